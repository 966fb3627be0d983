/// What stands between tokens and means nothing.
extension SyntaxParser {
    /// Skips blanks, comments, template tokens and stray framing inside a container.
    mutating func skipNoise() {
        while position < text.count {
            let scalar = text[position]
            if scalar == "\"" || scalar.isASCIIDigit || scalar.isOpenOrCloser { return }
            if scalar.isSkippable {
                position += 1
            } else if let next = escapedBlank(at: position) {
                escapeLevel = max(escapeLevel, 1)
                position = next
            } else if scalar == "/", startsComment(at: position) {
                skipComment()
            } else if scalar == "#" {
                skipLineComment()
            } else if scalar == "<", startsTag(at: position) {
                if !readEnumeration() { skipTag() }
            } else if scalar == "&" {
                guard noteEntity() else { return }
            } else if scalar == "." || scalar == "\u{2026}" {
                guard skipEllipsis() else { return }
            } else if startsFence(at: position) {
                return endCandidateAtFence()
            } else if scalar == "\\", quoteIndex(at: position) != nil {
                return noteEscapedQuote()
            } else if scalar == "\\" || (scalar == ">" && startsLine(at: position)) {
                position += 1
            } else {
                return
            }
            if stack.isEmpty { return }
        }
    }

    /// Remembers that quotes of this document are escaped, and how deeply.
    private mutating func noteEscapedQuote() {
        var run = 0
        while text[position + run] == "\\" { run += 1 }
        escapeLevel = max(escapeLevel, run)
    }

    /// Takes a quote written as an entity for a sign that the whole text is escaped.
    private mutating func noteEntity() -> Bool {
        guard EntityDecoding.startsQuote(text, at: position) else { return false }
        outline.note(.entities, at: position)
        position += 1
        return true
    }

    private mutating func skipComment() {
        let start = position
        if text[position + 1] == "/" { return skipLineComment() }
        position += 2
        while position + 1 < text.count, text[position] != "*" || text[position + 1] != "/" { position += 1 }
        position = min(text.count, position + 2)
        inspectComment(start..<position)
    }

    private mutating func skipLineComment() {
        let start = position
        while position < text.count, !text[position].isLineBreak { position += 1 }
        inspectComment(start..<position)
    }

    private mutating func inspectComment(_ range: Range<Int>) {
        guard range.count < 200 else { return }
        if Ellipsis.announcesOmission(plainText(range)) { outline.note(.ellipsis, at: range.lowerBound) }
    }

    /// Skips dots that stand for more values; a single dot is left alone.
    private mutating func skipEllipsis() -> Bool {
        if text[position] == "\u{2026}" {
            outline.note(.ellipsis, at: position)
            position += 1
            return true
        }
        var end = position
        while end < text.count, text[end] == "." { end += 1 }
        guard end - position >= 2 else { return false }
        outline.note(.ellipsis, at: position)
        position = end
        return true
    }

    /// Ends everything that is open where the code block ends.
    private mutating func endCandidateAtFence() {
        guard startsLine(at: position) || stack.count == 1 else {
            position += 3
            return
        }
        closeEverything()
    }

    /// Whether only blanks stand between the last line break and an index.
    func startsLine(at index: Int) -> Bool {
        var before = index
        while before > 0, index - before < 32, text[before - 1].isSkippable, !text[before - 1].isLineBreak {
            before -= 1
        }
        return before == 0 || text[before - 1].isLineBreak || text[before - 1] == ">"
    }

    /// Skips a tag or token inside a container; the end of thinking forgets what was read.
    mutating func skipTag() {
        guard let tag = Tag(text, at: position) else {
            position += 1
            return
        }
        if tag.isThinking {
            tag.isClosing ? forgetThinking(upTo: tag.end) : skipThinking(tag)
        } else {
            position = tag.end
        }
    }

    /// Skips a thinking block, or ends the text where the block does not end.
    mutating func skipThinking(_ tag: Tag) {
        var index = tag.end
        while index < text.count {
            if text[index] == "<" || text[index] == "[", let close = Tag(text, at: index), close.ends(tag) {
                position = close.end
                proseStart = stack.isEmpty ? position : proseStart
                return
            }
            index += 1
        }
        outline.note(.unfinishedThinking, at: position)
        position = text.count
        proseStart = text.count
    }

    /// Forgets everything before a lone closing tag.
    mutating func forgetThinking(upTo end: Int) {
        stack.removeAll()
        tree = SyntaxTree()
        outline.forgetEverything()
        escapeLevel = 0
        position = end
        proseStart = end
    }
}
