/// The value of a calculation and what there is to say about it.
public struct CalculationResult: Sendable, Hashable, Codable {
    /// The value: a number, a name, an object of numbers, or `null` where a table holds none.
    public var value: JSONValue
    /// Crossed limits of validity and assumptions.
    public var findings: [Finding]

    /// Creates a result.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - findings: What there is to say about it.
    public init(_ value: JSONValue, findings: [Finding] = []) {
        self.value = value
        self.findings = findings
    }
}
