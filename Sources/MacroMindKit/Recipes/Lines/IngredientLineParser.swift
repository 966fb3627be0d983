/// Takes ingredient lines apart by rules and vocabulary, in English, German, French, Spanish and Italian.
///
/// The parser holds no state and never fails: a line it can not read comes back with its text as the name, a low
/// confidence and a finding. Time grows in proportion to the length of the line, up to ``maximumLength``.
public struct IngredientLineParser: Sendable {
    /// The longest line that is read, in bytes; a longer text is no ingredient line.
    public static let maximumLength = 2000

    /// Creates a parser.
    public init() {}

    /// Returns a line taken apart.
    ///
    /// - Parameter line: One ingredient line as someone typed it.
    /// - Returns: The parts, with confidence, trace and findings.
    public func parse(_ line: String) -> IngredientLine {
        guard line.utf8.count <= Self.maximumLength else { return Self.tooLong(line) }
        let tokens = LineTokenizer.tokens(of: LineCleaner.clean(line))
        var assembly = LineAssembly(line: line, tokens: tokens)
        assembly.run()
        return assembly.result
    }

    private static func tooLong(_ line: String) -> IngredientLine {
        var result = IngredientLine(unread: "")
        result.findings = [
            Finding(
                "line-too-long",
                .problem,
                "The line has \(line.utf8.count) bytes; an ingredient line has at most \(maximumLength). "
                    + "Divide the text into lines."
            )
        ]
        return result
    }
}

extension IngredientLine {
    /// Creates a line of which nothing is known yet.
    init(unread line: String) {
        self.init(
            line: line,
            quantity: nil,
            unit: nil,
            name: "",
            preparation: "",
            note: "",
            isOptional: false,
            measures: [],
            confidence: 0,
            trace: [],
            findings: []
        )
    }
}
