/// The course of weight that the model expects of a body, with its slope along every unknown.
struct ExpectedCourse: Sendable {
    /// The weight on each morning, kg.
    let weights: [Double]
    /// The slopes of the weights, one row a day, kg per standard deviation.
    let weightSlopes: [Double]
    /// The mean expenditure of the last seven days, kcal.
    let expenditure: Double
    /// The slopes of that expenditure, kcal per standard deviation.
    let expenditureSlopes: [Double]

    private static let step = 0.1

    /// Runs the model once for the body and once for each unknown.
    ///
    /// - Complexity: Linear in the number of days; seventeen runs of the model.
    init(_ body: LatentBody, intake: [Double]) {
        let center = Self.run(body, intake: intake)
        var slopes = Array(repeating: 0.0, count: intake.count * LatentBody.count)
        var expenditureSlopes = Array(repeating: 0.0, count: LatentBody.count)
        for unknown in 0..<LatentBody.count {
            var moved = body
            moved.values[unknown] += Self.step
            let course = Self.run(moved, intake: intake)
            for day in intake.indices {
                slopes[day * LatentBody.count + unknown] =
                    (course.weights[day] - center.weights[day]) / Self.step
            }
            expenditureSlopes[unknown] = (course.expenditure - center.expenditure) / Self.step
        }
        weights = center.weights
        expenditure = center.expenditure
        weightSlopes = slopes
        self.expenditureSlopes = expenditureSlopes
    }

    private static func run(_ body: LatentBody, intake: [Double]) -> (weights: [Double], expenditure: Double)
    {
        let dynamics = body.dynamics
        let share = body.carbohydrateShare
        let window = min(7, intake.count)
        var weights: [Double] = []
        weights.reserveCapacity(intake.count)
        var state = dynamics.start
        var spentBefore = 0.0
        for (day, eaten) in intake.enumerated() {
            weights.append(dynamics.weight(state))
            if day == intake.count - window { spentBefore = state[WeightDynamics.Lane.spent] }
            let drive = WeightDynamics.Drive(
                intake: eaten,
                carbohydrateShare: share,
                sodiumChange: 0,
                activity: body.activityCost(onDay: day)
            )
            state = dynamics.advanced(state, drive)
        }
        return (weights, (state[WeightDynamics.Lane.spent] - spentBefore) / Double(window))
    }
}
