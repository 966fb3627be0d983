/// What a plan for several eaters is made from.
///
/// ```swift
/// let household = HouseholdRequest(eaters: [anna, ben, mia], table: request)
/// let result = try planner.plan(household)
/// ```
///
/// Every shared dish keeps the restrictions of everybody; each eater gets own portions for own targets.
public struct HouseholdRequest: Sendable, Hashable, Codable {
    /// The eaters, one to twelve.
    public var eaters: [Eater]
    /// The kinds of meal at which each eater has dishes of their own, under their own restrictions alone.
    public var ownMeals: [MealSlot]
    /// What holds for the common table: days, meals, habits of the kitchen, locks, leftovers and the seed.
    ///
    /// Its targets are not used; its restrictions hold for everybody beside their own.
    public var table: PlanRequest

    /// Creates a request.
    ///
    /// - Parameters:
    ///   - eaters: The eaters, one to twelve, with different names.
    ///   - ownMeals: The kinds of meal at which each eater has own dishes.
    ///   - table: What holds for the common table.
    public init(eaters: [Eater], ownMeals: [MealSlot] = [], table: PlanRequest) {
        self.eaters = eaters
        self.ownMeals = ownMeals
        self.table = table
    }

    /// Checks every figure.
    ///
    /// - Throws: An ``InputError`` that names the first field that can not be right.
    public func validate() throws(InputError) {
        guard (1...12).contains(eaters.count) else {
            throw InputError(.outOfRange, field: "eaters", received: "\(eaters.count)", allowed: "1 to 12")
        }
        var names: Set<String> = []
        for eater in eaters where eater.name.isEmpty || !names.insert(eater.name).inserted {
            throw InputError(
                .inconsistent,
                field: "eaters",
                received: "two with the name “\(eater.name)”",
                allowed: "a different name for each eater"
            )
        }
        try table.validate()
        for eater in eaters {
            for day in (eater.dayTargets ?? [:]).keys.sorted() where !(1...table.days).contains(day) {
                throw InputError(
                    .outOfRange,
                    field: "eaters.day_targets",
                    received: "day \(day) of “\(eater.name)”",
                    allowed: "1 to \(table.days)"
                )
            }
        }
        guard table.dayTargets.isEmpty, table.wishes.maximumCost == nil else {
            throw InputError(
                .inconsistent,
                field: "table",
                received: "targets of single days or a greatest cost",
                allowed: "the same targets on every day, and a budget for the cost"
            )
        }
        guard table.slots.contains(where: { !ownMeals.contains($0.slot) }) else {
            throw InputError(
                .inconsistent,
                field: "own_meals",
                received: "every meal of the day",
                allowed: "at least one meal that is shared",
                hint: "Make a plan for each eater when nothing is shared."
            )
        }
        for eater in eaters { try validateLocks(of: eater) }
        let places = table.locks.map(\.place) + table.cookingGroups.flatMap(\.places)
        for place in places where ownMeals.contains(table.slots[place.meal].slot) {
            throw InputError(
                .inconsistent,
                field: "own_meals",
                received:
                    "\(table.slots[place.meal].slot.rawValue), which is locked or cooked for leftovers (\(place))",
                allowed: "meals without locks and leftovers"
            )
        }
    }

    /// Checks that a person's settled meals are in the plan, and that those of a shared dish are of the dish of all.
    private func validateLocks(of eater: Eater) throws(InputError) {
        for lock in eater.locks ?? [] {
            guard (1...table.days).contains(lock.day), table.slots.indices.contains(lock.meal) else {
                throw InputError(
                    .outOfRange,
                    field: "eaters.locks",
                    received: "\(lock.place) of “\(eater.name)”",
                    allowed: "days 1 to \(table.days) and meals 0 to \(table.slots.count - 1)"
                )
            }
            let isShared = !ownMeals.contains(table.slots[lock.meal].slot)
            let isOfAll = table.locks.contains { $0.place == lock.place && $0.recipe == lock.recipe }
            guard isShared, !isOfAll else { continue }
            throw InputError(
                .inconsistent,
                field: "eaters.locks",
                received: "\(lock.place) of “\(eater.name)”",
                allowed: "at shared meals the dish that is locked for the table"
            )
        }
    }

    private enum CodingKeys: String, CodingKey {
        case eaters, table
        case ownMeals = "own_meals"
    }
}

extension HouseholdRequest {
    /// The request for the shared dishes: an average eater with everybody's restrictions.
    var shared: PlanRequest {
        var request = table
        request.targets = average(\.targets)
        let days = Set(eaters.flatMap { ($0.dayTargets ?? [:]).keys })
        for day in days { request.dayTargets[day] = average { $0.dayTargets?[day] ?? $0.targets } }
        request.restrictions = eaters.reduce(table.restrictions) { $0.union($1.restrictions) }
        request.wishes.costBudget = table.wishes.costBudget.map { max(1, $0 / max(1, eaters.count)) }
        return request
    }

    /// The request of one eater.
    func request(for eater: Eater) -> PlanRequest {
        var request = table
        request.targets = eater.targets
        request.dayTargets = eater.dayTargets ?? [:]
        request.restrictions = table.restrictions.union(eater.restrictions)
        request.wishes.costBudget = nil
        request.stage = eater.stage
        let own = eater.locks ?? []
        let places = Set(own.map(\.place))
        request.locks = (table.locks.filter { !places.contains($0.place) } + own).sorted {
            $0.place < $1.place
        }
        return request
    }

    private func average(_ targets: (Eater) -> NutritionTargets) -> NutritionTargets {
        let count = Double(max(1, eaters.count))
        func mean<Quantity: UnitQuantity>(_ amount: (NutritionTargets) -> Quantity) -> Quantity {
            Quantity(eaters.reduce(0) { $0 + amount(targets($1)).value } / count)
        }
        var result = NutritionTargets(
            energy: mean(\.energy.target),
            protein: mean(\.protein.target),
            fat: mean(\.fat.target),
            carbohydrate: mean(\.carbohydrate.target)
        )
        result.fiberMinimum = mean(\.fiberMinimum)
        result.sodiumMaximum = mean(\.sodiumMaximum)
        result.saturatedFatMaximum = mean(\.saturatedFatMaximum)
        result.addedSugarMaximum = mean(\.addedSugarMaximum)
        return result
    }
}
