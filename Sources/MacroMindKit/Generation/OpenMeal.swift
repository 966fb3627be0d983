/// A meal of a plan that a model is to propose a dish for.
struct OpenMeal: Sendable, Hashable {
    /// The number of the day, from 1.
    let day: Int
    /// The position among the day's meals, from 0.
    let meal: Int
    /// The kind of meal.
    let slot: MealSlot
    /// What was wrong with the dish that was proposed before; nothing when none was.
    var problem: ProposalProblem?

    /// The name under which an answer tells the day: weeks begin anew with Monday.
    var dayName: DraftDay { DraftDay.allCases[(day - 1) % 7] }

    /// The place in findings.
    var path: [String] { ["day \(day)", slot.rawValue] }

    /// Returns every meal of a request that no lock settles, in order.
    static func all(of request: PlanRequest) -> [OpenMeal] {
        (1...max(request.days, 1)).flatMap { day in
            request.slots.indices.compactMap { meal in
                let isLocked = request.locks.contains { $0.day == day && $0.meal == meal }
                return isLocked ? nil : OpenMeal(day: day, meal: meal, slot: request.slots[meal].slot)
            }
        }
    }
}
