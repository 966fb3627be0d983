/// A finding about a model's answer, with the place in the text it is about.
public struct ResponseFinding: Sendable, Hashable, Codable {
    /// What was found.
    public var finding: Finding
    /// The place in the answer, counted in Unicode scalars from its start, if it is about one place.
    public var offset: Int?

    /// The kind of finding.
    public var code: Finding.Code { finding.code }

    /// Creates a finding.
    ///
    /// - Parameters:
    ///   - finding: What was found.
    ///   - offset: The place in the answer in Unicode scalars.
    public init(_ finding: Finding, offset: Int? = nil) {
        self.finding = finding
        self.offset = offset
    }
}
