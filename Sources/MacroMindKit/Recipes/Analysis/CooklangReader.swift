/// Reads recipes in Cooklang, where ingredients stand inside the steps.
///
/// - Source: The Cooklang specification, cooklang.org/docs/spec.
enum CooklangReader {
    /// Whether a text has the marks of Cooklang: `@name{…}` or `>> key: value`.
    static func looksLikeCooklang(_ text: some StringProtocol) -> Bool {
        if text.hasPrefix(">>") { return true }
        guard let at = text.firstIndex(of: "@") else { return false }
        let rest = text[at...].prefix(80)
        return rest.contains("{") && rest.contains("}")
    }

    static func recipe(in text: String) -> WrittenRecipe {
        var recipe = WrittenRecipe(groups: [WrittenRecipe.Group(lines: [])])
        var isFrontMatter = false
        for (number, line) in withoutComments(text).split(
            omittingEmptySubsequences: false,
            whereSeparator: \.isNewline
        ).enumerated() {
            let line = line.trimmingBlanks()
            if line == "---" {
                isFrontMatter = number == 0
            } else if isFrontMatter {
                readMetadata(line, into: &recipe)
            } else if line.hasPrefix(">>") {
                readMetadata(line.dropFirst(2), into: &recipe)
            } else if line.hasPrefix("=") {
                let name = line.drop { $0 == "=" }.reversed().drop { $0 == "=" }.reversed()
                recipe.groups.append(.init(name: String(Substring(String(name)).trimmingBlanks()), lines: []))
            } else if !line.isEmpty {
                readStep(line.first == ">" ? line.dropFirst() : line, into: &recipe)
            }
        }
        recipe.groups.removeAll(where: \.lines.isEmpty)
        return recipe
    }

    /// Removes `[- … -]` and what follows `--` on a line.
    private static func withoutComments(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstRange(of: "[-") {
            result += rest[..<open.lowerBound]
            rest = rest[open.upperBound...].firstRange(of: "-]").map { rest[$0.upperBound...] } ?? ""
        }
        result += rest
        let lines = result.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
            line -> Substring in
            guard line != "---", let comment = line.firstRange(of: "--") else { return line }
            return line[..<comment.lowerBound]
        }
        return lines.joined(separator: "\n")
    }

    private static func readMetadata(_ line: some StringProtocol, into recipe: inout WrittenRecipe) {
        let parts = line.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return }
        let value = Substring(String(parts[1])).trimmingBlanks()
        switch Substring(String(parts[0])).trimmingBlanks().lowercased() {
        case "title", "name": recipe.title = String(value)
        case "servings", "serves", "yield": recipe.yield = RecipeYield(value)
        case "source", "source.url", "url": recipe.origin = String(value)
        default: break
        }
    }

    // MARK: Steps

    private static func readStep(_ line: Substring, into recipe: inout WrittenRecipe) {
        var step = ""
        var rest = line
        while let mark = rest.firstIndex(where: { $0 == "@" || $0 == "#" || $0 == "~" }) {
            step += rest[..<mark]
            let kind = rest[mark]
            let (item, after) = item(rest[rest.index(after: mark)...])
            rest = after
            if kind == "@" { add(item, to: &recipe) }
            step += kind == "~" ? item.amount : item.name
        }
        step += rest
        recipe.steps.append(step)
    }

    private struct Item {
        var name: String
        var amount = ""
        var note = ""
    }

    /// Reads `name{amount%unit}(note)`, or a single word where no braces follow before the next mark.
    private static func item(_ text: Substring) -> (Item, Substring) {
        let next = text.firstIndex { $0 == "@" || $0 == "#" || $0 == "~" || $0 == "{" } ?? text.endIndex
        guard next < text.endIndex, text[next] == "{",
            let close = text[next...].prefix(200).firstIndex(of: "}")
        else {
            let end =
                text.firstIndex { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "_" } ?? text.endIndex
            return (Item(name: String(text[..<end])), text[end...])
        }
        var item = Item(name: String(text[..<next].drop { "&?-+@".contains($0) }))
        let inside = text[text.index(after: next)..<close]
        item.amount = inside.split(separator: "%").map { String($0.trimmingBlanks()) }.joined(separator: " ")
        var rest = text[text.index(after: close)...]
        if rest.first == "(", let end = rest.prefix(200).firstIndex(of: ")") {
            item.note = String(rest.dropFirst()[..<end])
            rest = rest[rest.index(after: end)...]
        }
        return (item, rest)
    }

    private static func add(_ item: Item, to recipe: inout WrittenRecipe) {
        guard !item.name.isEmpty else { return }
        let amount = item.amount.hasPrefix("=") ? String(item.amount.dropFirst()) : item.amount
        let start = amount.isEmpty ? item.name : "\(amount) \(item.name)"
        recipe.groups[recipe.groups.count - 1].lines.append(
            item.note.isEmpty ? start : "\(start), \(item.note)"
        )
    }
}
