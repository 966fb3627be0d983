/// The text around the values.
extension SyntaxParser {
    /// Looks at one place outside every container.
    mutating func scanProse() {
        let scalar = text[position]
        switch scalar {
        case "<": scanTag()
        case "[": scanBracket()
        case "{", "\u{FF5B}": openBracket(scalar, key: proseLabel())
        case "&": scanEntity()
        case "\"", "'", "\u{201C}", "\u{201D}", "`", "\u{201E}": scanQuote()
        case "\\": scanBackslash()
        default:
            if scalar.isLetter, let end = wordEnd(from: position) {
                scanWord(upTo: end)
            } else {
                position += 1
            }
        }
    }

    /// The end of the word at an index.
    private func wordEnd(from index: Int) -> Int? {
        var end = index
        while end < text.count, text[end].isWordPart { end += 1 }
        return end
    }

    /// Takes a word that starts a call with named arguments for a value; every other word is prose.
    private mutating func scanWord(upTo end: Int) {
        if end < text.count, text[end] == "(", end - position < 60 {
            let first = significant(from: end + 1)
            let isLiteralBracket = first < text.count && (text[first] == "[" || text[first] == "{")
            if startsNamedArgument(at: first) || startsQuotedKey(at: first) || isLiteralBracket {
                return openCall(end, key: nil)
            }
        }
        position = end
    }

    /// Whether `name=` stands at an index.
    private func startsNamedArgument(at index: Int) -> Bool {
        guard let key = bareKeyEnd(at: index) else { return false }
        return text[key.next] == "="
    }

    private mutating func scanTag() {
        guard let tag = Tag(text, at: position) else {
            position += 1
            return
        }
        guard tag.isThinking else {
            position = tag.end
            return
        }
        if tag.isClosing { return forgetThinking(upTo: tag.end) }
        outline.addProse(from: proseStart, to: position)
        proseStart = position
        skipThinking(tag)
    }

    private mutating func scanBracket() {
        if let tag = Tag(text, at: position), tag.isThinking, tag.end - position < 16 {
            outline.addProse(from: proseStart, to: position)
            tag.isClosing || text[position + 1] == "/" ? forgetThinking(upTo: tag.end) : skipThinking(tag)
            return
        }
        openBracket("[", key: proseLabel())
    }

    private mutating func scanEntity() {
        if EntityDecoding.startsQuote(text, at: position) { outline.note(.entities, at: position) }
        position += 1
    }

    /// Takes a quoted key at the top for the start of an object whose brace is missing.
    private mutating func scanQuote() {
        if startsFence(at: position) {
            position += 3
            return
        }
        if let end = encodedDocumentEnd() {
            let start = position
            let string = readString(.element)
            position = end + 1
            let node = tree.add(.string, text: string.text, offset: start, to: nil)
            tree[node].isWhole = string.isWhole
            outline.addRoot(node, proseFrom: proseStart, to: start)
            proseStart = position
            return
        }
        guard startsQuotedKey(at: position), text[position] != "`" else {
            position += 1
            return
        }
        open(.object, closer: .none, at: position)
    }

    /// The closing quote of a document that was encoded as one string and makes up the rest of the text.
    private mutating func encodedDocumentEnd() -> Int? {
        guard !triedEncodedDocument, text[position] == "\"" else { return nil }
        let bracket = significant(from: position + 1)
        let isBracket = bracket < text.count && (text[bracket] == "{" || text[bracket] == "[")
        // A string that is the whole text may hold prose or a fence around its document.
        guard isBracket || significant(from: 0) == position else { return nil }
        triedEncodedDocument = true
        var end = position + 1
        while end < text.count, text[end] != "\"" { end += text[end] == "\\" ? 2 : 1 }
        guard end < text.count, isBracket || text[position..<end].contains("{") else { return nil }
        let next = significant(from: end + 1)
        return next >= text.count || startsFence(at: next) ? end : nil
    }

    private mutating func scanBackslash() {
        if quoteIndex(at: position) != nil, startsQuotedKey(at: position) {
            open(.object, closer: .none, at: position)
            return
        }
        position += 1
    }

    /// The word before a colon or equals sign right before the position, as the key of the value that starts here.
    private func proseLabel() -> String? {
        var end = position
        while end > proseStart, text[end - 1].isBlank, position - end < 8 { end -= 1 }
        guard end > proseStart, text[end - 1] == ":" || text[end - 1] == "=" else { return nil }
        end -= 1
        while end > proseStart, text[end - 1].isBlank || "*\"'`".unicodeScalars.contains(text[end - 1]) {
            end -= 1
        }
        var start = end
        while start > proseStart, end - start < 40,
            text[start - 1].isWordPart || text[start - 1].value == 0x20 || text[start - 1] == "-"
        {
            start -= 1
        }
        let label = plainText(start..<end)
        return label.isEmpty ? nil : label
    }
}
