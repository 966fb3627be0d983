/// Computes energy and macronutrient targets for a person, under a safety policy.
public struct TargetCalculator: Sendable {
    /// The limits that every target keeps.
    public var policy: SafetyPolicy

    /// Creates a calculator.
    ///
    /// - Parameter policy: The limits that every target keeps.
    public init(policy: SafetyPolicy = .standard) { self.policy = policy }

    /// Returns the targets for a request, with their derivation and everything the policy changed.
    ///
    /// - Parameter request: The person, the goal and the wishes.
    /// - Returns: The targets for a request, with their derivation and everything the policy changed.
    /// - Throws: A ``TargetError`` when a figure can not be right, the policy refuses the request, or the wishes do
    ///   not fit the energy.
    public func targets(for request: TargetRequest) throws(TargetError) -> NutritionTargets {
        var draft: TargetDraft
        do {
            try request.validate()
            let age = try request.person.years(on: request.date)
            let estimate = try EnergyEstimator().estimate(
                request.person,
                equation: request.equation,
                measuredTotal: request.measuredExpenditure,
                on: request.date
            )
            draft = TargetDraft(request: request, age: age, estimate: estimate)
        } catch {
            throw .invalid(error)
        }
        try refuseUnsafeWishes(&draft)
        try setEnergy(&draft)
        let macros = try MacroSolver(policy: policy, draft: draft).solve()
        return NutritionTargets(draft: draft, macros: macros)
    }

    private func refuseUnsafeWishes(_ draft: inout TargetDraft) throws(TargetError) {
        let request = draft.request
        if let goalWeight = request.goal.goalWeight,
            let finding = policy.review(goalWeight: goalWeight, height: request.person.height)
        {
            throw .refused(finding)
        }
        if let preset = request.preset {
            let review = policy.review(preset: preset, for: request.person)
            draft.findings += review
            if let refusal = review.first(where: { $0.severity == .problem }) { throw .refused(refusal) }
        }
        draft.findings += policy.clinicianFindings(for: request.person)
    }

    private func setEnergy(_ draft: inout TargetDraft) throws(TargetError) {
        let wish = draft.request.dailyEnergy ?? goalEnergy(&draft)
        let review = policy.review(
            energy: wish,
            for: draft.request.person,
            age: draft.age,
            estimate: draft.estimate
        )
        if review.isRefused, draft.request.dailyEnergy != nil, let finding = review.findings.first {
            throw .refused(finding)
        }
        draft.energy = review.isRefused ? policy.energyFloor(for: draft.request.person.sex) : review.energy
        draft.energy = Kilocalories(draft.energy.value.rounded())
        for finding in review.findings where !draft.findings.contains(finding) {
            draft.findings.append(finding)
        }
        draft.derivation.append(
            DerivationStep(
                "energy target",
                formula: draft.energy == Kilocalories(wish.value.rounded())
                    ? "no limit of the policy binds"
                    : "limits of the policy: " + review.findings.map(\.code.rawValue).joined(separator: ", "),
                value: draft.energy.value,
                unit: "kcal/day",
                source: "policy"
            )
        )
    }

    private func goalEnergy(_ draft: inout TargetDraft) -> Kilocalories {
        let person = draft.request.person
        let goal = draft.request.goal
        let reasons =
            goal.direction == .maintain ? [] : policy.reasonsAgainstDeficit(for: person, age: draft.age)
        let isMinor = draft.age < policy.limits.adultAge
        if !reasons.isEmpty, goal.direction == .cut || isMinor {
            draft.findings += reasons
            return draft.estimate.total
        }
        let change = weeklyChange(&draft)
        let perDay = change * draft.energyDensity / 7
        let energy = draft.estimate.total + Kilocalories(perDay)
        if goal.direction != .maintain {
            draft.derivation.append(
                DerivationStep(
                    "daily change",
                    formula: "\(InputError.rounded(change)) kg a week × "
                        + "\(InputError.rounded(draft.energyDensity, 10)) kcal/kg ÷ 7",
                    value: perDay,
                    unit: "kcal/day",
                    source: "Forbes 1987; Hall. Br J Nutr 2007;97:1059"
                )
            )
        }
        return energy
    }

    private func weeklyChange(_ draft: inout TargetDraft) -> Double {
        let goal = draft.request.goal
        let wish = goal.rate(for: draft.request.person.experience)
        let weight = draft.request.person.weight.value
        switch goal.direction {
        case .maintain: return 0
        case .cut:
            let rate = min(wish, policy.limits.weeklyLossPercent)
            if rate < wish { draft.findings.append(Self.limited(.lossRateLimit, "loss", rate)) }
            return -rate / 100 * weight
        case .bulk:
            let rate = min(wish, policy.limits.weeklyGainPercent)
            if rate < wish { draft.findings.append(Self.limited(.gainRateLimit, "gain", rate)) }
            return rate / 100 * weight
        }
    }

    private static func limited(_ code: Finding.Code, _ what: String, _ rate: Double) -> Finding {
        Finding(
            code,
            .warning,
            "The rate of \(what) was reduced to \(InputError.text(rate)) % of weight a week."
        )
    }
}
