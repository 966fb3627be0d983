/// Marks at the start of lines that quoting or transport left in an answer.
enum LineFraming {
    /// Blanks out block-quote marks and event-stream fields; every other scalar keeps its place.
    static func blanked(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
        let isStream = startsLikeStream(text)
        guard isStream || text.contains(">") else { return text }
        var result = text
        var start = 0
        while start < text.count {
            var end = start
            while end < text.count, !text[end].isLineBreak { end += 1 }
            blank(start..<end, isStream: isStream, in: &result)
            start = end + 1
        }
        return result
    }

    private static func startsLikeStream(_ text: [Unicode.Scalar]) -> Bool {
        guard let first = text.firstIndex(where: { !$0.isSkippable }) else { return false }
        return ["data:", "event:", "id:", ": ", "retry:"].contains {
            text[first...].starts(with: $0.unicodeScalars)
        }
    }

    private static func blank(_ line: Range<Int>, isStream: Bool, in text: inout [Unicode.Scalar]) {
        var index = line.lowerBound
        while index < line.upperBound, text[index].isSkippable || text[index] == ">" {
            if text[index] == ">" { text[index] = " " }
            index += 1
        }
        guard isStream else { return }
        let rest = text[index..<line.upperBound]
        if rest.starts(with: "data:".unicodeScalars) {
            let isEnd = rest.dropFirst(5).drop(while: \.isBlank).starts(with: "[DONE]".unicodeScalars)
            for place in index..<(isEnd ? line.upperBound : index + 5) { text[place] = " " }
        } else if ["event:", "id:", "retry:", ": ", ":ping"].contains(where: {
            rest.starts(with: $0.unicodeScalars)
        }) {
            for place in index..<line.upperBound { text[place] = " " }
        }
    }
}
