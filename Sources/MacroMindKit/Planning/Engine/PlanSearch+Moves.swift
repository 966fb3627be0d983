extension PlanSearch {
    /// The chances, in per mille, and sizes of the moves; found on catalogues made for the purpose.
    enum Tuning {
        /// Replacing one dish, rather than refilling days.
        static let replaceDish: UInt64 = 500
        /// Refilling one day, or else two rather than three.
        static let singleDay: UInt64 = 600
        static let twoDays: UInt64 = 750
        /// Banning a dish of the first day while days are refilled.
        static let banDish: UInt64 = 300
        /// Starting a day from the dishes of another day.
        static let copyDay: UInt64 = 200
        /// Starting a day from its own dishes with one changed rather than from random ones.
        static let keepDay: UInt64 = 700
        /// Leaving out candidates that use up most of a day's room, and the part of the room they leave.
        static let hurry: UInt64 = 800
        static let haste: Float = 0.3
        /// The pairs of slots looked at after a dish was replaced.
        static let furtherPairs = 2
    }

    /// Changes the plan at one place or a few that belong together.
    ///
    /// - Parameter allowance: How many points a single replaced dish may cost.
    mutating func change(allowance: Double) {
        guard problem.slots > 1 else { return refillDays() }
        if chance(Tuning.replaceDish) { replaceDish(allowance: allowance) } else { refillDays() }
    }

    /// Takes a few days out and fills them anew.
    private mutating func refillDays() {
        let days = someDays()
        var banned: [Int32] = []
        if chance(Tuning.banDish) {
            banned = [state.choices[days[0] * problem.slots + pick(problem.slots)].recipe]
        }
        let freed = takeOut(days)
        for (number, day) in days.enumerated() {
            let reserve = freed.part(days.count - 1 - number, of: days.count)
            let keeps = chance(Tuning.keepDay)
            if chance(Tuning.copyDay) {
                refill(day, reserve: reserve, from: copied(day))
            } else {
                refill(
                    day,
                    banned: banned[...],
                    reserve: reserve,
                    from: keeps ? perturbed(day) : randomChoices(day)
                )
            }
        }
        guard days.count > 1 || !banned.isEmpty else { return }
        for day in days {
            state.remove(day, problem)
            refill(day, from: choices(day))
        }
    }

    /// Takes days out and returns what they used of the budgets.
    private mutating func takeOut(_ days: [Int]) -> DayContext.Reserve {
        let cost = state.cost
        let foods = state.distinctFoods
        let minutes = state.cookMinutes(problem)
        for day in days { state.remove(day, problem) }
        return DayContext.Reserve(
            cost: cost - state.cost,
            minutes: minutes - state.cookMinutes(problem),
            foods: foods - state.distinctFoods
        )
    }

    private mutating func someDays() -> [Int] {
        let count = min(problem.days, chance(Tuning.singleDay) ? 1 : chance(Tuning.twoDays) ? 2 : 3)
        var days: [Int] = []
        while days.count < count {
            let day = pick(problem.days)
            if !days.contains(day) { days.append(day) }
        }
        return days
    }

    /// Replaces a dish by another and one or two more dishes of its day to suit, if that costs little enough.
    private mutating func replaceDish(allowance: Double) {
        let day = pick(problem.days)
        let slot = pick(problem.slots)
        let banned = [state.choices[day * problem.slots + slot].recipe]
        state.remove(day, problem)
        optimizer.begin(day: day, state, banned: banned[...])
        optimizer.start(with: choices(day))
        let ceiling = optimizer.points - SearchProblem.penalty + allowance
        exchange(slot, below: ceiling)
        put(day)
    }

    /// Exchanges a slot together with one other, then more of its day.
    private mutating func exchange(_ slot: Int, below ceiling: Double) {
        var others = Array(0..<problem.slots)
        others.remove(at: slot)
        others.shuffle(using: &generator)
        guard optimizer.exchangePair(slot, others[0], below: ceiling) else { return }
        optimizer.exchangeSingles()
        for other in others.dropFirst().prefix(Tuning.furtherPairs) {
            _ = optimizer.exchangePair(slot, other)
        }
    }
}
