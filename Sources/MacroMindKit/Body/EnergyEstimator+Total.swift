extension EnergyEstimator {
    /// Adds the total energy: measured, required, or resting energy times the activity factor.
    func addTotal(
        _ estimate: inout EnergyEstimate,
        person: Person,
        age: Double,
        measured: Kilocalories?
    ) throws(InputError) {
        let factor = person.activity.factor
        var step = DerivationStep(
            "total energy",
            formula: "resting energy × \(factor) (\(person.activity.rawValue))",
            value: estimate.total.value,
            unit: "kcal/day",
            source: "five-level activity factors, a convention"
        )
        if let measured {
            estimate.total = measured
            estimate.method = .measured
            step.formula = "the expenditure learned from logs"
            step.source = "the person's own log"
        } else if age < 18 || person.pregnancy != nil || person.lactation != nil {
            estimate.total = try average(person, age) { (body) throws(InputError) in
                try requirement(body, person: person, age: age)
            }
            estimate.method = .requirement2023
            step.formula = requirementText(person)
            step.source = "National Academies, Dietary Reference Intakes for Energy, 2023"
            estimate.findings += requirementAssumptions(person)
        }
        step.value = estimate.total.value
        estimate.derivation.append(step)
        let scale = estimate.total / estimate.resting
        estimate.totalInterval =
            estimate.restingInterval.lowerBound * scale...estimate.restingInterval.upperBound * scale
    }

    private func requirement(
        _ body: BodyMeasurements,
        person: Person,
        age: Double
    ) throws(InputError) -> Kilocalories {
        let category = person.activity.requirementCategory
        if let pregnancy = person.pregnancy {
            return try EnergyRequirement2023.pregnantRequirement(
                of: body,
                category: category,
                gestationWeeks: pregnancy.gestationWeeks ?? 20,
                prepregnancyBMI: pregnancy.prepregnancyBMI ?? person.bodyMassIndex
            )
        }
        if let lactation = person.lactation {
            return try EnergyRequirement2023.lactatingRequirement(
                of: body,
                category: category,
                monthsPostpartum: lactation.months ?? 3
            )
        }
        return try EnergyRequirement2023.requirement(of: body, category: category)
    }

    private func requirementText(_ person: Person) -> String {
        let category = person.activity.requirementCategory.rawValue
        if person.pregnancy != nil { return "requirement in pregnancy, category \(category)" }
        if person.lactation != nil { return "requirement while breastfeeding, category \(category)" }
        return "requirement with growth, category \(category)"
    }

    private func requirementAssumptions(_ person: Person) -> [Finding] {
        var findings: [Finding] = []
        if let pregnancy = person.pregnancy {
            if pregnancy.gestationWeeks == nil {
                findings.append(Finding(.assumption, .note, "Week 20 was assumed; give gestation_weeks."))
            }
            if pregnancy.prepregnancyBMI == nil {
                findings.append(
                    Finding(
                        .assumption,
                        .note,
                        "The present body mass index was used; give prepregnancy_bmi."
                    )
                )
            }
        } else if let lactation = person.lactation, lactation.months == nil {
            findings.append(
                Finding(.assumption, .note, "Exclusive breastfeeding in month 3 was assumed; give months.")
            )
        }
        return findings
    }
}
