extension HouseholdRequest {
    /// Creates a request for people with profiles.
    ///
    /// The kitchen is that of all of them: the least time and the equipment that everybody has, the cuisines that anybody likes. The
    /// number of meals is that of the first. Eaters without a name, or with one that is taken, get a number.
    ///
    /// - Parameters:
    ///   - people: The profiles, each with its targets.
    ///   - ownMeals: The kinds of meal at which each eater has own dishes.
    ///   - days: The number of days, from 1 to 28.
    ///   - start: The date of the first day.
    ///   - seed: The seed of the search.
    public init(
        people: [(profile: Profile, targets: NutritionTargets)],
        ownMeals: [MealSlot] = [],
        days: Int = 7,
        start: CalendarDate? = nil,
        seed: UInt64 = 0
    ) {
        var eaters: [Eater] = []
        for (profile, targets) in people {
            let name = Self.name(profile.name, after: eaters)
            var eater = Eater(profile: profile, targets: targets, name: name)
            eater.stage = profile.person.lifeStage(on: start)
            eaters.append(eater)
        }
        self.init(
            eaters: eaters,
            ownMeals: ownMeals,
            table: Self.table(people.map(\.profile), eaters, days: days, start: start, seed: seed)
        )
        for (index, person) in people.enumerated() {
            guard let week = person.profile.week(of: person.targets) else { continue }
            var own = table
            own.targets = person.targets
            own.follow(week)
            eaters[index].dayTargets = own.dayTargets
        }
        table.targets = shared.targets
    }

    private static func name(_ name: String?, after eaters: [Eater]) -> String {
        let base = name ?? "Eater \(eaters.count + 1)"
        guard eaters.contains(where: { $0.name == base }) else { return base }
        return "\(base) \(eaters.count + 1)"
    }

    private static func table(
        _ profiles: [Profile],
        _ eaters: [Eater],
        days: Int,
        start: CalendarDate?,
        seed: UInt64
    ) -> PlanRequest {
        var minutes: [MealSlot: Int] = [:]
        for profile in profiles {
            minutes.merge(profile.maximumMinutes) { min($0, $1) }
        }
        var cuisines: [String] = []
        for cuisine in profiles.flatMap(\.cuisines) where !cuisines.contains(cuisine) {
            cuisines.append(cuisine)
        }
        let kitchens = profiles.compactMap(\.equipment)
        let equipment = kitchens.first.map { first in
            first.filter { tool in kitchens.allSatisfy { $0.contains(tool) } }
        }
        return PlanRequest(
            days: days,
            start: start,
            slots: SlotShare.day(meals: profiles.first?.mealsPerDay ?? 4) ?? [],
            targets: eaters.first?.targets
                ?? NutritionTargets(energy: 2_000, protein: 75, fat: 70, carbohydrate: 265),
            cuisines: cuisines,
            foodsBudget: 12 + 3 * days,
            maximumMinutes: minutes,
            equipment: equipment,
            maximumUses: max(3, days / 3),
            seed: seed
        )
    }
}
