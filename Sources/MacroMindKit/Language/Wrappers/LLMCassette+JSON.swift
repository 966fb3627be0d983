#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension LLMCassette {
    /// The largest size of a cassette's text, in bytes of UTF-8.
    public static let maximumBytes = 64 << 20

    private static let version = 1.0

    /// The cassette as JSON text.
    public var json: String {
        let value: JSONValue = ["version": .number(Self.version), "exchanges": .array(exchanges.map(\.json))]
        return CanonicalJSON.prettyText(of: value) + "\n"
    }

    /// Reads a cassette from JSON text.
    ///
    /// - Parameter json: The text, as ``json`` gives it.
    /// - Throws: ``LLMError`` with the code ``LLMError/Code-swift.struct/notRecorded`` that says what is wrong with the
    ///   text.
    public init(json: String) throws(LLMError) {
        guard json.utf8.count <= Self.maximumBytes else {
            throw Self.unreadable("it has \(json.utf8.count) bytes; at most \(Self.maximumBytes) are allowed")
        }
        guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(json.utf8)) else {
            throw Self.unreadable("it is not JSON")
        }
        guard value["version"]?.numberValue == Self.version, let exchanges = value["exchanges"]?.arrayValue
        else {
            throw Self.unreadable("it has no version 1 with exchanges")
        }
        self.init()
        for (index, exchange) in exchanges.enumerated() {
            guard let exchange = Exchange(json: exchange) else {
                throw Self.unreadable("exchange \(index + 1) lacks a provider, a request or events")
            }
            self.exchanges.append(exchange)
        }
    }

    private static func unreadable(_ why: String) -> LLMError {
        LLMError(.notRecorded, "The recording cannot be read: \(why). Record it again.")
    }
}

extension LLMCassette.Exchange {
    fileprivate var json: JSONValue {
        var members: [String: JSONValue] = [
            "provider": .string(identity.provider), "model": .string(identity.model),
            "request": Self.splittingTexts(request),
            "events": .array(events.map(\.json)),
        ]
        if let capabilities { members["capabilities"] = capabilities.json }
        if let error { members["error"] = error.json }
        return .object(members)
    }

    fileprivate init?(json: JSONValue) {
        guard let provider = json["provider"]?.stringValue, let model = json["model"]?.stringValue,
            let request = json["request"], let events = json["events"]?.arrayValue
        else { return nil }
        identity = LLMModelIdentity(provider: provider, model: model)
        capabilities = json["capabilities"].map(LLMCapabilities.init(json:))
        self.request = Self.joiningTexts(request)
        self.events = events.compactMap(LLMEvent.init(json:))
        error = json["error"].map(LLMError.init(json:))
        guard self.events.count == events.count else { return nil }
    }

    private static func splittingTexts(_ request: JSONValue) -> JSONValue {
        mappingTexts(of: request) { text in
            guard case .string(let text) = text, text.contains("\n") else { return text }
            return .array(
                text.split(separator: "\n", omittingEmptySubsequences: false).map { .string(String($0)) }
            )
        }
    }

    private static func joiningTexts(_ request: JSONValue) -> JSONValue {
        mappingTexts(of: request) { text in
            guard let lines = text.arrayValue else { return text }
            return .string(lines.compactMap(\.stringValue).joined(separator: "\n"))
        }
    }

    private static func mappingTexts(of request: JSONValue, _ map: (JSONValue) -> JSONValue) -> JSONValue {
        guard var members = request.objectValue, let messages = members["messages"]?.arrayValue else {
            return request
        }
        members["messages"] = .array(
            messages.map { message in
                guard var parts = message.objectValue, let text = parts["text"] else { return message }
                parts["text"] = map(text)
                return .object(parts)
            }
        )
        return .object(members)
    }
}

extension LLMCapabilities {
    fileprivate var json: JSONValue {
        var members: [String: JSONValue] = [
            "streams": .bool(streams), "callsTools": .bool(callsTools),
            "structuredOutput": .number(Double(structuredOutput.rawValue)),
        ]
        members["contextTokens"] = contextTokens.map { .number(Double($0)) }
        members["maximumOutputTokens"] = maximumOutputTokens.map { .number(Double($0)) }
        return .object(members)
    }

    fileprivate init(json: JSONValue) {
        func count(_ key: String) -> Int? { json[key]?.numberValue.flatMap { Int(exactly: $0) } }
        self.init(
            streams: json["streams"] == .bool(true),
            structuredOutput: count("structuredOutput").flatMap(StructuredOutput.init) ?? .none,
            callsTools: json["callsTools"] == .bool(true),
            contextTokens: count("contextTokens"),
            maximumOutputTokens: count("maximumOutputTokens")
        )
    }
}
