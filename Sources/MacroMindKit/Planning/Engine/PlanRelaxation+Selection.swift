extension PlanRelaxation {
    /// What all slots with the same choices have in common.
    struct SlotKind {
        /// The recipes that the rules allow, by their place in the catalogue.
        var recipes: [Int]
        var kind: Int
        var share: Double
        var servings: [Double]
    }

    /// Builds the relaxation of a request.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - catalogue: The catalogue.
    ///   - slotKinds: The distinct slots.
    ///   - listOf: The kind of each slot of each day.
    ///   - kinds: The distinct targets.
    ///   - keepsBase: Whether a plan to repair counts.
    init(
        _ request: PlanningRequest,
        _ catalogue: PlanningCatalogue,
        slotKinds: [SlotKind],
        listOf: [Int],
        kinds: [DayObjective],
        keepsBase: Bool
    ) {
        let dishes = DishCosts(request, catalogue)
        var numbers: [Int: Int] = [:]
        let slots = slotKinds.map { slot in
            let kind = kinds[slot.kind]
            return RelaxedSlot(
                slot.recipes.map { recipe in
                    let number = numbers[recipe] ?? numbers.count
                    numbers[recipe] = number
                    return dishes.dish(recipe, kind, number: number)
                },
                share: slot.share,
                servings: slot.servings
            )
        }
        self.init(
            request,
            slots: slots,
            groups: Self.groups(request, catalogue, slotKinds, listOf, keepsBase: keepsBase),
            kinds: kinds,
            recipeCount: numbers.count
        )
    }

    private static func groups(
        _ request: PlanningRequest,
        _ catalogue: PlanningCatalogue,
        _ slotKinds: [SlotKind],
        _ listOf: [Int],
        keepsBase: Bool
    ) -> [DayGroup] {
        let width = request.slots.count
        var groups: [DayGroup] = []
        var known: [[Int]: Int] = [:]
        for day in 0..<request.days {
            let lists = Array(listOf[day * width..<(day + 1) * width])
            if keepsBase, let base = request.basePlan {
                let kept = base.days[day].meals.map { meal in
                    Kept(recipe: catalogue.recipeIndex(meal.recipeID) ?? -1, servings: meal.servings)
                }
                groups.append(DayGroup(kind: slotKinds[lists[0]].kind, slots: lists, count: 1, kept: kept))
            } else if let group = known[lists] {
                groups[group].count += 1
            } else {
                known[lists] = groups.count
                groups.append(DayGroup(kind: slotKinds[lists[0]].kind, slots: lists, count: 1))
            }
        }
        return groups
    }

    /// What dishes cost beside their nutrients.
    private struct DishCosts {
        let request: PlanningRequest
        let catalogue: PlanningCatalogue
        private let cuisines: Set<String>
        private let costSlope: Double
        private let minuteSlope: Double
        private let usesPerDay: Int

        init(_ request: PlanningRequest, _ catalogue: PlanningCatalogue) {
            self.request = request
            self.catalogue = catalogue
            cuisines = Set(request.soft.cuisines)
            let perPercent = PlanObjective.budgetPoints * 100 * Double(request.days)
            costSlope = request.soft.costBudgetCents.map { perPercent / $0 } ?? 0
            minuteSlope = request.soft.cookMinutesBudget.map { perPercent / $0 } ?? 0
            usesPerDay = request.hard.allowsSameDayRepeats ? request.slots.count : 1
        }

        func dish(_ place: Int, _ kind: DayObjective, number: Int) -> RelaxedSlot.Dish {
            let recipe = catalogue.recipes[place]
            let nutrients = catalogue.index.nutrients[place]
            let missesCuisine = !cuisines.isEmpty && recipe.cuisine.map { !cuisines.contains($0) } ?? false
            let days = min(recipe.keepsDays + 1, request.days)
            let eaten = max(1, min(days * usesPerDay, request.hard.maxUsesPerRecipe ?? .max))
            return RelaxedSlot.Dish(
                points: nutrients * kind.pointsPerUnit,
                percent: 100 * nutrients[0] / kind.energy,
                fixed: (missesCuisine ? PlanObjective.cuisinePoints : 0)
                    + (request.soft.recipePoints[recipe.id] ?? 0),
                cost: Double(recipe.costCents) * costSlope,
                minutes: Double(recipe.prepMinutes) * minuteSlope / Double(eaten),
                recipe: place,
                number: number
            )
        }
    }
}
