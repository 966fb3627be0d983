import MacroMindKit

/// The address of a service and of its calls.
enum ServiceAddress {
    /// Checks a base address and drops slashes at its end.
    static func checked(_ base: String) throws(LLMError) -> String {
        var base = base[...]
        while base.hasSuffix("/") { base = base.dropLast() }
        let rest = ["http://", "https://"].lazy.compactMap { scheme in
            base.hasPrefix(scheme) ? base.dropFirst(scheme.count) : nil
        }.first
        let host = rest?.prefix { $0 != "/" } ?? ""
        let isPlain = base.unicodeScalars.allSatisfy { $0.isASCII && $0.value > 0x20 && $0.value < 0x7F }
        guard isPlain, !host.isEmpty, !host.contains("@"), !base.contains("?"), !base.contains("#") else {
            throw LLMError(
                .invalidRequest,
                "The base address of the service must begin with http:// or https:// and a host, "
                    + "without user, query or fragment, such as https://api.openai.com/v1."
            )
        }
        return String(base)
    }

    /// Joins a base address and a path, without repeating the version where both have it.
    static func joined(_ base: String, _ path: String) -> String {
        for version in ["/v1", "/v1beta"] where base.hasSuffix(version) && path.hasPrefix(version + "/") {
            return base + path.dropFirst(version.count)
        }
        return base + path
    }
}
