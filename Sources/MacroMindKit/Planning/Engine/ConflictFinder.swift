/// Finds a minimal set of rules that cannot be met together, and the changes that help.
struct ConflictFinder {
    private let request: PlanningRequest
    private let catalogue: PlanningCatalogue

    init(_ request: PlanningRequest, _ catalogue: PlanningCatalogue) {
        self.request = request
        self.catalogue = catalogue
    }

    /// Returns why a request has no plan, given that it has none.
    func explanation() -> PlanInfeasibility {
        var kept = request
        var conflict: [PlanRule] = []
        for rule in request.rules {
            let without = kept.dropping(rule)
            if isPossible(without) { conflict.append(rule) } else { kept = without }
        }
        return PlanInfeasibility(
            conflict: conflict,
            relaxations: conflict.compactMap(relaxation).sorted {
                ($0.price ?? .infinity) < ($1.price ?? .infinity)
            },
            isProven: FeasibilityCheck(kept, catalogue).isProvenImpossible()
        )
    }

    private func isPossible(_ request: PlanningRequest) -> Bool {
        if case .possible = FeasibilityCheck(request, catalogue).answer() { return true }
        return false
    }

    /// Returns the nearest change to a rule with which the whole request has a plan.
    private func relaxation(_ rule: PlanRule) -> PlanInfeasibility.Relaxation? {
        guard isPossible(request.dropping(rule)) else { return nil }
        let value = nearestValue(rule)
        let relaxed = value.flatMap { request.setting(rule, to: $0) } ?? request.dropping(rule)
        return PlanInfeasibility.Relaxation(
            rule: rule,
            value: value,
            price: PlanSolver.price(relaxed, catalogue)
        )
    }

    /// Returns the value of a rule's figure nearest to the one asked for with which a plan exists.
    private func nearestValue(_ rule: PlanRule) -> Double? {
        guard var tight = request.value(of: rule) else { return nil }
        guard var loose = loosest(rule, from: tight), isPossible(rule, loose) else { return nil }
        let grain = rule.grain
        while abs(loose - tight) > grain {
            let steps = (abs(loose - tight) / grain / 2).rounded(.up)
            let middle = tight + (loose > tight ? steps : -steps) * grain
            if abs(middle - tight) >= abs(loose - tight) { break }
            if isPossible(rule, middle) { loose = middle } else { tight = middle }
        }
        return loose
    }

    private func isPossible(_ rule: PlanRule, _ value: Double) -> Bool {
        request.setting(rule, to: value).map(isPossible) ?? false
    }

    private func loosest(_ rule: PlanRule, from tight: Double) -> Double? {
        switch rule {
        case .prep: Double(catalogue.recipes.map(\.prepMinutes).max() ?? 0)
        case .maxUses: Double(request.days * request.slots.count)
        case .limit(_, .min): 0
        case .limit(_, .max), .maxCost: max(1, tight) * 64
        default: nil
        }
    }
}

extension PlanRule {
    /// The step in which a relaxed figure is looked for.
    fileprivate var grain: Double {
        switch self {
        case .maxCost: 10
        case .limit(.energy, _), .limit(.sodium, _): 10
        default: 1
        }
    }
}

extension PlanningRequest {
    /// Returns the figure of a rule that has one.
    fileprivate func value(of rule: PlanRule) -> Double? {
        switch rule {
        case .prep(let type): hard.maxPrepMinutes[type].map(Double.init)
        case .maxUses: hard.maxUsesPerRecipe.map(Double.init)
        case .limit(let nutrient, .min): hard.dailyLimits[nutrient]?.min
        case .limit(let nutrient, .max): hard.dailyLimits[nutrient]?.max
        case .maxCost: hard.maxCostCents
        default: nil
        }
    }

    /// Returns the request with another figure in a rule.
    fileprivate func setting(_ rule: PlanRule, to value: Double) -> PlanningRequest? {
        var request = self
        switch rule {
        case .prep(let type): request.hard.maxPrepMinutes[type] = Int(value)
        case .maxUses: request.hard.maxUsesPerRecipe = Int(value)
        case .limit(let nutrient, .min): request.hard.dailyLimits[nutrient]?.min = value
        case .limit(let nutrient, .max): request.hard.dailyLimits[nutrient]?.max = value
        case .maxCost: request.hard.maxCostCents = value
        default: return nil
        }
        return request
    }
}
