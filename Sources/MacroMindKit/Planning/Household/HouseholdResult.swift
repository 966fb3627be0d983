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
        return shown + eaters.compactMap(sharedTableFinding)
    }

    /// Tells an eater who is off target on most days what a shared table costs, and what may help.
    private func sharedTableFinding(_ eater: EaterPlan) -> Finding? {
        let off = eater.report.days.count - eater.report.daysMet
        guard eaters.count > 1, 2 * off > eater.report.days.count else { return nil }
        let shared = request.table.slots.map(\.slot).filter { !request.ownMeals.contains($0) }
        guard Set(shared).count > 1 else { return nil }
        let meal = shared.contains(.snack) ? MealSlot.snack : shared[0]
        return Finding(
            "shared-table",
            .note,
            "Off target on \(off) of \(eater.report.days.count) days: the others need dishes of another kind. Own dishes at one meal, such as the \(meal.rawValue), may help.",
            path: [eater.name]
        )
    }
}
