/// Bounded looks ahead of the position.
extension SyntaxParser {
    /// The most backslashes before an escaped letter, which documents encoded again and again have.
    private static let longestEscape = 128

    /// How far a look for a key goes.
    private static let keyWindow = 64

    /// The index of the next scalar that means something, beyond blanks and escaped blanks.
    func significant(from index: Int) -> Int {
        var index = index
        while index < text.count {
            if text[index].isSkippable {
                index += 1
            } else if let next = escapedBlank(at: index) {
                index = next
            } else {
                break
            }
        }
        return index
    }

    /// The index behind a line break or tab that stands as an escape between tokens.
    func escapedBlank(at index: Int) -> Int? {
        guard text[index] == "\\" else { return nil }
        // Longer runs are no escapes of anything.
        let limit = min(text.count, index + Self.longestEscape)
        var end = index
        while end < limit, text[end] == "\\" { end += 1 }
        guard end < text.count, "ntr".unicodeScalars.contains(text[end]) else { return nil }
        if end + 1 < text.count, text[end + 1].isLetter { return nil }
        return end + 1
    }

    /// The index of the opening quote at an index, beyond backslashes before it.
    func quoteIndex(at index: Int) -> Int? {
        var end = index
        while end < text.count, text[end] == "\\", end - index < 16 { end += 1 }
        return end < text.count && QuoteMark.opens(text[end]) ? end : nil
    }

    /// Whether a range holds a line break, escaped ones included.
    func lineBreak(in range: Range<Int>) -> Bool {
        range.contains {
            text[$0].isLineBreak || (text[$0] == "\\" && $0 + 1 < text.count && text[$0 + 1] == "n")
        }
    }

    /// Whether a quoted key with its mark starts at an index.
    func startsQuotedKey(at index: Int) -> Bool {
        guard index < text.count, let quote = quoteIndex(at: index) else { return false }
        var end = quote + 1
        let limit = min(text.count, quote + Self.keyWindow)
        while end < limit, !QuoteMark.isQuote(text[end]) {
            if text[end].isOpenOrCloser || text[end].isLineBreak { return false }
            end += 1
        }
        guard end < limit, end > quote + 1 else { return false }
        let mark = significant(from: end + 1)
        return mark < text.count && isKeyMark(at: mark)
    }

    /// Whether a bare key with its mark starts at an index.
    func startsBareKey(at index: Int) -> Bool { bareKeyEnd(at: index) != nil }

    /// Where a bare key ends, and where reading goes on at its mark.
    func bareKeyEnd(at index: Int) -> (end: Int, next: Int)? {
        guard index < text.count, text[index].isWordPart || text[index] == "$" || text[index] == "*" else {
            return nil
        }
        var end = index
        var blanks = 0
        let limit = min(text.count, index + Self.keyWindow)
        while end < limit {
            let scalar = text[end]
            if scalar.isBlank {
                blanks += 1
                if scalar.isLineBreak || blanks > 4 { return nil }
            } else if scalar == "(", !text[end - 1].isBlank {
                return nil
            } else if !scalar.isWordPart, !scalar.joinsWordsOfKey {
                break
            }
            end += 1
        }
        guard end < limit else { return nil }
        var mark = end
        if mark < text.count, text[mark] == "\\" || QuoteMark.isQuote(text[mark]) {
            let limit = min(text.count, mark + Self.longestEscape)
            while mark < limit, text[mark] == "\\" { mark += 1 }
            guard mark < text.count, QuoteMark.isQuote(text[mark]) else { return nil }
            mark = significant(from: mark + 1)
        }
        guard mark < text.count, isKeyMark(at: mark) else { return nil }
        if mark + 2 < text.count, text[mark + 1] == "/", text[mark + 2] == "/" { return nil }
        return (end, mark)
    }

    /// The folded text of the key at an index, for comparing.
    func peekKey(at index: Int) -> String {
        if let quote = quoteIndex(at: index) {
            let end = (quote + 1..<min(text.count, quote + Self.keyWindow)).first {
                QuoteMark.isQuote(text[$0])
            }
            return end.map { plainText(quote + 1..<$0) } ?? ""
        }
        return bareKeyEnd(at: index).map { plainText(index..<$0.end) } ?? ""
    }

    /// Whether a mark between key and value stands at an index.
    private func isKeyMark(at index: Int) -> Bool {
        switch text[index] {
        case ":", "\u{FF1A}", "\u{2192}": true
        case "=": !(index + 1 < text.count && text[index + 1] == "=")
        case "-": index + 1 < text.count && text[index + 1] == ">"
        default: false
        }
    }

    /// The index of the bracket of a call such as `Meal(…)` that starts at an index.
    func callStart(at index: Int) -> Int? {
        guard index < text.count, text[index].isLetter else { return nil }
        var end = index
        let limit = min(text.count, index + Self.keyWindow)
        while end < limit, text[end].isWordPart || text[end] == "." || text[end].value == 0x20 { end += 1 }
        guard end < limit, text[end] == "(", end > index, !text[end - 1].isBlank else { return nil }
        let words = text[index..<end].split(whereSeparator: \.isBlank)
        guard words.count == 1 || (words.count == 2 && String(String.UnicodeScalarView(words[0])) == "new")
        else { return nil }
        return end
    }

    /// Whether a quote at an index wraps a document whose own quotes are not, or not evenly, escaped.
    func opensUnescapedDocument(at quote: Int) -> Bool {
        let bracket = significant(from: quote + 1)
        guard bracket < text.count, text[bracket] == "{" || text[bracket] == "[" else { return false }
        var inner = significant(from: bracket + 1)
        if inner < text.count, text[inner] == "{" || text[inner] == "[" {
            inner = significant(from: inner + 1)
        }
        return inner < text.count && text[inner] == text[quote] && startsQuotedKey(at: inner)
    }

    /// Whether a comment starts at an index.
    func startsComment(at index: Int) -> Bool {
        guard index + 1 < text.count, text[index] == "/" else { return false }
        return text[index + 1] == "/" || text[index + 1] == "*"
    }

    /// Whether a code fence starts at an index.
    func startsFence(at index: Int) -> Bool {
        guard index + 2 < text.count, text[index] == "`" || text[index] == "~" else { return false }
        return text[index + 1] == text[index] && text[index + 2] == text[index]
    }

    /// Whether a tag or a template token starts at an index.
    func startsTag(at index: Int) -> Bool {
        guard index + 1 < text.count, text[index] == "<" else { return false }
        let next = text[index + 1]
        return next == "|" || next == "/" || next == "\u{FF5C}" || next.isLetter
    }
}
