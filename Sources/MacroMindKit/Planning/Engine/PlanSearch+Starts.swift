extension PlanSearch {
    /// Returns dishes to start the first plan's day from.
    mutating func firstChoices(_ day: Int) -> [Choice] {
        var choices = randomChoices(day)
        for slot in choices.indices where !problem.base.isEmpty {
            let base = problem.base[day * problem.slots + slot]
            if table(day, slot).contains(base) { choices[slot] = base }
        }
        return choices
    }

    /// Returns the dishes of another day, as far as this day may have them.
    mutating func copied(_ day: Int) -> [Choice] {
        let other = pick(problem.days)
        return (0..<problem.slots).map { slot in
            let place = day * problem.slots + slot
            let model = other * problem.slots + slot
            return problem.tableOf[place] == problem.tableOf[model]
                ? state.choices[model] : state.choices[place]
        }
    }

    /// Returns the dishes of a day with one changed.
    mutating func perturbed(_ day: Int) -> [Choice] {
        var choices = choices(day)
        let slot = pick(problem.slots)
        choices[slot] = randomChoice(day, slot)
        return choices
    }

    mutating func randomChoices(_ day: Int) -> [Choice] {
        (0..<problem.slots).map { randomChoice(day, $0) }
    }

    /// Returns the one of four dishes whose energy suits the slot best.
    private mutating func randomChoice(_ day: Int, _ slot: Int) -> Choice {
        let table = table(day, slot)
        var best = pick(table.count)
        for _ in 0..<3 {
            let other = pick(table.count)
            if table.splitPoints(other) < table.splitPoints(best) { best = other }
        }
        return table.choice(best)
    }

    /// Returns the choices of a day.
    func choices(_ day: Int) -> [Choice] {
        Array(state.choices[day * problem.slots..<(day + 1) * problem.slots])
    }

    func table(_ day: Int, _ slot: Int) -> CandidateTable {
        problem.tables[problem.tableOf[day * problem.slots + slot]]
    }
}
