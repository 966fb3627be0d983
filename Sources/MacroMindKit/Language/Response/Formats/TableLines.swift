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
            let fields = Set(cells(of: line, separator).compactMap { KeyWords($0).field })
            let names: Set<FieldName> = [.name, .mealOrName, .mealType]
            if fields.isSuperset(of: [.protein, .carbs, .fat]), !fields.isDisjoint(with: names) {
                return separator
            }
        }
        return nil
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
        let header = cells(of: first.text, separator)
        let days = header.indices.filter { KeyWords(header[$0]).field == .day }
        let table = tree.add(.array, key: heading, offset: first.offset, to: nil)
        tree[table].isWhole = true
        var previous: [String] = []
        for line in lines {
            var cells = cells(of: line.text, separator)
            if cells.allSatisfy({ $0.unicodeScalars.allSatisfy { "-: ".unicodeScalars.contains($0) } }) {
                continue
            }
            for day in days where day < cells.count && day < previous.count && cells[day].isEmpty {
                cells[day] = previous[day]
            }
            previous = cells
            let row = tree.add(.array, offset: line.offset, to: table)
            tree[row].isWhole = !(isCut && line.offset == lines.last?.offset)
            for cell in cells {
                let node = tree.add(.string, text: cell, offset: line.offset, to: row)
                tree[node].isWhole = true
            }
        }
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
        var result = cells.map { BlockLine.withoutMarks(PlainText.trimmed($0)) }
        if separator == "|" {
            if result.first?.isEmpty ?? false, line.hasPrefix("|") { result.removeFirst() }
            if result.last?.isEmpty ?? false, line.hasSuffix("|") { result.removeLast() }
        }
        return result
    }
}
