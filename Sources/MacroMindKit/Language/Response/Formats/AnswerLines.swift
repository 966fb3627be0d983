/// The lines of an answer without thinking, fences, template tokens and quotation marks of Markdown.
struct AnswerLines {
    /// A line with its indentation.
    struct Line {
        var indent: Int
        var text: String
        var offset: Int
    }

    private(set) var lines: [Line] = []
    /// Whether the text ends inside its last line, which may then go on.
    private(set) var endsInsideLine = true

    init(_ text: [Unicode.Scalar]) {
        let kept = Self.withoutTags(text)
        var start = 0
        for index in kept.indices where kept[index].scalar.isLineBreak {
            let endsPair = kept[index].scalar == "\n" && index > 0 && kept[index - 1].scalar == "\r"
            if !endsPair { add(kept[start..<index]) }
            start = index + 1
        }
        if kept[start...].contains(where: { !$0.scalar.isSkippable }) {
            add(kept[start...])
        } else {
            endsInsideLine = false
        }
        if kept.suffix(8).contains(where: { $0.scalar == "`" || $0.scalar == "~" }) { endsInsideLine = false }
    }

    private typealias Placed = (scalar: Unicode.Scalar, offset: Int)

    private mutating func add(_ scalars: ArraySlice<Placed>) {
        var rest = scalars
        var indent = 0
        while let first = rest.first, first.scalar.isSkippable || first.scalar == ">" {
            indent += first.scalar == "\t" ? 4 : first.scalar.isInvisible || first.scalar == ">" ? 0 : 1
            if first.scalar == ">" { indent = 0 }
            rest = rest.dropFirst()
            if first.scalar == ">", rest.first?.scalar == " " { rest = rest.dropFirst() }
        }
        let text = PlainText.trimmed(
            String(String.UnicodeScalarView(rest.lazy.map(\.scalar).filter { !$0.isControl }))
        )
        if text.hasPrefix("```") || text.hasPrefix("~~~") || text.hasPrefix("data: [DONE]") { return }
        lines.append(
            Line(indent: indent, text: text, offset: rest.first?.offset ?? scalars.first?.offset ?? 0)
        )
    }

    /// Removes thinking and template tokens; other tags stay, because they may be the notation.
    private static func withoutTags(_ text: [Unicode.Scalar]) -> [Placed] {
        var kept: [Placed] = []
        kept.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            if text[index] == "<" || text[index] == "[", let tag = Tag(text, at: index),
                tag.isThinking || tag.isToken
            {
                if tag.isThinking, tag.isClosing { kept.removeAll() }
                index = tag.isThinking && !tag.isClosing ? endOfThinking(text, tag) : tag.end
            } else {
                kept.append((text[index], index))
                index += 1
            }
        }
        return kept
    }

    private static func endOfThinking(_ text: [Unicode.Scalar], _ tag: Tag) -> Int {
        var index = tag.end
        while index < text.count {
            if text[index] == "<" || text[index] == "[", let close = Tag(text, at: index), close.ends(tag) {
                return close.end
            }
            index += 1
        }
        return text.count
    }
}
