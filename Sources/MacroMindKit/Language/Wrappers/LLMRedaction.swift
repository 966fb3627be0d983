/// What may be told about a call, and what is hidden in the texts that are told.
///
/// Keys and tokens are hidden always. By default no text is told at all, since prompts and answers hold health data.
public struct LLMRedaction: Sendable, Hashable {
    /// Whether the texts of prompts and answers are told.
    public var includesTexts: Bool
    /// Texts that are masked wherever they occur, such as a name.
    public var masked: [String]
    /// The largest number of characters of each text.
    public var maximumLength: Int

    /// Tells identifiers, counts and times, and no text.
    public static let identifiersOnly = LLMRedaction(includesTexts: false, masked: [], maximumLength: 0)

    /// Tells texts too, with parts masked.
    ///
    /// - Parameters:
    ///   - masked: Texts that are masked wherever they occur.
    ///   - maximumLength: The largest number of characters of each text.
    /// - Returns: The redaction.
    public static func texts(masking masked: [String], maximumLength: Int = 2_000) -> LLMRedaction {
        LLMRedaction(includesTexts: true, masked: masked, maximumLength: maximumLength)
    }

    /// Applies the redaction to a text.
    ///
    /// - Parameter text: The text.
    /// - Returns: The text with secrets and masked parts replaced, cut to the largest length; `nil` when no texts are told.
    public func redacted(_ text: String) -> String? {
        guard includesTexts else { return nil }
        var result = SecretScrubber.scrubbed(text)
        for word in masked.sorted(by: { $0.count > $1.count }) where !word.isEmpty {
            result = result.split(separator: word, omittingEmptySubsequences: false).joined(separator: "***")
        }
        guard result.count > maximumLength else { return result }
        return result.prefix(maximumLength) + "…"
    }
}
