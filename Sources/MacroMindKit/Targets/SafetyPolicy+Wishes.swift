extension SafetyPolicy {
    /// Returns what stands against a preset for a person; a problem means that it must be refused.
    ///
    /// - Parameters:
    ///   - preset: The way to split energy.
    ///   - person: The person.
    /// - Returns: What stands against a preset for a person.
    public func review(preset: MacroPreset, for person: Person) -> [Finding] {
        let severity: Finding.Severity = mode == .clinician ? .warning : .problem
        var findings: [Finding] = []
        let risks: Set<HealthCondition> = [
            .diabetesOnInsulin, .sglt2Inhibitor, .kidneyDisease, .pancreaticDisease, .phenylketonuria,
            .bariatricSurgery,
        ]
        if preset.carbohydrateMaximum != nil {
            let reasons =
                person.conditions.filter(risks.contains).map(\.rawValue)
                + (person.pregnancy != nil ? ["pregnancy"] : [])
                + (person.lactation != nil ? ["lactation"] : [])
            if !reasons.isEmpty {
                findings.append(
                    Finding(
                        .carbohydrateRestriction,
                        severity,
                        "The preset \(preset.rawValue) needs a clinician with: \(reasons.joined(separator: ", ")). "
                            + "Choose balanced, or ask a clinician."
                    )
                )
            }
        }
        if preset.split.protein >= 25, person.conditions.contains(.kidneyDisease), findings.isEmpty {
            findings.append(
                Finding(
                    .kidneyProtein,
                    severity,
                    "The preset \(preset.rawValue) has too much protein for kidney disease; choose balanced, or ask a "
                        + "clinician."
                )
            )
        }
        return findings
    }
}

extension SafetyPolicy {
    /// Returns a warning for a low energy availability; nothing when it is not low.
    ///
    /// - Parameter energyAvailability: The availability in kcal per kg of fat-free mass a day.
    /// - Returns: A warning, or nothing.
    public func review(energyAvailability: Double) -> [Finding] {
        guard energyAvailability < limits.energyAvailability else { return [] }
        return [
            Finding(
                .lowEnergyAvailability,
                .warning,
                "Energy availability is below \(InputError.text(limits.energyAvailability)) kcal per kg of fat-free mass; "
                    + "45 is adequate. Eat more or train less, and speak with a sports physician."
            )
        ]
    }
}
