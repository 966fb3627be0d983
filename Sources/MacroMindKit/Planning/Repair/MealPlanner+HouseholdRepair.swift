extension MealPlanner {
    /// Mends the plans of a household with few changes: after they were edited, for other targets, or for another guest.
    ///
    /// A day on which every dish keeps the restrictions of all and everybody meets the targets stays as it is. On another day first
    /// the dishes that break a rule are replaced, then portions are solved, and then dishes are replaced until everybody is on target.
    /// Where dishes are locked or cooked for leftovers and break a rule, and where eaters have own dishes, the planner searches near
    /// the plan instead.
    ///
    /// - Parameters:
    ///   - given: The plans of the household.
    ///   - request: What the plans are to keep; with the days and meals of the plans. An eater without a plan gets one.
    ///   - effort: How much search the days that need it are worth.
    ///   - progress: Called now and then with the part of the effort that is spent, from 0 to 1.
    /// - Returns: The mended plans with their reports, and what changed.
    /// - Throws: A ``PlanningError`` when the plans do not fit the request's days and meals, or no plan keeps the request.
    public func repairing(
        _ given: HouseholdResult,
        for request: HouseholdRequest,
        effort: PlanEffort = .standard,
        progress: (Double) -> Void = { _ in }
    ) throws(PlanningError) -> HouseholdRevision {
        do {
            try request.validate()
        } catch {
            throw .invalid(error)
        }
        let shared = request.shared
        try validate(shared)
        let dishes = try sharedDishes(of: given, for: request)
        if request.ownMeals.isEmpty {
            var repair = HouseholdRepair(
                HouseholdRefinement(request, planner: self, dishes: dishes),
                request: shared,
                servings: portions(of: given, for: request)
            )
            if repair.mend() {
                let mended = try household(
                    repair.selections,
                    request,
                    generator: "repair",
                    stage: "repair: \(repair.mended) days mended without search"
                )
                return HouseholdRevision(of: given, to: mended, purchases: purchases)
            }
        }
        var own: [String: PlanSelection] = [:]
        for eater in given.eaters { own[eater.name] = try selection(of: eater.plan) }
        let changed = try plan(request, base: dishes, own: own, effort: effort, progress: progress)
        return HouseholdRevision(of: given, to: changed, purchases: purchases)
    }

    /// Returns the dishes of the first eater's plan, in the sum of all portions, after checking that it has the days and meals of a
    /// request.
    private func sharedDishes(
        of given: HouseholdResult,
        for request: HouseholdRequest
    ) throws(PlanningError) -> PlanSelection {
        let plan = given.eaters.first?.plan ?? MealPlan(days: [])
        try Self.validate(plan, request.table)
        var selection = try selection(of: plan)
        for eater in given.eaters.dropFirst() {
            for (day, meals) in eater.plan.days.prefix(selection.days.count).map(\.meals).enumerated() {
                for (meal, dish) in meals.prefix(selection.days[day].meals.count).enumerated() {
                    selection.days[day].meals[meal].servings += dish.servings.isFinite ? dish.servings : 0
                }
            }
        }
        return selection
    }

    /// Returns each eater's portions by day and meal, or nothing for an eater without a plan of these dishes.
    private func portions(of given: HouseholdResult, for request: HouseholdRequest) -> [[[Double]]?] {
        let first = given.eaters.first?.plan.days.map { $0.meals.map(\.recipe) }
        return request.eaters.map { eater in
            guard let plan = given.eaters.first(where: { $0.name == eater.name })?.plan,
                plan.days.map({ $0.meals.map(\.recipe) }) == first
            else { return nil }
            return plan.days.map { $0.meals.map(\.servings) }
        }
    }
}

/// Mends the shared days of a household one by one.
struct HouseholdRepair {
    private var refinement: HouseholdRefinement
    private let request: PlanRequest
    /// The portions of each eater by day and meal, or nothing for somebody new.
    private let servings: [[[Double]]?]
    /// How many days had to be mended.
    private(set) var mended = 0

    init(_ refinement: HouseholdRefinement, request: PlanRequest, servings: [[[Double]]?]) {
        self.refinement = refinement
        self.request = request
        self.servings = servings
    }

    /// The dishes and portions of each eater.
    var selections: [PlanSelection] { refinement.selections }

    /// Mends every day that needs it.
    ///
    /// - Returns: `false` when a settled dish breaks a rule, so that only a search helps.
    mutating func mend() -> Bool {
        for day in refinement.days.indices {
            let broken = brokenMeals(day)
            let places = broken.map { MealPlace(day: day + 1, meal: $0) }
            guard places.allSatisfy({ !refinement.settled.contains($0) }), agrees(day) else { return false }
            let good = broken.isEmpty ? goodPortions(day) : [:]
            refinement.solve(day, keeping: good)
            if good.count == servings.count { continue }
            mended += 1
            refinement.replace(broken, on: day)
            refinement.mend(day)
            guard brokenMeals(day).isEmpty else { return false }
        }
        return true
    }

    /// Returns the meals of a day whose dish breaks a rule or comes too often.
    private func brokenMeals(_ day: Int) -> [Int] {
        let dishes = refinement.days[day].recipes
        let before = refinement.days[..<day].flatMap(\.recipes)
        return dishes.indices.filter { meal in
            !refinement.allowed[meal].contains(dishes[meal]) || dishes[..<meal].contains(dishes[meal])
                || before.count { $0 == dishes[meal] } >= request.usesAllowed
        }
    }

    /// Returns whether locked places hold their dish and sessions that reach into a day one dish.
    private func agrees(_ day: Int) -> Bool {
        func dish(_ place: MealPlace) -> String {
            refinement.catalogue.recipes[refinement.days[place.day - 1].recipes[place.meal]].id
        }
        let locked = request.locks.filter { $0.day == day + 1 }
        let groups = request.cookingGroups.filter { $0.places.contains { $0.day == day + 1 } }
        return locked.allSatisfy { dish($0.place) == $0.recipe.rawValue }
            && groups.allSatisfy { Set($0.places.map(dish)).count == 1 }
    }

    /// Returns the portions of a day of those eaters who meet their targets with them.
    private func goodPortions(_ day: Int) -> [Int: [Double]] {
        var good: [Int: [Double]] = [:]
        for (eater, days) in servings.enumerated() {
            guard let portions = days?[day],
                portions.allSatisfy({ ServingLattice.planned.level(of: $0) != nil }),
                refinement.isMet(eater, day, portions)
            else { continue }
            good[eater] = portions
        }
        return good
    }
}
