#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

extension StubLLMProvider {
    /// Returns a stand-in for a model that answers a plan prompt with dishes of a catalogue, offline and deterministic.
    ///
    /// It reads the prompt as a model would: the slots and restrictions from the data block. Its figures for energy and macros are
    /// rough, as a model's are.
    ///
    /// - Parameter catalogue: The dishes that it knows.
    /// - Returns: The provider.
    public static func planning(from catalogue: RecipeCatalogue) -> StubLLMProvider {
        StubLLMProvider(model: "planner") { request throws(LLMError) in
            guard let wishes = StubWishes(prompt: request.text(of: .user)) else {
                return "I can only propose dishes for a plan."
            }
            return StubAnswer(wishes, catalogue: catalogue).text
        }
    }
}

/// What the stand-in reads from a plan prompt.
struct StubWishes {
    let meals: [(day: DraftDay, slot: MealSlot)]
    let settled: Set<String>
    let restrictions: Restrictions

    init?(prompt: String) {
        guard let data = Self.block(in: prompt) else { return nil }
        // A swap asks for dishes in the place of one, without a list of meals.
        let swap = data["replace"] == nil ? nil : Array(repeating: data, count: SwapPrompt.choices)
        guard let meals = data["meals"]?.arrayValue ?? swap else { return nil }
        self.meals = meals.compactMap { meal in
            guard let day = meal["day"]?.stringValue.flatMap(DraftDay.init),
                let slot = meal["slot"]?.stringValue.flatMap(MealSlot.init)
            else { return nil }
            return (day, slot)
        }
        settled = Set(
            Self.strings(data["settled"]) + Self.strings(data["today"])
                + meals.compactMap { $0["refused"]?.stringValue }
        )
        restrictions = Restrictions(
            allergens: AllergenSet(Self.strings(data["allergens"]).compactMap(Allergen.init)),
            diets: Self.strings(data["diets"]).compactMap(Diet.init),
            excludedTerms: Self.strings(data["avoid"])
        )
    }

    private static func block(in prompt: String) -> JSONValue? {
        let lines = prompt.split(separator: "\n")
        guard let start = lines.firstIndex(where: { $0.hasPrefix("<data-") }),
            lines.indices.contains(start + 1)
        else { return nil }
        return try? JSONDecoder().decode(JSONValue.self, from: Data(lines[start + 1].utf8))
    }

    private static func strings(_ value: JSONValue?) -> [String] {
        (value?.arrayValue ?? []).compactMap(\.stringValue)
    }
}

/// The stand-in's answer: the catalogue's dishes in turn, told in food names and grams.
struct StubAnswer {
    private let wishes: StubWishes
    private let dishes: [ResolvedRecipe]

    init(_ wishes: StubWishes, catalogue: RecipeCatalogue) {
        self.wishes = wishes
        let gate = RestrictionGate(wishes.restrictions)
        dishes = catalogue.recipes.filter {
            gate.allows($0) && !wishes.settled.contains($0.recipe.name)
        }
    }

    var text: String {
        var used: [MealSlot: Int] = [:]
        var names: [DraftDay: Set<RecipeID>] = [:]
        var meals: [JSONValue] = []
        for (day, slot) in wishes.meals {
            let suited = dishes.filter { $0.recipe.slots.contains(slot) }
            let turn = used[slot, default: 0]
            let next = suited.indices.first { offset in
                !names[day, default: []].contains(suited[(turn + offset) % suited.count].id)
            }
            guard let next else { continue }
            used[slot] = turn + next + 1
            let dish = suited[(turn + next) % suited.count]
            names[day, default: []].insert(dish.id)
            meals.append(meal(dish, slot: slot, day: day))
        }
        return CanonicalJSON.text(of: ["meals": .array(meals)])
    }

    private func meal(_ dish: ResolvedRecipe, slot: MealSlot, day: DraftDay) -> JSONValue {
        let nutrients = dish.nutrientsPerServing
        let parts = dish.items.map { item -> JSONValue in
            [
                "name": .string(item.food.name), "unit": "g",
                "quantity": .number(
                    (item.ingredient.mass / Double(dish.recipe.servings)).rounded(toPlaces: 1).value
                ),
            ]
        }
        return [
            "day": .string(day.rawValue), "mealType": .string(slot.rawValue),
            "name": .string(dish.recipe.name),
            "ingredients": .array(parts),
            "calories": .number((nutrients.energy / 10).rounded().value * 10),
            "protein": .number(nutrients.protein.rounded().value),
            "carbs": .number(nutrients.carbohydrate.rounded().value),
            "fat": .number(nutrients.fat.rounded().value),
        ]
    }
}
