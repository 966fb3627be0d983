/// Cuts the part of a line behind the amount at commas, spaced dashes and brackets.
enum LineSegments {
    /// Returns the segments outside brackets and the contents of brackets, as positions of tokens.
    static func split(_ tokens: [LineToken], from start: Int) -> (segments: [[Int]], brackets: [[Int]]) {
        var segments: [[Int]] = [[]]
        var brackets: [[Int]] = []
        var depth = 0
        for index in start..<max(start, tokens.count) {
            switch tokens[index].kind {
            case .open:
                if depth == 0 { brackets.append([]) }
                depth += 1
            case .close:
                depth = max(0, depth - 1)
            case _ where depth > 0:
                brackets[brackets.count - 1].append(index)
            case .comma, .colon:
                segments.append([])
            case .dash where isSpaced(tokens, index):
                segments.append([])
            default:
                segments[segments.count - 1].append(index)
            }
        }
        return (segments.map(withoutTrailingDots(tokens)).filter { !$0.isEmpty }, brackets)
    }

    private static func isSpaced(_ tokens: [LineToken], _ index: Int) -> Bool {
        let next =
            index + 1 < tokens.count
            ? tokens[index + 1].hasSpaceBefore || tokens[index + 1].kind == .dash : true
        return next && (tokens[index].hasSpaceBefore || tokens[max(0, index - 1)].kind == .dash)
    }

    private static func withoutTrailingDots(_ tokens: [LineToken]) -> ([Int]) -> [Int] {
        { segment in
            var segment = segment
            while let last = segment.last, tokens[last].kind == .dot { segment.removeLast() }
            return segment
        }
    }
}
