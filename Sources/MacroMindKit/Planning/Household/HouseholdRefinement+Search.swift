extension HouseholdRefinement {
    /// Returns the points that dishes cost whatever their portions, for all eaters together.
    func shared(_ recipes: [Int]) -> Double {
        var points = PlanObjective.mains(recipes.map { catalogue.index.main[$0] })
        let soft = eaters[0].soft
        for recipe in recipes.map({ catalogue.recipes[$0] }) {
            points += soft.recipePoints[recipe.id] ?? 0
            if let cuisine = recipe.cuisine, !soft.cuisines.isEmpty, !soft.cuisines.contains(cuisine) {
                points += PlanObjective.cuisinePoints
            }
        }
        return points * Double(eaters.count)
    }

    /// Returns the day with the one other dish that serves the eaters best, if one is better.
    ///
    /// - Parameters:
    ///   - day: The place of the day.
    ///   - meals: The places at which a dish may be replaced; those that are not settled when left out.
    ///   - bound: The points that the day has to stay below; those that it has when left out.
    /// - Returns: The day, or `nil` when none is better.
    func replacement(on day: Int, at meals: [Int]? = nil, below bound: Double? = nil) -> Day? {
        let used = Set(days.flatMap(\.recipes))
        let places =
            meals ?? slots.indices.filter { !settled.contains(MealPlace(day: day + 1, meal: $0)) }
        var best: Day?
        for meal in places {
            let candidates = allowed[meal].filter { !used.contains($0) }
                .map { (points: estimate(replacing(meal, on: day, by: $0), day), recipe: $0) }
                .sorted { ($0.points, $0.recipe) < ($1.points, $1.recipe) }
            for candidate in candidates.prefix(Self.finalists) {
                let changed = solved(replacing(meal, on: day, by: candidate.recipe), day)
                if changed.points < (best?.points ?? bound ?? days[day].points) - 1e-9 { best = changed }
            }
        }
        return best
    }

    private func replacing(_ meal: Int, on day: Int, by recipe: Int) -> [Int] {
        var recipes = days[day].recipes
        recipes[meal] = recipe
        return recipes
    }

    /// Returns the points of dishes in even portions, without search.
    private func estimate(_ recipes: [Int], _ day: Int) -> Double {
        let dishes = nutrients(recipes)
        return eaters.indices.reduce(shared(recipes)) { sum, eater in
            let portions = portions(eater, day, spread: Self.spreads[0])
            return sum + portions.points(dishes, portions.proportional(dishes))
        }
    }
}
