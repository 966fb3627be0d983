import MacroMindKit

/// Requests made from a seed.
enum MadeUpRequest {
    private static let shares: [Int: [(type: String, share: Double)]] = [
        3: [("breakfast", 0.28), ("lunch", 0.35), ("dinner", 0.37)],
        4: [("breakfast", 0.24), ("lunch", 0.32), ("snack", 0.1), ("dinner", 0.34)],
        5: [("breakfast", 0.22), ("snack", 0.09), ("lunch", 0.29), ("snack", 0.09), ("dinner", 0.31)],
        6: [
            ("breakfast", 0.2), ("snack", 0.08), ("lunch", 0.27), ("snack", 0.08), ("dinner", 0.29),
            ("snack", 0.08),
        ],
    ]

    private static func slots(_ count: Int) -> [PlanningSlot] {
        shares[count, default: []].map { PlanningSlot(type: $0.type, energyShare: $0.share) }
    }

    /// Returns the targets of a person with a part of energy from protein and from fat.
    private static func targets(energy: Double, protein: Double, fat: Double) -> PlanningTargets {
        PlanningTargets(
            energy: energy,
            protein: (energy * protein / 4).rounded(),
            carbohydrate: (energy * (1 - protein - fat) / 4).rounded(),
            fat: (energy * fat / 9).rounded(),
            minFiber: (energy * 0.014).rounded(),
            maxSodium: 2300,
            maxSaturatedFat: (energy * 0.1 / 9).rounded()
        )
    }

    /// Returns a request of the usual kind, for the table of costs.
    static func usual(days: Int, slots count: Int, seed: UInt64 = 1) -> PlanningRequest {
        PlanningRequest(
            days: days,
            seed: seed,
            slots: slots(count),
            targets: targets(energy: 2100, protein: 0.22, fat: 0.31),
            hard: PlanningRules(maxUsesPerRecipe: 3),
            soft: PlanningWishes(
                freeRepeats: 1,
                costBudgetCents: 900 * Double(days),
                cookMinutesBudget: 55 * Double(days)
            )
        )
    }

    /// Returns a request with wishes of many kinds.
    static func varied(_ seed: UInt64, _ catalogue: PlanningCatalogue) -> PlanningRequest {
        var generator = SeededGenerator(seed: seed ^ 0x5EED)
        let days = generator.element(of: [3, 7, 7, 7, 14])
        var request = PlanningRequest(
            days: days,
            seed: generator.next() % 1_000_000,
            slots: slots(generator.whole(in: 3...6)),
            targets: targets(
                energy: Double(generator.whole(in: 28...66) * 50),
                protein: generator.number(in: 0.14...0.33),
                fat: generator.number(in: 0.22...0.42)
            ),
            hard: PlanningRules(maxUsesPerRecipe: generator.element(of: [3, 4, 7])),
            soft: PlanningWishes(freeRepeats: generator.element(of: [1, 1, 2, 3]))
        )
        addRules(to: &request, &generator, catalogue)
        addWishes(to: &request, &generator)
        addLocks(to: &request, &generator, catalogue)
        return request
    }

    private static func addRules(
        to request: inout PlanningRequest,
        _ generator: inout SeededGenerator,
        _ catalogue: PlanningCatalogue
    ) {
        if generator.happens(0.4) {
            request.hard.diets = [generator.element(of: ["vegan", "vegetarian", "pescatarian"])]
        }
        if generator.happens(0.5) {
            request.hard.allergens = [
                generator.element(of: ["nuts", "milk", "gluten", "egg", "soy", "fish"])
            ]
        }
        if generator.happens(0.3) {
            request.hard.excludedFoods = (0..<3).map { _ in generator.element(of: catalogue.foods).id }
        }
        if generator.happens(0.25) {
            request.hard.maxPrepMinutes = ["breakfast": 15, "lunch": 35]
        }
        if generator.happens(0.3) { request.hard.equipment = ["stove", "oven", "microwave"] }
        if generator.happens(0.4) {
            let energy = request.targets.energy
            request.hard.dailyLimits[.energy] = .init(min: energy * 0.9, max: energy * 1.1)
            request.hard.dailyLimits[.protein] = .init(min: (request.targets.protein ?? 0) * 0.8)
        }
    }

    private static func addWishes(to request: inout PlanningRequest, _ generator: inout SeededGenerator) {
        let days = Double(request.days)
        if generator.happens(0.35) {
            let cents = request.targets.energy * generator.number(in: 0.25...0.5)
            request.soft.costBudgetCents = (cents * days).rounded()
        }
        if generator.happens(0.35) {
            request.soft.cookMinutesBudget = (days * generator.number(in: 30...60)).rounded()
        }
        if generator.happens(0.35) {
            request.soft.foodsBudget = (8 + days * generator.number(in: 2...5)).rounded()
        }
        if generator.happens(0.3) { request.soft.cuisines = Array(MadeUpCatalogue.cuisines.prefix(4)) }
    }

    private static func addLocks(
        to request: inout PlanningRequest,
        _ generator: inout SeededGenerator,
        _ catalogue: PlanningCatalogue
    ) {
        guard generator.happens(0.25) else { return }
        for day in 1...2 {
            let slot = generator.whole(in: 0...request.slots.count - 1)
            let suitable = catalogue.recipes.filter { $0.mealTypes.contains(request.slots[slot].type) }
            guard !suitable.isEmpty else { continue }
            let recipe = generator.element(of: suitable).id
            request.locked.append(PlanningLock(day: day, slot: slot, recipeID: recipe))
        }
    }
}
