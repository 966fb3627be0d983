/// Meals in notations other than JSON.
enum OtherFormats {
    /// Reads the answer as another notation, or returns nothing where it is JSON that merely failed.
    static func tree(for parser: SyntaxParser, expanded: SyntaxTree, context: ResponseContext) -> SyntaxTree?
    { nil }
}
