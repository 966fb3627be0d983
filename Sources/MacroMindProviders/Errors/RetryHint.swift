import MacroMindKit

/// What the headers of a response say about trying again.
struct RetryHint {
    /// The time to wait.
    let wait: Duration?
    /// The service's word on whether to try again at all.
    let allowsRetry: Bool?

    init(headers: [String: String]) {
        switch headers["x-should-retry"] {
        case "true": allowsRetry = true
        case "false": allowsRetry = false
        default: allowsRetry = nil
        }
        let now = headers["date"].flatMap(HTTPMoment.seconds(of:))
        wait =
            Self.milliseconds(headers["retry-after-ms"])
            ?? headers["retry-after"].flatMap { Self.seconds($0) ?? Self.wait(until: $0, now: now) }
            ?? Self.longestReset(in: headers, now: now)
    }

    /// The wait until the limits that are used up are renewed.
    private static func longestReset(in headers: [String: String], now: Double?) -> Duration? {
        let kinds = ["requests", "tokens", "input-tokens", "output-tokens"]
        let waits = kinds.flatMap { kind in
            ["x-ratelimit-%-\(kind)", "anthropic-ratelimit-\(kind)-%"].compactMap { pattern -> Duration? in
                func header(_ part: String) -> String? {
                    headers[
                        pattern.split(separator: "%", omittingEmptySubsequences: false).joined(
                            separator: part
                        )
                    ]
                }
                guard header("remaining") == "0", let reset = header("reset") else { return nil }
                return duration(of: reset) ?? seconds(reset) ?? wait(until: reset, now: now)
            }
        }
        return waits.max()
    }

    private static func milliseconds(_ text: String?) -> Duration? {
        text.flatMap(Double.init).flatMap { Duration(plausibleSeconds: $0 / 1_000) }
    }

    private static func seconds(_ text: String) -> Duration? {
        Double(text).flatMap(Duration.init(plausibleSeconds:))
    }

    private static func wait(until moment: String, now: Double?) -> Duration? {
        guard let now, let end = HTTPMoment.seconds(of: moment) else { return nil }
        return Duration(plausibleSeconds: max(end - now, 0))
    }

    /// Reads a duration made of numbers and units, such as `6m0.5s`, `12ms` or `7s`.
    static func duration(of text: String) -> Duration? {
        guard text.utf8.count <= 32 else { return nil }
        var seconds = 0.0
        var rest = text[...]
        while !rest.isEmpty {
            let number = rest.prefix { $0.isASCII && $0.isNumber || $0 == "." }
            rest = rest.dropFirst(number.count)
            let unit = rest.prefix { $0.isLetter }
            rest = rest.dropFirst(unit.count)
            guard let value = Double(number), let factor = unitSeconds[String(unit)] else { return nil }
            seconds += value * factor
        }
        return text.isEmpty ? nil : Duration(plausibleSeconds: seconds)
    }

    private static let unitSeconds = ["ms": 0.001, "s": 1, "m": 60, "h": 3_600, "d": 86_400]
}
