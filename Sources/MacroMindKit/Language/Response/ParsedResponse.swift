/// What was read from a model's answer.
public struct ParsedResponse: Sendable, Hashable {
    /// The whole meals in the order of the text.
    public var meals: [DraftMeal]
    /// Everything worth telling about the answer, in the order it was found.
    public var findings: [ResponseFinding]
    /// Why there is no meal, or nothing when there is one.
    public var rejection: ResponseRejection?

    /// The codes of the findings that matter, each once, in the order they were found.
    public var warnings: [Finding.Code] {
        var seen: Set<Finding.Code> = []
        return findings.compactMap {
            $0.finding.severity > .note && seen.insert($0.code).inserted ? $0.code : nil
        }
    }

    /// Creates a result.
    ///
    /// - Parameters:
    ///   - meals: The whole meals.
    ///   - findings: Everything worth telling.
    ///   - rejection: Why there is no meal.
    public init(meals: [DraftMeal], findings: [ResponseFinding], rejection: ResponseRejection? = nil) {
        self.meals = meals
        self.findings = findings
        self.rejection = rejection
    }

    /// Returns the meals, or throws the reason why there are none.
    ///
    /// - Returns: The whole meals, at least one.
    /// - Throws: ``ResponseRejection`` when the answer holds no usable meal.
    public func requireMeals() throws(ResponseRejection) -> [DraftMeal] {
        if let rejection { throw rejection }
        return meals
    }
}
