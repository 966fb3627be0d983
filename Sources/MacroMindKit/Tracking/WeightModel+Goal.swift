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
    /// - Throws: An ``InputError`` when no intake that the model can follow, 20,000 kcal at most, reaches the goal in time.
    /// - Complexity: About 30 projections.
    public func plan(
        reaching goal: Kilograms,
        over template: WeightModelPhase
    ) throws(InputError) -> WeightGoalPlan {
        var phase = template
        phase.intake = 0
        try phase.validate()
        let most = mostIntake(phase)
        guard let heaviest = finalWeight(phase, intake: most) else {
            throw impossible(onDay: phase.days, intake: Kilocalories(most))
        }
        let lightest = min(heaviest, finalWeight(phase, intake: 0) ?? 0)
        let least = (lightest * 10).rounded(.up) / 10
        try InputError.check(
            goal.value,
            "goal_kg",
            in: least...max(least, (heaviest * 10).rounded(.down) / 10),
            unit: "kg after \(template.days) days",
            hint: "Give the goal more days."
        )
        phase.intake = Kilocalories(intake(reaching: goal.value, phase, most: most))
        let projection = try project([phase])
        return WeightGoalPlan(
            intake: phase.intake,
            maintenanceBefore: baselineIntake,
            maintenanceAtGoal: projection.maintenanceAtEnd,
            projection: projection
        )
    }

    private func intake(reaching goal: Double, _ template: WeightModelPhase, most: Double) -> Double {
        var low = 0.0
        var high = most
        while high - low > 1e-6 {
            let middle = (low + high) / 2
            guard let weight = finalWeight(template, intake: middle) else {
                low = middle
                continue
            }
            if abs(weight - goal) < 0.0001 { return middle }
            if weight < goal { low = middle } else { high = middle }
        }
        return high
    }

    /// Returns an intake near the largest that the daily steps of the model can follow, kcal/day.
    private func mostIntake(_ template: WeightModelPhase) -> Double {
        var intake = 20_000.0
        while finalWeight(template, intake: intake) == nil, intake > baselineIntake.value { intake *= 0.9 }
        return intake
    }

    /// Returns the weight at the end, or `nil` when no body could be there.
    private func finalWeight(_ template: WeightModelPhase, intake: Double) -> Double? {
        var phase = template
        phase.intake = Kilocalories(intake)
        let drive = drive(of: phase)
        var state = dynamics.start
        for _ in 0..<phase.days {
            state = dynamics.advanced(state, drive)
            guard dynamics.isPossible(state) else { return nil }
        }
        return dynamics.weight(state)
    }
}
