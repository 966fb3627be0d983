/// Finds a minimal set of rules that cannot be met together, and the changes that help.
struct ConflictFinder {
    private let request: PlanningRequest
    private let catalogue: PlanningCatalogue

    init(_ request: PlanningRequest, _ catalogue: PlanningCatalogue) {
        self.request = request
        self.catalogue = catalogue
    }

    /// Returns why a request has no plan, given that it has none.
    ///
    /// - Parameter shouldStop: Asked between the steps of the analysis.
    /// - Returns: The explanation.
    /// - Throws: ``PlanNotFound/cancelled`` when the analysis was stopped.
    func explanation(shouldStop: (Double) -> Bool) throws(PlanNotFound) -> PlanInfeasibility {
        let conflict = try conflict(in: request, shouldStop)
        var relaxations: [PlanInfeasibility.Relaxation] = []
        for rules in try corrections(conflict, shouldStop) {
            if shouldStop(0) || Task.isCancelled { throw .cancelled }
            if let relaxation = relaxation(rules) { relaxations.append(relaxation) }
        }
        return PlanInfeasibility(
            conflict: conflict,
            relaxations: relaxations.enumerated().sorted {
                ($0.element.price, $0.offset) < ($1.element.price, $1.offset)
            }.map(\.element)
        )
    }

    /// Drops one rule after the other as long as no plan exists without it; what stays is a minimal conflict.
    private func conflict(
        in request: PlanningRequest,
        _ shouldStop: (Double) -> Bool
    ) throws(PlanNotFound) -> [PlanRule] {
        var kept = request
        var conflict: [PlanRule] = []
        for rule in request.rules {
            if shouldStop(0) || Task.isCancelled { throw .cancelled }
            let without = kept.dropping(rule)
            if case .impossible = FeasibilityCheck(without, catalogue).answer() {
                kept = without
            } else {
                conflict.append(rule)
            }
        }
        return conflict
    }

    /// Returns the sets of rules to give up: the single ones of a conflict that are enough, or else the smallest sets that
    /// also undo the conflicts that remain.
    ///
    /// Nobody is asked to give up an allergy.
    private func corrections(
        _ conflict: [PlanRule],
        _ shouldStop: (Double) -> Bool
    ) throws(PlanNotFound) -> [[PlanRule]] {
        var open = conflict.filter(\.mayBeGivenUp).map { [$0] }
        for size in 1...Limits.size {
            let enough = open.filter { plan(without: $0) != nil }
            if !enough.isEmpty || size == Limits.size { return Array(enough.prefix(Limits.sets)) }
            var larger: [[PlanRule]] = []
            for rules in open.prefix(Limits.sets) {
                let remaining = try self.conflict(in: rules.reduce(request) { $0.dropping($1) }, shouldStop)
                for rule in remaining where rule.mayBeGivenUp {
                    let isKnown = larger.contains { Set($0) == Set(rules + [rule]) }
                    if !isKnown { larger.append(rules + [rule]) }
                }
            }
            open = larger
        }
        return []
    }

    private enum Limits {
        /// The most rules changed together, and the most sets of them.
        static let size = 3
        static let sets = 6
    }

    private func plan(without rules: [PlanRule]) -> PlanSelection? {
        plan(rules.reduce(request) { $0.dropping($1) })
    }

    private func plan(_ request: PlanningRequest) -> PlanSelection? {
        guard case .possible(let plan) = FeasibilityCheck(request, catalogue).answer() else { return nil }
        return plan
    }

    /// Returns the nearest changes to some rules with which the whole request has a plan.
    private func relaxation(_ rules: [PlanRule]) -> PlanInfeasibility.Relaxation? {
        var relaxed = rules.reduce(request) { $0.dropping($1) }
        var changes: [PlanInfeasibility.Change] = []
        for rule in rules {
            let value = nearestValue(rule, in: relaxed)
            if let value, let set = relaxed.setting(rule, to: value) { relaxed = set }
            changes.append(PlanInfeasibility.Change(rule: rule, value: value))
        }
        guard let known = plan(relaxed) else { return nil }
        let price = PlanSolver.price(relaxed, catalogue, known: known)
        return PlanInfeasibility.Relaxation(changes: changes, price: price)
    }

    /// Returns the value of a rule's figure nearest to the one asked for with which a plan exists.
    ///
    /// - Parameters:
    ///   - rule: The rule.
    ///   - relaxed: The request without the rule.
    /// - Returns: The value, or `nil` when the rule has no figure or none helps.
    private func nearestValue(_ rule: PlanRule, in relaxed: PlanningRequest) -> Double? {
        guard var tight = request.value(of: rule) else { return nil }
        guard var loose = loosest(rule, from: tight), isPossible(relaxed, rule, loose) else { return nil }
        let grain = rule.grain
        while abs(loose - tight) > grain {
            let steps = (abs(loose - tight) / grain / 2).rounded(.up)
            let middle = tight + (loose > tight ? steps : -steps) * grain
            if abs(middle - tight) >= abs(loose - tight) { break }
            if isPossible(relaxed, rule, middle) { loose = middle } else { tight = middle }
        }
        return loose
    }

    private func isPossible(_ relaxed: PlanningRequest, _ rule: PlanRule, _ value: Double) -> Bool {
        relaxed.setting(rule, to: value).flatMap(plan) != nil
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
    /// Whether a person may be told to do without the rule.
    fileprivate var mayBeGivenUp: Bool {
        if case .allergen = self { false } else { true }
    }

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
