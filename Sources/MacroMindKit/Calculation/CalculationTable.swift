/// Calculations by name.
public struct CalculationTable: Sendable {
    /// The functions, sorted by name.
    public let functions: [CalculationFunction]
    private let indexByName: [String: Int]

    /// Creates a table; of functions with the same name the last counts.
    ///
    /// - Parameter functions: The functions.
    public init(_ functions: [CalculationFunction]) {
        let byName = Dictionary(functions.map { ($0.name, $0) }, uniquingKeysWith: { _, last in last })
        self.functions = byName.values.sorted { $0.name < $1.name }
        indexByName = Dictionary(
            self.functions.enumerated().map { ($1.name, $0) },
            uniquingKeysWith: { _, last in last }
        )
    }

    /// The calculations of this package on bodies, energy, weight, macronutrients and labels.
    public static let standard = CalculationTable(
        CalculationFunction.restingEnergy + CalculationFunction.totalEnergy + CalculationFunction.exercise
            + CalculationFunction.bodyComposition + CalculationFunction.macronutrients
            + CalculationFunction.labels + CalculationFunction.weightChange
    )

    /// Returns the table with more functions.
    ///
    /// - Parameter more: The functions to add.
    /// - Returns: A new table.
    public func adding(_ more: [CalculationFunction]) -> CalculationTable {
        CalculationTable(functions + more)
    }

    /// Evaluates a function.
    ///
    /// - Parameters:
    ///   - name: The name of the function.
    ///   - input: An object of named values.
    /// - Returns: The value and what there is to say about it.
    /// - Throws: An ``InputError`` for an unknown function, or what its input lacks.
    public func callAsFunction(_ name: String, _ input: JSONValue) throws(InputError) -> CalculationResult {
        guard let index = indexByName[name] else {
            throw InputError(
                .unknownName,
                field: "function",
                received: "\"\(name.prefix(60))\"",
                allowed: "one of \(functions.count) names",
                hint: Spelling.nearest(to: name, in: functions.map(\.name)).map { "Did you mean \($0)?" }
            )
        }
        return try functions[index](input)
    }
}
