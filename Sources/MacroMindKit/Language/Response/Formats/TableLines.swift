/// Reads Markdown tables and comma-, semicolon- or tab-separated lines into a document.
enum TableLines {
    /// Reads every table whose header names a meal and its macros.
    static func tree(of lines: [AnswerLines.Line], lastLineIsCut: Bool) -> SyntaxTree? {
        var tree = SyntaxTree()
        var heading: String?
        var index = 0
        while index < lines.count {
            let line = lines[index]
            if let separator = separator(of: line.text) {
                let end = endOfTable(lines, from: index, separator)
                add(lines[index..<end], separator, heading, &tree, isCut: lastLineIsCut && end == lines.count)
                index = end
            } else {
                if !line.text.isEmpty { heading = BlockLine(line).value }
                index += 1
            }
        }
        return tree.roots.isEmpty ? nil : tree
    }

    /// The separator that makes a line a header, if it is one.
    private static func separator(of line: String) -> Character? {
        for separator in ["|", "\t", ";", ","] as [Character] where line.contains(separator) {
            let fields = Set(header(of: line, separator).compactMap { KeyWords($0).field })
            let names: Set<FieldName> = [.name, .mealOrName, .mealType]
            if fields.isSuperset(of: [.protein, .carbs, .fat]), !fields.isDisjoint(with: names) {
                return separator
            }
        }
        return nil
    }

    /// The names of the columns; letters stand for macros only where all three of them do.
    private static func header(of line: String, _ separator: Character) -> [String] {
        let cells = cells(of: line, separator)
        let letters = ["p": "protein", "c": "carbs", "f": "fat"]
        let short = cells.map { letters[KeyWords.folded(String($0.split(separator: "(").first ?? ""))] }
        return Set(short.compactMap { $0 }).count == letters.count
            ? zip(cells, short).map { $1 ?? $0 } : cells
    }

    private static func endOfTable(
        _ lines: [AnswerLines.Line],
        from start: Int,
        _ separator: Character
    ) -> Int {
        var end = start + 1
        while end < lines.count, lines[end].text.contains(separator) { end += 1 }
        return end
    }

    private static func add(
        _ lines: ArraySlice<AnswerLines.Line>,
        _ separator: Character,
        _ heading: String?,
        _ tree: inout SyntaxTree,
        isCut: Bool
    ) {
        guard let first = lines.first else { return }
        let header = header(of: first.text, separator)
        let fields = header.map { KeyWords($0).field }
        let days = header.indices.filter { fields[$0] == .day }
        // Without a column for it, the meal type may stand in front of the name.
        let headed = fields.contains(.mealType) ? nil : fields.firstIndex { $0 == .name || $0 == .mealOrName }
        let table = tree.add(.array, key: heading, offset: first.offset, to: nil)
        tree[table].isWhole = true
        var previous: [String] = []
        for line in lines {
            var cells = line.offset == first.offset ? header : cells(of: line.text, separator)
            if cells.allSatisfy({ $0.unicodeScalars.allSatisfy { "-: ".unicodeScalars.contains($0) } }) {
                continue
            }
            for day in days where day < cells.count && day < previous.count && cells[day].isEmpty {
                cells[day] = previous[day]
            }
            previous = cells
            if let headed {
                let isHeader = line.offset == first.offset
                let type = isHeader ? "mealType" : takeMealType(from: &cells, at: headed)
                cells.append(type)
            }
            let row = tree.add(.array, offset: line.offset, to: table)
            tree[row].isWhole = !(isCut && line.offset == lines.last?.offset)
            for cell in cells {
                let node = tree.add(.string, text: cell, offset: line.offset, to: row)
                tree[node].isWhole = true
            }
        }
    }

    /// Takes "Breakfast" from the cell "Breakfast: Porridge".
    private static func takeMealType(from cells: inout [String], at place: Int) -> String {
        guard place < cells.count else { return "" }
        let parts = HeadingName(cells[place]).members
        guard let type = parts.first(where: { $0.0 == "mealType" })?.1,
            let name = parts.first(where: { $0.0 == "name" })?.1
        else { return CalendarWords.isOnlySlot(cells[place]) ? cells[place] : "" }
        cells[place] = name
        return type
    }

    /// A cell in which tags for line breaks separate as line breaks do.
    private static func withoutBreaks(_ cell: String) -> String {
        guard cell.contains("<") else { return cell }
        return ["<br>", "<br/>", "<br />", "<BR>"].reduce(cell) { $0.replacing($1, with: "\n") }
    }

    /// The cells of a line; quotes protect separators.
    private static func cells(of line: String, _ separator: Character) -> [String] {
        var cells = [""]
        var isQuoted = false
        var previous: Character?
        for character in line {
            if character == "\"", separator != "|" {
                isQuoted.toggle()
                if isQuoted, previous == "\"" { cells[cells.count - 1].append("\"") }
            } else if character == separator, !isQuoted, previous != "\\" {
                cells.append("")
            } else {
                cells[cells.count - 1].append(character)
            }
            previous = character
        }
        var result = cells.map { BlockLine.withoutMarks(PlainText.trimmed(withoutBreaks($0))) }
        if separator == "|" {
            if result.first?.isEmpty ?? false, line.hasPrefix("|") { result.removeFirst() }
            if result.last?.isEmpty ?? false, line.hasSuffix("|") { result.removeLast() }
        }
        return result
    }
}
