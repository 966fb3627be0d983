extension WeightModel {
    /// Finds the constant intake that brings the weight to a goal on a given day.
    ///
    /// Weight rises with intake, so that the answer is unique; it is found by bisection to 0.0001 kg. What is safe to
    /// eat is not decided here: pass the result to the safety policy.
    ///
    /// - Parameters:
    ///   - goal: The weight to reach.
    ///   - template: The days up to the goal, with their carbohydrate, activity and sodium; its intake is not used.
    /// - Returns: The intake, the intake that keeps the goal, and the course.
    /// - Throws: An ``InputError`` when no intake from 0 to 20,000 kcal reaches the goal in time.
    /// - Complexity: About 30 projections.
    public func plan(
        reaching goal: Kilograms,
        over template: WeightModelPhase
    ) throws(InputError) -> WeightGoalPlan {
        var phase = template
        phase.intake = 0
        try phase.validate()
        let lightest = finalWeight(phase)
        phase.intake = 20_000
        let heaviest = finalWeight(phase)
        try InputError.check(
            goal.value,
            "goal_kg",
            in: lightest...heaviest,
            unit: "kg after \(template.days) days",
            hint: "Give the goal more days."
        )
        phase.intake = Kilocalories(intake(reaching: goal.value, phase))
        let projection = try project([phase])
        return WeightGoalPlan(
            intake: phase.intake,
            maintenanceBefore: baselineIntake,
            maintenanceAtGoal: projection.maintenanceAtEnd,
            projection: projection
        )
    }

    private func intake(reaching goal: Double, _ template: WeightModelPhase) -> Double {
        var phase = template
        var low = 0.0
        var high = 20_000.0
        while high - low > 1e-6 {
            let middle = (low + high) / 2
            phase.intake = Kilocalories(middle)
            let weight = finalWeight(phase)
            if abs(weight - goal) < 0.0001 { return middle }
            if weight < goal { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }

    private func finalWeight(_ phase: WeightModelPhase) -> Double {
        let drive = drive(of: phase)
        var state = dynamics.start
        for _ in 0..<phase.days { state = dynamics.advanced(state, drive) }
        return dynamics.weight(state)
    }
}
