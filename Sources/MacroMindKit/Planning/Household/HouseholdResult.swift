/// The plans of a household: what is cooked for all, and what everybody eats of it.
public struct HouseholdResult: Sendable, Hashable, Codable {
    /// The request.
    public var request: HouseholdRequest
    /// What is cooked: every dish once, in the sum of the portions of those who eat it.
    ///
    /// A meal at which eaters have own dishes holds more than one. Make a ``GroceryList`` from this plan.
    public var table: MealPlan
    /// What each eater gets, in the order of the request.
    public var eaters: [EaterPlan]

    /// The number of days on which the targets of every eater are met.
    public var daysMet: Int {
        table.days.indices.count { day in
            eaters.allSatisfy { $0.report.days.indices.contains(day) && $0.report.days[day].isMet }
        }
    }

    /// What there is to say about the plans, each finding once; one that does not concern everybody names its eater.
    public var findings: [Finding] {
        let all = eaters.flatMap { eater in eater.report.findings.map { (eater: eater.name, finding: $0) } }
        var shown: [Finding] = []
        for (eater, finding) in all {
            var finding = finding
            if all.count(where: { $0.finding == finding }) < eaters.count {
                finding.path.insert(eater, at: 0)
            }
            if !shown.contains(finding) { shown.append(finding) }
        }
        return shown
    }
}
