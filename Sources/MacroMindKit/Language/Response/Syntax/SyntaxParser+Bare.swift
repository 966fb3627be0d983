/// Values and keys that stand without quotes.
extension SyntaxParser {
    private static let nulls: Set<String> = ["null", "none", "nil", "undefined", "nul"]

    /// Reads a bare number, word, expression or sentence as a value.
    mutating func readBareValue(key: String?) {
        if readPlainNumber(key: key) { return }
        let start = position
        let isMember = stack.last?.isObject == true
        var content = String.UnicodeScalarView()
        var depth = 0
        reading: while position < text.count {
            let scalar = text[position]
            switch scalar {
            case "(":
                depth += 1
            case ")" where depth > 0:
                depth -= 1
            case ")" where stack.last?.closer == .parenthesis:
                break reading
            case "}", "]", ";", "\u{FF5D}", "\u{FF3D}":
                break reading
            case "{", "[":
                break reading
            case ",", "\u{FF0C}", "\u{3001}":
                if depth > 0 || commaBelongs(to: content, isMember: isMember) { break }
                break reading
            case ":", "=", "\u{FF1A}":
                if let split = splitBeforeKey(start: start) {
                    content = String.UnicodeScalarView(text[start..<split])
                    position = split
                    break reading
                }
            default:
                if scalar.isLineBreak || endsBareValue(at: position, after: content) { break reading }
            }
            if !scalar.isControl, !scalar.isInvisible { content.append(scalar) }
            position += 1
        }
        finishBareValue(String(content), key: key, start: start)
    }

    /// Reads a number in digits, with at most a minus and a dot, that a separator follows at once.
    private mutating func readPlainNumber(key: String?) -> Bool {
        var end = position
        if end < text.count, text[end] == "-" { end += 1 }
        let first = end
        var dots = 0
        while end < text.count, text[end].isASCIIDigit || text[end] == "." {
            if text[end] == "." { dots += 1 }
            end += 1
        }
        guard end > first, dots <= 1, text[first] != ".", text[end - 1] != ".", endsPlainNumber(at: end)
        else { return false }
        let number = TextBytes.string(text[position..<end])
        let node = tree.add(.bare, key: key, text: number, offset: position, to: stack.last?.node)
        tree[node].isWhole = true
        position = end
        return true
    }

    /// Whether what stands at an index ends a number in every dialect.
    private func endsPlainNumber(at end: Int) -> Bool {
        guard end < text.count else { return false }
        switch text[end] {
        case "}", "]", "\n": return true
        case ",":
            guard end + 1 < text.count else { return false }
            let next = text[end + 1]
            return next == "\"" || next == "\n" || next == " " || next == "{"
        default: return false
        }
    }

    /// Stores a bare value, unless it is only a name in front of a container or a mark that stands for more.
    private mutating func finishBareValue(_ raw: String, key: String?, start: Int) {
        let closesMissingQuote =
            position < text.count && QuoteMark.isQuote(text[position]) && !startsQuotedKey(at: position)
        let value = PlainText.trimmed(raw)
        let atEnd = position >= text.count
        if closesMissingQuote { position += 1 }
        if position < text.count, text[position] == "{" || text[position] == "[" || text[position] == "(" {
            if !value.unicodeScalars.contains(where: { $0.isASCIIDigit }), let last = stack.indices.last {
                if stack[last].isObject { stack[last].key = key }
                return
            }
        }
        if position == start { position += 1 }
        guard !value.isEmpty else { return }
        if Ellipsis.isEllipsis(value) {
            outline.note(.ellipsis, at: start)
            return
        }
        let isNull = Self.nulls.contains(value.lowercased())
        let node = tree.add(
            isNull ? .missing : .bare,
            key: key,
            text: isNull ? "" : value,
            offset: start,
            to: stack.last?.node
        )
        let endsInBlank = raw.unicodeScalars.last?.isBlank ?? false
        let isNumber =
            (raw.unicodeScalars.first?.isASCIIDigit ?? false)
            && !(value.unicodeScalars.last?.joinsOperands ?? false)
        tree[node].isWhole = !atEnd || (endsInBlank && isNumber)
    }

    /// Whether a comma is part of a bare number or of an unquoted sentence.
    private func commaBelongs(to content: String.UnicodeScalarView, isMember: Bool) -> Bool {
        guard isMember, let last = content.last, position + 1 < text.count else { return false }
        let following = text[position + 1]
        if last.properties.numericType == .decimal {
            return following.properties.numericType == .decimal && !startsBareKey(at: position + 1)
        }
        guard last.isLetter, content.first?.isLetter ?? false else { return false }
        let next = significant(from: position + 1)
        guard next < text.count, !lineBreak(in: position..<next) else { return false }
        return text[next].isWordPart && !startsBareKey(at: next)
    }

    /// Where the key starts whose colon is under the position, if a value stands before it.
    private func splitBeforeKey(start: Int) -> Int? {
        if position > start, "<>:!".unicodeScalars.contains(text[position - 1]) { return nil }
        if position + 2 < text.count, text[position + 1] == "/", text[position + 2] == "/" { return nil }
        var first = position
        while first > start, text[first - 1].isWordPart || text[first - 1] == "-" { first -= 1 }
        guard first > start, first < position, text[first].isLetter, text[first - 1].isBlank else {
            return nil
        }
        return first
    }

    /// Whether a bare value ends at an index although no separator stands there.
    private func endsBareValue(at index: Int, after content: String.UnicodeScalarView) -> Bool {
        let scalar = text[index]
        if QuoteMark.isQuote(scalar) {
            if scalar == "'" || scalar == "\u{2019}" {
                let joins =
                    index + 1 < text.count && text[index + 1].isWordPart
                    && (content.last?.isWordPart ?? false)
                if joins, !startsQuotedKey(at: index) { return false }
            }
            return !content.isEmpty
        }
        if scalar == "\\", quoteIndex(at: index) != nil || escapedBlank(at: index) != nil { return true }
        if scalar == "#" { return content.last?.isBlank ?? true }
        if scalar == "/" { return startsComment(at: index) && content.last != ":" }
        return scalar == "<" ? startsTag(at: index) : startsFence(at: index)
    }

    /// Reads a bare key up to its mark; an empty result means that no key stands here.
    mutating func readBareKey() -> String {
        let start = position
        if let end = bareKeyEnd(at: start) {
            position = end.next
            return plainText(start..<end.end)
        }
        return skipJunk()
    }

    /// Skips words that are neither key nor value, looking for marks that stand for more.
    private mutating func skipJunk() -> String {
        let start = position
        while position < text.count {
            let scalar = text[position]
            if scalar.isLineBreak || ",;{}[]()".unicodeScalars.contains(scalar) { break }
            if QuoteMark.isQuote(scalar), position > start { break }
            if scalar == "<", startsTag(at: position) { break }
            position += 1
        }
        if Ellipsis.isEllipsis(plainText(start..<position)) { outline.note(.ellipsis, at: start) }
        if position >= text.count, text[..<start].last(where: { !$0.isSkippable }) == "," {
            endsInsideKey = true
        }
        if position == start { position += 1 }
        return ""
    }
}
