import MacroMindKit

/// What a service says when it fails, in any of the shapes that services and gateways use.
struct ServiceFailure {
    private static let longestMessage = 500

    /// The HTTP status, or the one that the body names where the failure came within a stream.
    let status: Int?
    /// The service's own words for the kind of failure, in lower case, the most telling first.
    let words: [String]
    /// What the service says to people.
    let message: String
    /// The wait that the body asks for.
    let retryDelay: Duration?

    /// Reads a body, which may be JSON of any shape, HTML, empty, or no text at all.
    init(status: Int?, body: [UInt8]) {
        if let json = WireJSON.value(of: body) {
            self.init(status: status, json: json)
        } else {
            self.init(status: status, words: [], message: String(decoding: body.prefix(2_048), as: UTF8.self))
        }
    }

    /// Reads JSON.
    init(status: Int?, json: JSONValue) {
        let root = json.arrayValue?.first ?? json
        let error = root["error"] ?? root
        let details = error["details"] ?? root["details"]
        let code = error["code"]?.stringValue ?? error["code"]?.integerValue.map(String.init)
        var words = [code, details?["error_code"]?.stringValue].compactMap(\.self)
        words += Self.reasons(in: details)
        words += [error["status"], error["type"]].compactMap { $0?.stringValue }
        let named = code.flatMap { Int($0) }.flatMap { (400..<600).contains($0) ? $0 : nil }
        self.init(
            status: status ?? named,
            words: words.map { $0.lowercased() },
            message: Self.message(of: error, in: root),
            retryDelay: Self.retryDelay(in: details)
        )
    }

    private init(status: Int?, words: [String], message: String, retryDelay: Duration? = nil) {
        self.status = status
        self.words = words
        self.message = String(message.prefix(Self.longestMessage))
        self.retryDelay = retryDelay
    }

    private static func message(of error: JSONValue, in root: JSONValue) -> String {
        let candidates = [
            error["message"], error, root["message"], root["detail"], error["detail"],
            root["detail"]?[0]?["msg"],
        ]
        return candidates.compactMap { $0?.nonEmptyString }.first ?? ""
    }

    private static func reasons(in details: JSONValue?) -> [String] {
        (details?.elements ?? []).prefix(32).flatMap { detail in
            let violations = detail["violations"]?.elements ?? []
            return [detail["reason"]?.stringValue].compactMap(\.self)
                + violations.prefix(32).compactMap { $0["quotaId"]?.stringValue }
        }
    }

    private static func retryDelay(in details: JSONValue?) -> Duration? {
        (details?.elements ?? []).prefix(32).lazy.compactMap { detail in
            detail["retryDelay"]?.stringValue.flatMap(RetryHint.duration(of:))
        }.first
    }
}
