/// Prices of nutrients that tell which dishes can be part of a good plan, found before the search.
struct SearchGuide {
    /// The prices of a day's nutrients alone, by kind of day; a day costs no less than its dishes at these prices.
    private(set) var weights: [SIMD8<Double>]
    /// The prices with budgets, which rank the dishes of a large catalogue.
    private let ranking: DualPrices
    private let relaxation: PlanRelaxation

    private enum Effort {
        static let dishes = 400
        static let rounds = 40
        static let furtherRounds = 25
    }

    init(_ relaxation: PlanRelaxation) {
        self.relaxation = relaxation
        let hasBudgets = relaxation.costBudget > 0 || relaxation.minuteBudget > 0
        let nutrients = Self.prices(relaxation, from: relaxation.noPrices, budgets: false)
        ranking = hasBudgets ? Self.prices(relaxation, from: nutrients, budgets: true) : nutrients
        weights = Array(repeating: .zero, count: relaxation.kinds.count)
        for kind in weights.indices {
            let groups = relaxation.groups.indices.filter { relaxation.groups[$0].kind == kind }
            let largest = groups.max { relaxation.groups[$0].count < relaxation.groups[$1].count }
            if let largest { weights[kind] = nutrients.weights[largest] }
        }
    }

    /// Returns good prices, found among a sample of the dishes first and among the cheapest then.
    private static func prices(
        _ relaxation: PlanRelaxation,
        from start: DualPrices,
        budgets: Bool
    ) -> DualPrices {
        let scope = RelaxationProgram.Scope(budgets: budgets, uses: false)
        let sample = relaxation.with(
            relaxation.slots.map { slot in
                let step = max(1, slot.dishes.count / Effort.dishes)
                return Array(stride(from: 0, to: slot.dishes.count, by: step))
            }
        )
        var ascent = RelaxationProgram(sample, from: start, scope: scope)
        ascent.improve(rounds: Effort.rounds)
        guard relaxation.slots.contains(where: { $0.dishes.count > Effort.dishes }) else {
            return ascent.best
        }
        ascent = RelaxationProgram(
            relaxation.cheapest(Effort.dishes, ascent.best),
            from: ascent.best,
            scope: scope
        )
        ascent.improve(rounds: Effort.furtherRounds)
        return ascent.best
    }

    /// Returns what the dishes of a slot cost at least, in the order of ``RelaxedSlot/dishes``.
    func ranks(slot: Int) -> [Double] {
        let group = relaxation.groups.firstIndex { $0.slots.contains(slot) } ?? 0
        return relaxation.slots[slot].ranks(ranking, ranking.weights[group])
    }
}

extension RelaxedSlot {
    /// Returns what each dish costs at least.
    func ranks(_ prices: DualPrices, _ weights: SIMD8<Double>) -> [Double] {
        dishes.indices.map { least(of: $0, prices, weights).points }
    }
}

extension PlanRelaxation {
    /// Returns the relaxation with the cheapest dishes of each slot.
    func cheapest(_ count: Int, _ prices: DualPrices) -> PlanRelaxation {
        with(
            slots.enumerated().map { number, slot in
                guard slot.dishes.count > count else { return Array(slot.dishes.indices) }
                var chosen: Set<Int> = []
                for (at, group) in groups.enumerated() where group.slots.contains(number) {
                    let ranks = slot.ranks(prices, prices.weights[at])
                    let order = ranks.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
                    chosen.formUnion(order.prefix(count))
                    for kept in group.kept {
                        if let at = slot.dishes.firstIndex(where: { $0.recipe == kept.recipe }) {
                            chosen.insert(at)
                        }
                    }
                }
                return chosen.sorted()
            }
        )
    }
}
