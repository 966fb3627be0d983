extension SafetyPolicy {
    /// The outcome of a review of an energy target.
    public struct EnergyReview: Sendable, Hashable {
        /// The target that the policy allows.
        public var energy: Kilocalories
        /// Why it differs from what was asked for, and what else there is to say.
        public var findings: [Finding]
        /// Whether the request itself must be refused.
        public var isRefused: Bool
    }

    /// Returns the least energy of a day for an adult.
    ///
    /// - Parameter sex: The sex term, or `nil`.
    /// - Returns: The least energy of a day for an adult.
    public func energyFloor(for sex: Sex?) -> Kilocalories {
        switch sex {
        case .female: limits.energyFloorFemale
        case .male: limits.energyFloorMale
        case nil: limits.energyFloorUnspecified
        }
    }

    /// Returns the reasons why a person gets no energy deficit; none when a deficit is allowed.
    ///
    /// - Parameters:
    ///   - person: The person.
    ///   - age: The age in years.
    /// - Returns: The reasons why a person gets no energy deficit.
    public func reasonsAgainstDeficit(for person: Person, age: Double) -> [Finding] {
        var findings: [Finding] = []
        if age < limits.adultAge {
            findings.append(
                Finding(
                    .minor,
                    .problem,
                    "No change of weight is planned under \(InputError.text(limits.adultAge)) years: the target is the "
                        + "energy for healthy growth. Please speak with a guardian and a clinician."
                )
            )
        }
        if person.pregnancy != nil {
            findings.append(
                Finding(
                    .pregnancy,
                    .problem,
                    "No energy deficit in pregnancy: the target covers the pregnancy. Please speak with a clinician."
                )
            )
        }
        if person.lactation != nil {
            findings.append(
                Finding(
                    .lactation,
                    .problem,
                    "No energy deficit while breastfeeding beyond what the body mobilises by itself."
                )
            )
        }
        if person.pregnancy == nil, person.bodyMassIndex < limits.bodyMassIndex, age >= limits.adultAge {
            findings.append(
                Finding(
                    .underweight,
                    .problem,
                    "The body mass index is below \(InputError.text(limits.bodyMassIndex)) kg/m²: no energy deficit. "
                        + "Please speak with a clinician."
                )
            )
        }
        if person.conditions.contains(.eatingDisorder) {
            findings.append(Self.eatingDisorderFinding)
        }
        return findings
    }

    /// Returns the conditions of a person for which a clinician should agree to any plan.
    ///
    /// - Parameter person: The person.
    /// - Returns: The conditions of a person for which a clinician should agree to any plan.
    public func clinicianFindings(for person: Person) -> [Finding] {
        person.conditions.filter { $0 != .eatingDisorder }.map { condition in
            Finding(
                .needsClinician,
                mode == .clinician ? .note : .warning,
                "A clinician should agree to this plan because of: \(condition.rawValue)."
            )
        }
    }

    /// Returns what stands against a goal weight; nothing when it is fine.
    ///
    /// - Parameters:
    ///   - goalWeight: The weight to arrive at.
    ///   - height: The body height.
    /// - Returns: What stands against a goal weight.
    public func review(goalWeight: Kilograms, height: Centimeters) -> Finding? {
        guard goalWeight.value / (height.meters * height.meters) < limits.bodyMassIndex else { return nil }
        let least = (limits.bodyMassIndex * height.meters * height.meters * 10).rounded(.up) / 10
        return Finding(
            .goalUnderweight,
            .problem,
            "The goal weight is below a body mass index of \(InputError.text(limits.bodyMassIndex)) kg/m²; the least "
                + "goal for this height is \(InputError.text(least)) kg."
        )
    }

    /// Reviews an energy target and returns the one the policy allows.
    ///
    /// A target below the very-low-energy limit is refused; others are limited in their deficit, then raised to the
    /// floor. Nobody is lowered.
    ///
    /// - Parameters:
    ///   - energy: The target that is asked for.
    ///   - person: The person.
    ///   - age: The age in years.
    ///   - estimate: The person's expenditure.
    /// - Returns: The one the policy allows.
    public func review(
        energy: Kilocalories,
        for person: Person,
        age: Double,
        estimate: EnergyEstimate
    ) -> EnergyReview {
        guard mode == .clinician || energy >= limits.veryLowEnergy else {
            return EnergyReview(energy: energy, findings: [veryLowEnergyFinding(energy)], isRefused: true)
        }
        var review = EnergyReview(energy: energy, findings: [], isRefused: false)
        let reasons = reasonsAgainstDeficit(for: person, age: age)
        if energy < estimate.total, !reasons.isEmpty {
            review.energy = Kilocalories(estimate.total.value.rounded())
            review.findings += reasons
        } else {
            limitDeficit(&review, total: estimate.total)
        }
        if age >= limits.adultAge { raiseToFloor(&review, person: person) }
        if review.energy < estimate.resting * limits.restingEnergyShare {
            review.findings.append(
                Finding(
                    .belowRestingEnergy,
                    .warning,
                    "The target is below \(Int(limits.restingEnergyShare * 100)) % of resting energy."
                )
            )
        }
        return review
    }

    private func limitDeficit(_ review: inout EnergyReview, total: Kilocalories) {
        let largest = min(limits.deficit, total * limits.deficitShare)
        guard total - review.energy > largest + 1 else { return }
        review.energy = Kilocalories((total - largest).value.rounded())
        review.findings.append(
            Finding(
                .deficitLimit,
                .warning,
                "The deficit was reduced to \(Int(largest.value.rounded())) kcal, the largest allowed."
            )
        )
    }

    private func raiseToFloor(_ review: inout EnergyReview, person: Person) {
        let floor = energyFloor(for: person.sex)
        guard review.energy < floor else { return }
        review.energy = floor
        review.findings.append(
            Finding(
                .energyFloor,
                .warning,
                "The target was raised to \(InputError.text(floor.value)) kcal, the least energy of a day."
            )
        )
    }

    private func veryLowEnergyFinding(_ energy: Kilocalories) -> Finding {
        Finding(
            .veryLowEnergy,
            .problem,
            "\(energy.whole) kcal a day is a very-low-energy diet, for short use under clinical "
                + "supervision only; ask for at least \(InputError.text(limits.veryLowEnergy.value)) kcal."
        )
    }

    /// The calm answer to signs of an eating disorder.
    static let eatingDisorderFinding = Finding(
        .eatingDisorder,
        .problem,
        "No energy deficit is planned. If food or weight weigh on you, a doctor or a helpline for eating disorders can "
            + "help; you do not have to manage it alone."
    )
}
