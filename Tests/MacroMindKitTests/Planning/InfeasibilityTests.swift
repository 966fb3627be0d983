import MacroMindKit
import Testing

struct InfeasibilityTests {
    private func infeasibility(
        _ recipes: [Recipe] = SampleRecipes.all,
        _ change: (inout PlanRequest) -> Void
    ) throws -> Infeasibility {
        var request = SamplePlans.request(days: 1)
        change(&request)
        let planner = try SamplePlans.planner(recipes)
        let error = #expect(throws: PlanningError.self) {
            try planner.plan(request, effort: SamplePlans.effort)
        }
        guard case .infeasible(let infeasibility) = error else {
            Issue.record("\(String(describing: error)) is no conflict")
            return Infeasibility(conflict: [], explanation: [])
        }
        return infeasibility
    }

    @Test
    func `the conflict holds the wishes that exclude every breakfast, and no other`() throws {
        let result = try infeasibility {
            $0.restrictions = Restrictions(
                allergens: AllergenSet([.soy, .peanut, .mustard]),
                diets: [.vegan],
                excludedTerms: ["beans", "pork"]
            )
        }
        #expect(
            Set(result.conflict) == ["diet:vegan", "allergen:soy", "allergen:peanut", "exclude:beans"]
        )
        for words in ["vegan dishes only", "no soy", "no peanuts", "no beans"] {
            #expect(result.explanation.first?.contains(words) == true, "\(result.explanation)")
        }
        #expect(result.explanation.count > 1, "no change is named that would help")
        for line in result.explanation.dropFirst() {
            #expect(
                !line.contains("no soy") && !line.contains("no peanuts"),
                "an allergy is given up: \(line)"
            )
        }
    }

    @Test
    func `allergies alone that leave no breakfast call for recipes, not for giving one up`() throws {
        let recipes = SampleRecipes.all.filter { $0.slots != [.breakfast] || $0.id == "soy-porridge" }
        let result = try infeasibility(recipes) {
            $0.restrictions = Restrictions(allergens: AllergenSet([.soy]))
        }
        #expect(result.conflict == ["allergen:soy"])
        #expect(result.explanation.count == 2)
        #expect(result.description.contains("Add recipes that keep these wishes."))
    }

    @Test
    func `the nearest number of minutes that works is named`() throws {
        let result = try infeasibility { $0.maximumMinutes = [.breakfast: 5] }
        #expect(result.conflict == ["prep:breakfast"])
        #expect(result.description.contains("breakfast in at most 5 minutes"))
        #expect(result.description.contains("It would work with breakfast in at most 20 minutes"))
    }

    @Test
    func `a locked dish that violates a restriction conflicts with it`() throws {
        let result = try infeasibility {
            $0.restrictions.diets = [.porkFree]
            $0.locks = [MealLock(day: 1, meal: 1, recipe: "pork-mustard")]
        }
        #expect(Set(result.conflict) == ["diet:pork_free", "locked:1:1"])
        #expect(result.description.contains("the locked meal 2 of day 1"))
    }

    @Test
    func `too few dishes for the number of days conflict with the limit of uses`() throws {
        let result = try infeasibility {
            $0.days = 28
            $0.maximumUses = 3
        }
        #expect(result.conflict.contains("max_uses"))
        #expect(result.description.contains("no dish more than 3 times"))
    }

    @Test
    func `a catalogue without breakfasts is told as such`() throws {
        let recipes = SampleRecipes.all.filter { $0.slots != [.breakfast] }
        let result = try infeasibility(recipes) { _ in }
        #expect(result.conflict.isEmpty)
        #expect(result.description.contains("Add recipes"))
    }

    @Test
    func `an empty catalogue is told as such`() throws {
        #expect(try infeasibility([]) { _ in }.description.contains("Add recipes"))
    }
}
