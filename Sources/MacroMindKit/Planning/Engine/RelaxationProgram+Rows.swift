extension RelaxationProgram {
    /// Sets the program up with the dishes of an outcome.
    mutating func build(_ outcome: PlanRelaxation.Outcome) {
        for (group, day) in relaxation.groups.enumerated() {
            slotRows.append([])
            for place in day.slots.indices { addSlot(group, place, outcome.chosen[group][place]) }
        }
        for (group, deviation) in outcome.deviations.enumerated() { addLanes(group, deviation) }
        guard scope.budgets else { return }
        if relaxation.costBudget > 0 {
            costRow = program.rowCount
            addBudget(outcome.cost) { $0.count * $0.dish.cost * $0.servings }
        }
        if relaxation.minuteBudget > 0 {
            minuteRow = program.rowCount
            addBudget(outcome.minutes) { $0.count * $0.dish.minutes }
        }
    }

    private mutating func addSlot(_ group: Int, _ place: Int, _ least: RelaxedSlot.Least) {
        let row = program.rowCount
        slotRows[group].append(row)
        let count = Double(relaxation.groups[group].count)
        let variable = program.add(LinearProgram.Column(cost: count * least.own, entries: [(row, 1)]))
        program.addRow([], determining: variable, value: 1)
        keep(variable, group, place, least)
    }

    private mutating func addLanes(_ group: Int, _ deviation: SIMD8<Double>) {
        let day = relaxation.groups[group]
        laneRows.append([])
        for lane in 0..<7 {
            guard relaxation.kinds[day.kind].pointsPerUnit[lane] > 0 else {
                laneRows[group].append(-1)
                continue
            }
            laneRows[group].append(program.rowCount)
            addSegments(
                Self.segments(lane, relaxation.kinds[day.kind], Double(day.count)),
                excess: deviation[lane],
                members.filter { $0.group == group }.map { ($0.variable, $0.dish.points[lane] * $0.servings) }
            )
        }
    }

    private mutating func addBudget(_ excess: Double, _ amount: (Member) -> Double) {
        addSegments(
            [Segment(isOver: true, cost: 1), Segment(isOver: false, cost: 0)],
            excess: excess,
            members.map { ($0.variable, amount($0)) }
        )
    }

    /// Adds rows for recipes that are used more often than is free, and returns whether there are any.
    mutating func limitUses() -> Bool {
        var uses: [Int: Double] = [:]
        let numbers = Dictionary(uniqueKeysWithValues: members.map { ($0.variable, $0) })
        for (column, value) in program.solution {
            if let member = numbers[column] { uses[member.dish.number, default: 0] += member.count * value }
        }
        let over = uses.filter { $0.value > relaxation.freeUses + 1e-6 && useRows[$0.key] == nil }
        for number in over.keys.sorted() {
            useRows[number] = program.rowCount
            let repeats = relaxation.maxUses - relaxation.freeUses
            addSegments(
                [
                    Segment(isOver: true, upper: repeats, cost: PlanObjective.repeatPoints),
                    Segment(isOver: true, start: repeats, cost: Self.overUsePoints),
                    Segment(isOver: false, cost: 0),
                ].filter { $0.upper > 0 && $0.start < .infinity },
                excess: uses[number, default: 0] - relaxation.freeUses,
                members.filter { $0.dish.number == number }.map { ($0.variable, $0.count) }
            )
        }
        return !over.isEmpty
    }

    /// What a use beyond the most allowed costs a mixture.
    private static let overUsePoints = 1000.0

    /// A piece of what a row's excess costs.
    private struct Segment {
        var isOver: Bool
        var start = 0.0
        var upper = Double.infinity
        var cost: Double
    }

    /// Adds a row and the pieces of what its excess costs, in rising order of excess on each side.
    private mutating func addSegments(
        _ segments: [Segment],
        excess: Double,
        _ entries: [(column: Int, value: Double)]
    ) {
        let row = program.rowCount
        var determining: (variable: Int, value: Double)?
        for segment in segments {
            let size = (segment.isOver ? excess : -excess) - segment.start
            let isFull = size > segment.upper
            let variable = program.add(
                LinearProgram.Column(
                    cost: segment.cost,
                    upper: segment.upper,
                    entries: [(row, segment.isOver ? -1 : 1)]
                ),
                isAtUpper: isFull
            )
            if size >= 0, !isFull, determining == nil { determining = (variable, size) }
        }
        if let determining {
            program.addRow(entries, determining: determining.variable, value: determining.value)
        }
    }

    /// Returns the pieces of a nutrient's points.
    private static func segments(_ lane: Int, _ kind: DayObjective, _ count: Double) -> [Segment] {
        guard DayObjective.macroLanes.contains(lane) else {
            let costsAbove = lane != PlanningNutrient.fiber.lane
            return [
                Segment(isOver: true, cost: costsAbove ? count : 0),
                Segment(isOver: false, cost: costsAbove ? 0 : count),
            ]
        }
        let steep = (1 + PlanObjective.steepness) * count
        return [true, false].flatMap { isOver in
            [
                Segment(isOver: isOver, upper: kind.band[lane], cost: count),
                Segment(isOver: isOver, start: kind.band[lane], cost: steep),
            ]
        }
    }
}
