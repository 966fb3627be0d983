/// Replaces what looks like a key or a token in a text by asterisks.
///
/// A word counts as a secret when it begins like the keys of known services, or when it has a digit and follows
/// `Bearer`, `Authorization:`, `x-api-key:`, `api_key=`, `key=` or the like.
package enum SecretScrubber {
    /// Hides secrets.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - secrets: Secrets that are known, hidden wherever they occur.
    /// - Returns: The text with each secret replaced by `***`.
    /// - Complexity: Linear in the length of the text for each known secret.
    package static func scrubbed(_ text: String, secrets: [String] = []) -> String {
        var text = text
        for secret in secrets where secret.utf8.count >= 4 {
            text = text.split(separator: secret, omittingEmptySubsequences: false).joined(separator: "***")
        }
        var result = ""
        var followsMarker = false
        var word = ""
        for scalar in text.unicodeScalars {
            if isWordScalar(scalar) {
                word.unicodeScalars.append(scalar)
                continue
            }
            flush(&word, into: &result, followsMarker: &followsMarker)
            if scalar == "\n" { followsMarker = false }
            result.unicodeScalars.append(scalar)
        }
        flush(&word, into: &result, followsMarker: &followsMarker)
        return result
    }

    private static func flush(
        _ word: inout String,
        into result: inout String,
        followsMarker: inout Bool
    ) {
        guard !word.isEmpty else { return }
        let text = word
        word = ""
        let name = text.lowercased()
        if markers.contains(name) {
            followsMarker = true
            result += text
        } else if schemes.contains(name) {
            result += text
        } else {
            let isSecret = followsMarker && looksRandom(text) || isKey(text)
            result += isSecret ? "***" + text.reversed().prefix { $0 == "." } : text
            followsMarker = false
        }
    }

    private static func isKey(_ word: String) -> Bool {
        word.utf8.count >= 12 && prefixes.contains { word.hasPrefix($0) }
    }

    private static func looksRandom(_ word: String) -> Bool {
        word.utf8.count >= 8 && word.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", "+", "/", "~", "*": true
        default: false
        }
    }

    private static let prefixes = ["sk-", "sk_", "pk-", "AIza", "gsk_", "xai-", "hf_", "ghp_", "eyJ", "AKIA"]
    private static let schemes: Set<String> = ["basic", "token"]
    private static let markers: Set<String> = [
        "bearer", "authorization", "x-api-key", "x-goog-api-key", "api-key", "api_key", "apikey", "key",
        "cookie",
        "set-cookie", "access_token", "password", "secret",
    ]
}
