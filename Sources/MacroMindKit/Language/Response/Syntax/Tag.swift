/// A tag or template token in the text, such as `<think>`, `</tool_call>`, `[THINK]` or `<|channel|>`.
struct Tag {
    /// The longest tag worth recognising.
    private static let longest = 200

    private static let thinking: Set<String> = [
        "think", "thinking", "thought", "thoughts", "reasoning", "reflection", "scratchpad", "analysis",
        "antthinking",
        "innerthought", "innermonologue", "chainofthought", "begin of thought",
    ]

    /// The name in lower case, letters and digits only.
    var name: String
    var isClosing: Bool
    /// Whether the token is of the form `<|…|>`.
    var isToken: Bool
    /// The index behind the tag.
    var end: Int
    /// Whether the block was opened by a channel token rather than by a tag.
    var isChannel = false

    /// Whether the tag delimits thinking.
    var isThinking: Bool { isChannel || Self.thinking.contains(name) }

    /// Reads the tag at an index, or returns nothing if none stands there.
    init?(_ text: [Unicode.Scalar], at index: Int) {
        guard index + 1 < text.count else { return nil }
        let first = text[index + 1]
        guard first == "/" || first == "|" || first == "\u{FF5C}" || first.isLetter else { return nil }
        let closer: Unicode.Scalar = text[index] == "[" ? "]" : ">"
        let limit = min(text.count, index + Self.longest)
        guard
            let last = (index + 1..<limit).first(where: {
                text[$0] == closer || text[$0].isLineBreak && $0 > index + 80
            }),
            text[last] == closer
        else { return nil }
        var inner = text[index + 1..<last]
        isToken = inner.first == "|" || inner.first == "\u{FF5C}"
        isClosing = inner.first == "/"
        if isClosing || isToken { inner = inner.dropFirst() }
        let word = inner.prefix { $0.isWordPart || $0 == "-" || $0 == "\u{2581}" }
        name = String(String.UnicodeScalarView(word.filter { $0.isLetter || $0.isASCIIDigit })).lowercased()
        end = last + 1
        if name.isEmpty { return nil }
        if isToken, name.hasPrefix("end"), Self.thinking.contains(String(name.dropFirst(3))) {
            name = String(name.dropFirst(3))
            isClosing = true
        }
        if isToken, name.hasPrefix("begin"), Self.thinking.contains(String(name.dropFirst(5))) {
            name = String(name.dropFirst(5))
        }
        if isToken, name == "channel" { readChannel(text) }
    }

    /// Looks whether a channel token opens a channel that is not the answer.
    private mutating func readChannel(_ text: [Unicode.Scalar]) {
        let word = text[end..<min(text.count, end + 24)].prefix { $0.isWordPart || $0.isBlank }
        let channel = PlainText.trimmed(String(String.UnicodeScalarView(word))).lowercased()
        isChannel =
            channel.hasPrefix("analysis") || channel.hasPrefix("commentary") || channel.hasPrefix("thought")
        if channel.hasPrefix("commentary to") { isChannel = false }
        end += word.count
    }

    /// Whether this tag ends the block that another one opened.
    func ends(_ opening: Tag) -> Bool {
        if opening.isChannel {
            return isToken && ["end", "return", "start", "call"].contains(name)
                || isToken && name == "channel" && !isChannel
        }
        return isClosing && isThinking
    }
}
