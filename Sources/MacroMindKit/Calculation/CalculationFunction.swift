/// A named calculation on JSON input, such as `ree_mifflin_st_jeor`.
public struct CalculationFunction: Sendable {
    /// The name, in lower-case words joined by underscores.
    public let name: String
    /// What it computes, in one sentence with the unit of the result.
    public let summary: String
    /// An input that the function accepts.
    public let example: JSONValue

    private let evaluate: @Sendable (CalculationInput) throws(InputError) -> CalculationResult

    /// Creates a function.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - summary: What it computes, in one sentence with the unit of the result.
    ///   - example: An input that the function accepts.
    ///   - evaluate: The computation.
    public init(
        _ name: String,
        _ summary: String,
        example: JSONValue,
        evaluate: @escaping @Sendable (CalculationInput) throws(InputError) -> CalculationResult
    ) {
        self.name = name
        self.summary = summary
        self.example = example
        self.evaluate = evaluate
    }

    /// Evaluates the function.
    ///
    /// - Parameter input: An object of named values.
    /// - Returns: The value and what there is to say about it.
    /// - Throws: An ``InputError`` that names the field, what came and what is allowed.
    public func callAsFunction(_ input: JSONValue) throws(InputError) -> CalculationResult {
        let named = try CalculationInput(input)
        let result: CalculationResult
        do { result = try evaluate(named) } catch { throw named.explained(error) }
        let values = result.value.objectValue.map { Array($0.values) } ?? [result.value]
        guard values.allSatisfy({ $0.numberValue?.isFinite ?? true }) else {
            throw InputError(
                .outOfRange,
                field: "input",
                received: "values without a finite result",
                allowed: "plausible values"
            )
        }
        return result
    }
}
