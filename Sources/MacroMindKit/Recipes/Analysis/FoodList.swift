/// The foods of a line that names several: `salt and pepper`, `Salz, Pfeffer`.
struct FoodList {
    private let line: IngredientLine
    private let parser: IngredientLineParser

    init(_ line: IngredientLine, parser: IngredientLineParser) {
        self.line = line
        self.parser = parser
    }

    /// Returns one line for each food, or nothing where the name is that of one food.
    ///
    /// - Parameter score: How surely a line names a known food, from 0 to 1.
    /// - Returns: The lines with their share of the amount, or an empty array.
    func foods(score: (IngredientLine) -> Double) -> [IngredientLine] {
        let names = Self.names(in: line.name)
        guard names.count > 1, score(line) < Self.sure else { return [] }
        let parts = names.map { part($0, of: names.count) }
        return parts.allSatisfy { score($0) >= Self.sure } ? parts : []
    }

    /// The score from which a name is taken as that of one food.
    private static let sure = 0.9

    /// Whether the amount is meant for each food.
    static func saysEach(_ line: IngredientLine) -> Bool {
        let words = TextFolding.fold(line.line.prefix(300)).split { !$0.isLetter }
        return words.contains { ["each", "je", "chacun", "cada", "ciascuno"].contains($0) }
    }

    private func part(_ name: String, of count: Int) -> IngredientLine {
        var part = parser.parse(name)
        part.line = line.line
        part.measures = line.measures
        part.unit = line.unit
        part.note = line.note
        part.isOptional = line.isOptional
        part.trace = line.trace + [IngredientLine.Step(rule: "one of several foods", text: name)]
        part.quantity = Self.saysEach(line) ? line.quantity : line.quantity?.scaled(by: 1 / Double(count))
        if !Self.saysEach(line) { part.measures = [] }
        return part
    }

    private static let joiners: Set<Substring> = ["and", "&", "und", "et", "y", "e", "con", "+"]

    /// The names between commas and conjunctions; one where the text offers a choice.
    private static func names(in text: String) -> [String] {
        var names: [[Substring]] = [[]]
        for word in text.split(separator: " ").prefix(24) {
            let key = TextFolding.fold(word)
            if key == "or" || key == "oder" || key == "ou" || key == "o" { return [text] }
            if joiners.contains(Substring(key)) {
                names.append([])
            } else if word.last == "," {
                names[names.count - 1].append(word.dropLast())
                names.append([])
            } else {
                names[names.count - 1].append(word)
            }
        }
        return names.map { $0.joined(separator: " ") }.filter { !$0.isEmpty && $0 != "," }
    }
}
