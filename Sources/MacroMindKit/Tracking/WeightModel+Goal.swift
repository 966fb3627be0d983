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
        let least = leastIntake(phase)
        let reachable = [least, Self.mostIntake].compactMap { finalWeight(phase, intake: $0) }
        guard let lightest = reachable.min(), let heaviest = reachable.max() else {
            throw Self.starved(onDay: phase.days, intake: Kilocalories(least))
        }
        try InputError.check(
            goal.value,
            "goal_kg",
            in: lightest...heaviest,
            unit: "kg after \(template.days) days",
            hint: "Give the goal more days."
        )
        phase.intake = Kilocalories(intake(reaching: goal.value, phase, from: least))
        let projection = try project([phase])
        return WeightGoalPlan(
            intake: phase.intake,
            maintenanceBefore: baselineIntake,
            maintenanceAtGoal: projection.maintenanceAtEnd,
            projection: projection
        )
    }

    /// The largest intake that is looked at, kcal/day.
    private static let mostIntake = 20_000.0

    private func intake(reaching goal: Double, _ template: WeightModelPhase, from least: Double) -> Double {
        var low = least
        var high = Self.mostIntake
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

    /// Returns the least intake on which body fat lasts to the end, to a kilocalorie.
    private func leastIntake(_ template: WeightModelPhase) -> Double {
        guard finalWeight(template, intake: 0) == nil else { return 0 }
        var low = 0.0
        var high = Self.mostIntake
        while high - low > 1 {
            let middle = (low + high) / 2
            if finalWeight(template, intake: middle) == nil { low = middle } else { high = middle }
        }
        return high
    }

    /// Returns the weight at the end, or `nil` when body fat is used up before.
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
