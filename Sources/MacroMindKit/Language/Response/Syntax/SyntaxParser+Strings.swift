/// Strings whose quotes may be wrong, missing or too many.
extension SyntaxParser {
    /// What a string is read as.
    enum StringRole { case key, member, element }

    /// A string with its escapes resolved.
    struct ReadString {
        var text: String
        var isWhole: Bool
    }

    /// What a closing mark inside a string turns out to be.
    private enum Verdict {
        case end
        case content
        /// The string ended earlier, without its mark; reading goes on there.
        case endedEarlier(at: Int)
    }

    /// Reads the string that starts at the quote under the position.
    mutating func readString(_ role: StringRole) -> ReadString {
        let opener = text[position]
        if let plain = readPlainString(opener, role) { return plain }
        guard let closers = QuoteMark.closers(for: opener) else {
            return ReadString(text: "", isWhole: false)
        }
        if role != .key, isTriple(at: position) { return readTripleQuoted(opener) }
        let start = position + 1
        var content = String.UnicodeScalarView()
        var index = start
        while index < text.count {
            let scalar = text[index]
            if scalar == "\\" {
                if let end = escapedCloser(at: index, closers, role, start) {
                    position = end + 1
                    return ReadString(text: String(content), isWhole: true)
                }
                guard let next = appendEscape(at: index, to: &content) else { break }
                index = next
            } else if closers.contains(scalar) {
                switch verdict(at: index, role: role, start: start) {
                case .end:
                    position = index + 1
                    return ReadString(text: String(content), isWhole: true)
                case .content:
                    content.append(scalar)
                    index += 1
                case .endedEarlier(let end):
                    position = end
                    return ReadString(text: plainText(start..<end), isWhole: true)
                }
            } else {
                appendPlain(scalar, to: &content, offset: index)
                index += 1
            }
        }
        position = text.count
        return ReadString(text: String(content), isWhole: false)
    }

    /// Reads a string between straight quotes that holds neither escapes nor control characters and ends at its first quote.
    private mutating func readPlainString(_ opener: Unicode.Scalar, _ role: StringRole) -> ReadString? {
        guard opener == "\"", escapeLevel == 0 else { return nil }
        let start = position + 1
        var end = start
        while end < text.count, text[end] != "\"" {
            let scalar = text[end]
            if scalar == "\\" || scalar.value < 0x20 || scalar == "\u{FFFD}" { return nil }
            end += 1
        }
        guard end < text.count, end > start, case .end = verdict(at: end, role: role, start: start) else {
            return nil
        }
        position = end + 1
        return ReadString(text: TextBytes.string(text[start..<end]), isWhole: true)
    }

    /// Appends a scalar that is no escape; control characters become a blank or vanish.
    private mutating func appendPlain(
        _ scalar: Unicode.Scalar,
        to content: inout String.UnicodeScalarView,
        offset: Int
    ) {
        if scalar.value < 0x20 {
            if scalar.isBlank, scalar.value != 0x0B, scalar.value != 0x0C { content.append(" ") }
            return
        }
        if scalar == "\u{FFFD}" { outline.note(.replacementCharacter, at: offset) }
        content.append(scalar)
    }

    /// The text of a range without interpreting quotes, trimmed.
    func plainText(_ range: Range<Int>) -> String {
        guard text[range].contains(where: { $0.isControl || $0.isBlank && $0 != " " }) else {
            return PlainText.trimmed(TextBytes.string(text[range]))
        }
        let kept = text[range].lazy.filter { !$0.isControl }.map { $0.isBlank ? " " : $0 }
        return PlainText.trimmed(TextBytes.string(Array(kept)[...]))
    }

    /// The closing mark behind a run of backslashes, in a document whose quotes are escaped.
    private func escapedCloser(
        at index: Int,
        _ closers: [Unicode.Scalar],
        _ role: StringRole,
        _ start: Int
    ) -> Int? {
        guard escapeLevel > 0 else { return nil }
        var end = index
        while end < text.count, text[end] == "\\" { end += 1 }
        guard end < text.count, end - index <= escapeLevel, closers.contains(text[end]) else { return nil }
        if case .end = verdict(at: end, role: role, start: start) { return end }
        return nil
    }

    private func isTriple(at index: Int) -> Bool {
        index + 2 < text.count && text[index + 1] == text[index] && text[index + 2] == text[index]
    }

    private mutating func readTripleQuoted(_ quote: Unicode.Scalar) -> ReadString {
        var content = String.UnicodeScalarView()
        var index = position + 3
        while index < text.count {
            if text[index] == quote, isTriple(at: index) {
                position = index + 3
                return ReadString(text: PlainText.trimmed(String(content)), isWhole: true)
            }
            content.append(text[index])
            index += 1
        }
        position = text.count
        return ReadString(text: String(content), isWhole: false)
    }

    /// Decides whether a mark that could close a string does so.
    private func verdict(at index: Int, role: StringRole, start: Int) -> Verdict {
        let next = significant(from: index + 1)
        guard next < text.count else { return .end }
        if role == .key { return keyVerdict(at: index, next: next, start: start) }
        switch text[next] {
        case "}", "]", "\u{FF5D}", "\u{FF3D}", "#": return .end
        case ",", ";", "\u{FF0C}":
            return role == .element || valueMayEnd(beforeCommaAt: next) ? .end : .content
        case ")": return closesList(at: next, role: role, start: start) ? .end : .content
        case ":", "=": return role == .element ? .end : .content
        case "+":
            let quote = significant(from: next + 1)
            return quote >= text.count || quoteIndex(at: quote) != nil ? .end : .content
        case "/": return startsComment(at: next) ? .end : .content
        case "\\" where escapeLevel > 0: return .end
        case "<" where startsTag(at: next): return .end
        default: return looseVerdict(at: index, next: next, role: role, start: start)
        }
    }

    private func keyVerdict(at index: Int, next: Int, start: Int) -> Verdict {
        switch text[next] {
        case ":", "=", "\u{FF1A}", "\u{2192}": return .end
        default: break
        }
        if let colon = (start..<min(index, start + 60)).first(where: { text[$0] == ":" }) {
            return .endedEarlier(at: colon)
        }
        return .end
    }

    /// Judges a mark that no separator follows.
    private func looseVerdict(at index: Int, next: Int, role: StringRole, start: Int) -> Verdict {
        if QuoteMark.isQuote(text[next]) {
            if startsQuotedKey(at: next) || role == .element || next > index + 1 { return .end }
            return .content
        }
        if lineBreak(in: index + 1..<next),
            startsBareKey(at: next) || startsFence(at: next) || role == .element && startsItem(at: next)
        {
            return .end
        }
        if next == index + 1, startsQuotedKey(at: index), let end = separatorRun(before: index, after: start)
        {
            return .endedEarlier(at: end)
        }
        if startsBareKey(at: next), !lineBreak(in: next..<next) { return .end }
        if let end = strayKey(before: index, after: start) { return .endedEarlier(at: end) }
        if text[next] == "{" || text[next] == "[" { return .end }
        return .content
    }
}
