/// What stands around a mark that may close a string.
extension SyntaxParser {
    /// Whether the next item of an array whose commas are missing starts at an index.
    func startsItem(at index: Int) -> Bool {
        text[index].isASCIIDigit || text[index] == "{" || text[index] == "["
    }

    /// Whether what follows a comma is what follows a complete member.
    func valueMayEnd(beforeCommaAt comma: Int) -> Bool {
        let next = significant(from: comma + 1)
        guard next < text.count else { return true }
        let scalar = text[next]
        if QuoteMark.isQuote(scalar) || "}],;{[\\.&/#".unicodeScalars.contains(scalar) || scalar == "\u{2026}"
        {
            return true
        }
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
