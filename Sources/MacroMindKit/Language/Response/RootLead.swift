/// What the prose before a value says about it.
struct RootLead {
    /// Slot and day that a label or heading gives.
    var surroundings = MealReader.Surroundings()
    /// Whether the value is announced as an example or a format.
    var isExample = false
    /// Whether nothing but separators stands before the value.
    var isSeparator = false
    var hasComma = false
    /// A number in the label, which tells "Snack 1" from "Snack 2".
    var number: String?

    private static let exampleWords: Set<String> = [
        "example", "examples", "format", "template", "schema", "sample", "beispiel", "exemple", "ejemplo",
        "esempio", "structure",
        "placeholder", "vorlage", "formato",
    ]

    /// Reads the last lines before a value.
    init(_ root: AnswerAssembly.Root, _ tree: SyntaxTree, _ text: [Unicode.Scalar]) {
        guard root.node < tree.nodes.count else { return }
        let prose = Array(text[root.prose].suffix(240))
        isSeparator = prose.allSatisfy { $0.isSkippable || ",;[]{}()".unicodeScalars.contains($0) }
        hasComma = prose.contains(",")
        let lines = prose.split(whereSeparator: \.isLineBreak)
            .map { PlainText.collapsed(String(String.UnicodeScalarView($0))) }
            .filter { !$0.isEmpty && !$0.hasPrefix("```") && !$0.hasPrefix("~~~") }
        let last = lines.suffix(2)
        isExample = last.contains { PlainText.words($0).contains { Self.exampleWords.contains($0) } }
        for line in last where line.utf8.count < 60 { readHeading(line) }
        if let key = tree[root.node].key { readLabel(key) }
    }

    private mutating func readHeading(_ line: String) {
        surroundings.day = CalendarWords.day(inText: line) ?? surroundings.day
        if KeyWords.split(line).count <= 4, let slot = CalendarWords.slot(line) { surroundings.slot = slot }
        number = KeyWords.split(line).first { Int($0) != nil } ?? number
    }

    private mutating func readLabel(_ label: String) {
        surroundings.day = CalendarWords.day(label) ?? surroundings.day
        surroundings.slot = CalendarWords.slot(label) ?? surroundings.slot
        number = KeyWords.split(label).first { Int($0) != nil } ?? number
    }
}
