/// The places of a plan that are eaten from one cooking session.
struct CookingGroup: Sendable, Hashable {
    /// The place that is cooked for.
    let cooked: MealPlace
    /// The places of leftovers, in order.
    let leftovers: [MealPlace]

    /// All places, the cooked one first.
    var places: [MealPlace] { [cooked] + leftovers }

    /// How many days after cooking the last portion is eaten.
    var span: Int { (leftovers.map(\.day).max() ?? cooked.day) - cooked.day }
}

extension PlanRequest {
    /// The cooking sessions that serve more than one meal, in order; the request is taken to be valid.
    var cookingGroups: [CookingGroup] {
        let origins = Dictionary(
            leftovers.map { ($0.place, $0.origin) },
            uniquingKeysWith: { first, _ in first }
        )
        var groups: [MealPlace: [MealPlace]] = [:]
        for place in origins.keys.sorted() {
            var root = place
            // Each step goes to an earlier day, so that the chain ends.
            while let origin = origins[root], origin.day < root.day { root = origin }
            groups[root, default: []].append(place)
        }
        return groups.keys.sorted().map { CookingGroup(cooked: $0, leftovers: groups[$0] ?? []) }
    }

    /// Returns the request in which a place is no longer one of leftovers; what would have come from it comes from the pot before.
    func cookingAnew(at place: MealPlace) -> PlanRequest {
        guard let dropped = leftovers.first(where: { $0.place == place }) else { return self }
        var request = self
        request.leftovers.removeAll { $0.place == place }
        for index in request.leftovers.indices where request.leftovers[index].origin == place {
            request.leftovers[index].source = dropped.origin
        }
        return request
    }

    /// Checks that leftovers have a meal before them and agree with the locks.
    func validateLeftovers() throws(InputError) {
        var seen: Set<MealPlace> = []
        for leftover in leftovers {
            for place in [leftover.place, leftover.origin] where !contains(place) {
                throw InputError(
                    .outOfRange,
                    field: "leftovers",
                    received: "leftovers at \(leftover.place) of \(leftover.origin)",
                    allowed: "places on days 1 to \(days) with \(slots.count) meals each",
                    hint: place.day < 1 ? "Before day 1 nothing was cooked; choose a later day." : nil
                )
            }
            guard leftover.origin.day < leftover.day, seen.insert(leftover.place).inserted else {
                throw InputError(
                    .inconsistent,
                    field: "leftovers",
                    received: "leftovers at \(leftover.place) of \(leftover.origin)",
                    allowed: "each place once, after the day of cooking"
                )
            }
        }
        for group in cookingGroups {
            let settled = Set(locks.filter { group.places.contains($0.place) }.map(\.recipe))
            guard settled.count < 2 else {
                throw InputError(
                    .inconsistent,
                    field: "leftovers",
                    received: "different locked dishes in one cooking session (\(group.cooked))",
                    allowed: "the same dish at every place of a session"
                )
            }
        }
    }

    private func contains(_ place: MealPlace) -> Bool {
        (1...days).contains(place.day) && slots.indices.contains(place.meal)
    }
}

extension MealLock {
    /// The place of the lock.
    var place: MealPlace { MealPlace(day: day, meal: meal) }
}
