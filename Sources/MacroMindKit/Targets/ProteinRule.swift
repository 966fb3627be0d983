/// How much protein a person needs: by goal, training and age, per kilogram of body weight or of fat-free mass.
struct ProteinRule {
    let request: TargetRequest
    let age: Double
    let policy: SafetyPolicy

    /// The weight that factors are applied to: scale weight, or adjusted weight from a body mass index of 30.
    ///
    /// In pregnancy the weight before it where that is known, because the added weight is not the woman's own.
    var referenceWeight: Kilograms {
        let person = request.person
        let meters = person.height.meters
        if let bmi = person.pregnancy?.prepregnancyBMI { return Kilograms(bmi * meters * meters) }
        guard person.bodyMassIndex >= 30, age >= 18 else { return person.weight }
        let ideal = Kilograms(22 * meters * meters)
        return ideal + (person.weight - ideal) * 0.4
    }

    /// Grams per kilogram of ``referenceWeight``, and the paper.
    private var perKilogram: (factor: Double, source: String) {
        let person = request.person
        if person.lactation != nil { return (1.3, "IOM 2005") }
        if person.pregnancy != nil { return (1.1, "IOM 2005") }
        if age < 18 { return (person.training == .none ? 0.95 : 1.4, "IOM 2005; ISSN 2017 when training") }
        let trained: (Double, String) =
            switch (person.training, request.goal.direction) {
            case (.none, .cut): (1.4, "Leidy et al. Am J Clin Nutr 2015;101:1320S (policy)")
            case (.none, .bulk): (1.6, "ISSN 2017, Jäger et al. J Int Soc Sports Nutr 14:20")
            case (.none, .maintain): (1.2, "policy, above the RDA of 0.8 (IOM 2005)")
            case (.strength, .cut): (2.0, "ISSN 2017; Helms 2014 (policy between them)")
            case (.strength, .bulk): (1.8, "Iraki et al. Sports 2019;7:154")
            case (.strength, .maintain): (1.62, "Morton et al. Br J Sports Med 2018;52:376")
            case (_, .cut): (1.8, "ISSN 2017, upper half of 1.4–2.0")
            case (_, _): (1.6, "ACSM/AND/DC 2016; ISSN 2017")
            }
        return trained
    }

    private var isLeanAthleteInDeficit: Bool {
        let person = request.person
        return request.goal.direction == .cut && person.training == .strength
            && person.experience == .advanced
            && person.fatFreeMass != nil && age >= 18
    }

    private var hasKidneyLimit: Bool {
        policy.mode == .standard && request.person.conditions.contains(.kidneyDisease)
    }

    /// Returns the grams for an energy target.
    ///
    /// - Parameter energy: The energy target, for presets that give protein as a share of it.
    /// - Returns: The grams for an energy target.
    func grams(for energy: Kilocalories) -> Double {
        let weight = referenceWeight.value
        if hasKidneyLimit { return policy.limits.kidneyProteinPerKilogram * weight }
        if let preset = request.preset {
            return max(energy.value * preset.split.protein / 400, leastGrams)
        }
        if isLeanAthleteInDeficit, let lean = request.person.fatFreeMass { return 2.6 * lean.value }
        return max(perKilogram.factor * weight, Self.leastShare * energy.value / 4)
    }

    /// The least part of the energy from 4 years on: the lower end of the acceptable range of IOM 2005.
    private static let leastShare = 0.1

    /// The grams that protein may be lowered to when energy is short.
    var leastGrams: Double {
        let weight = referenceWeight.value
        if hasKidneyLimit { return policy.limits.kidneyProteinPerKilogram * weight }
        let person = request.person
        if person.lactation != nil { return 1.3 * weight }
        if person.pregnancy != nil { return 1.1 * weight }
        if age >= 65 { return 1.0 * weight }
        if request.preset != nil {
            return (age < 18 ? 0.95 : request.goal.direction == .cut ? 1.2 : 0.8) * weight
        }
        return min(1.6, perKilogram.factor) * weight
    }

    /// What the rule has to say.
    var findings: [Finding] {
        guard hasKidneyLimit else { return [] }
        return [
            Finding(
                .kidneyProtein,
                .warning,
                "Protein is limited to \(InputError.text(policy.limits.kidneyProteinPerKilogram)) g/kg because of kidney "
                    + "disease; a clinician should set it."
            )
        ]
    }

    /// Returns the rule with its numbers.
    ///
    /// - Parameter energy: The energy target.
    /// - Returns: The rule with its numbers.
    func formula(for energy: Kilocalories) -> String {
        let weight = InputError.rounded(referenceWeight.value, 0.1)
        if hasKidneyLimit {
            return "\(InputError.text(policy.limits.kidneyProteinPerKilogram)) g/kg × \(weight) kg"
        }
        if let preset = request.preset {
            let least = InputError.text(leastGrams.rounded())
            return
                "\(InputError.text(preset.split.protein)) % of energy (\(preset.rawValue)), at least \(least) g"
        }
        if isLeanAthleteInDeficit, let lean = request.person.fatFreeMass {
            return "2.6 g/kg × \(InputError.rounded(lean.value, 0.1)) kg of fat-free mass"
        }
        if Self.leastShare * energy.value / 4 > perKilogram.factor * referenceWeight.value {
            return "10 % of energy, the least of the acceptable range"
        }
        let basis = referenceWeight == request.person.weight ? "" : " of reference weight"
        return "\(InputError.text(perKilogram.factor)) g/kg × \(weight) kg\(basis)"
    }

    /// Where the rule comes from.
    var source: String {
        if hasKidneyLimit { return "KDIGO; policy" }
        if let preset = request.preset { return preset.source }
        return isLeanAthleteInDeficit ? "Helms et al. J Int Soc Sports Nutr 2014;11:20" : perKilogram.source
    }
}
