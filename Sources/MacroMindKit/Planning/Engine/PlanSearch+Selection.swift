extension PlanSearch {
    /// Returns the plan in its barest form.
    func selection(_ catalogue: PlanningCatalogue) -> PlanSelection {
        PlanSelection(
            days: (0..<problem.days).map { day in
                let meals = problem.request.slots.enumerated().map { slot, kind in
                    let choice = state.choices[day * problem.slots + slot]
                    return PlanSelection.Meal(
                        type: kind.type,
                        recipeID: catalogue.recipes[problem.recipes[Int(choice.recipe)]].id,
                        servings: problem.servings[Int(choice.level)]
                    )
                }
                return PlanSelection.Day(day: day + 1, meals: meals)
            }
        )
    }

    /// Takes a plan over, unless it holds dishes or portions that the search does not look at.
    mutating func adopt(_ plan: PlanSelection) {
        let numbers = Dictionary(uniqueKeysWithValues: problem.ids.enumerated().map { ($1, Int32($0)) })
        let choices = plan.days.flatMap(\.meals).map { meal in
            Choice(
                recipe: numbers[meal.recipeID] ?? -1,
                level: Int32(problem.lattice.level(of: meal.servings) ?? -1)
            )
        }
        guard choices.indices.allSatisfy({ problem.tables[problem.tableOf[$0]].contains(choices[$0]) }) else {
            return
        }
        for day in 0..<problem.days { state.remove(day, problem) }
        for day in 0..<problem.days {
            optimizer.begin(day: day, state)
            optimizer.start(with: Array(choices[day * problem.slots..<(day + 1) * problem.slots]))
            put(day)
        }
        recount()
    }
}
