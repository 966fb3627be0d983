extension NutritionTargets {
    /// Creates the targets of a finished draft; the sodium limit is that of the life stage.
    init(draft: TargetDraft, macros: MacroSolver.Solution) {
        self.init(
            energy: draft.energy,
            protein: macros.protein,
            fat: macros.fat,
            carbohydrate: macros.carbohydrate,
            estimate: draft.estimate,
            preset: draft.request.preset,
            derivation: draft.derivation + macros.derivation,
            findings: draft.findings + macros.findings
        )
        let person = draft.request.person
        let stage = try? LifeStage(
            sex: person.sex ?? .female,
            age: draft.age,
            isPregnant: person.pregnancy != nil,
            isLactating: person.lactation != nil
        )
        if let stage, let limit = DietaryReference.intakes(of: .sodium)?.riskReductionLevel(for: stage) {
            sodiumMaximum = Milligrams(limit)
        }
    }
}
