/// What stands around a mark that may close a string.
extension SyntaxParser {
    /// The longest remark in brackets that a string may end with.
    private static let longestRemark = 200

    /// Whether the next item of an array whose commas are missing starts at an index.
    func startsItem(at index: Int) -> Bool {
        text[index].isASCIIDigit || text[index] == "{" || text[index] == "["
    }

    /// Whether a round bracket behind a string closes what the string stands in, rightly or in the place of another.
    func closesList(at bracket: Int, role: StringRole, start: Int) -> Bool {
        if stack.contains(where: { $0.closer == .parenthesis }) { return true }
        guard role == .element, !text[start..<bracket].suffix(Self.longestRemark).contains("(") else {
            return false
        }
        let next = significant(from: bracket + 1)
        return next >= text.count || ",}]".unicodeScalars.contains(text[next])
    }

    /// Whether what follows a comma is what follows a complete member.
    func valueMayEnd(beforeCommaAt comma: Int) -> Bool {
        let next = significant(from: comma + 1)
        guard next < text.count else { return true }
        let scalar = text[next]
        if QuoteMark.isQuote(scalar) || scalar.isOpenOrCloser && scalar != ":" { return true }
        if ";\\.&/#\u{2026}".unicodeScalars.contains(scalar) { return true }
        return startsBareKey(at: next) || lineBreak(in: comma..<next)
    }

    /// Where a run of separators and brackets starts that ends right before an index.
    func separatorRun(before index: Int, after start: Int) -> Int? {
        var first = index
        var found = false
        while first > max(start, index - 64) {
            let scalar = text[first - 1]
            if ",;{}[]".unicodeScalars.contains(scalar) || scalar.isLineBreak {
                found = true
            } else if !scalar.isSkippable {
                break
            }
            first -= 1
        }
        return found ? first : nil
    }

    /// Where a separator and a bare key start that end right before an index.
    func strayKey(before index: Int, after start: Int) -> Int? {
        var mark = index - 1
        while mark > start, text[mark].isBlank { mark -= 1 }
        guard mark > start, text[mark] == ":" || text[mark] == "=" else { return nil }
        var first = mark
        while first > max(start, mark - 40), text[first - 1].isWordPart || text[first - 1] == "-" {
            first -= 1
        }
        guard first < mark else { return nil }
        return separatorRun(before: first, after: start)
    }
}
