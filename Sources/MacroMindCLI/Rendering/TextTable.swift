/// A table of text in aligned columns.
struct TextTable {
    enum Alignment {
        case left, right
    }

    private let alignments: [Alignment]
    private var rows: [[String]] = []

    init(_ alignments: Alignment...) { self.alignments = alignments }

    mutating func append(_ cells: String...) { rows.append(cells) }

    /// The lines of the table; escape sequences do not count towards the width.
    var lines: [String] {
        let widths = alignments.indices.map { column in
            rows.map { $0.indices.contains(column) ? Self.width($0[column]) : 0 }.max() ?? 0
        }
        return rows.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                let padding = String(repeating: " ", count: widths[column] - Self.width(cell))
                line += alignments[column] == .right ? padding + cell : cell + padding
                if column < row.count - 1 { line += "  " }
            }
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    private static func width(_ text: String) -> Int {
        var width = 0
        var isEscape = false
        for character in text {
            if character == "\u{1B}" {
                isEscape = true
            } else if isEscape {
                isEscape = character != "m"
            } else {
                width += 1
            }
        }
        return width
    }
}
