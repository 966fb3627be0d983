/// Words of a line that choose between the measures of a food.
enum LineMeasures {
    /// Returns the folded words of name, preparation and note; hyphenated ones also whole.
    static func words(of line: IngredientLine) -> [String] {
        let text = TextFolding.fold([line.name, line.preparation, line.note].joined(separator: " "))
        let whole = text.split { $0 == " " || $0 == "," || $0 == "(" || $0 == ")" || $0 == ";" }.map(
            String.init
        )
        let parts = whole.filter { $0.contains("-") }.flatMap { $0.split(separator: "-").map(String.init) }
        return whole + parts
    }
}
