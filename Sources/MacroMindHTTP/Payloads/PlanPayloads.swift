import MacroMindKit

/// Plans and meals as clients read them.
enum PlanPayloads {
    static func plan(_ plan: StoredPlan) -> JSONValue { .object(members(plan)) }

    /// The members of a plan.
    static func members(_ plan: StoredPlan) -> [String: JSONValue] {
        let targets = plan.report.request.targets
        var members: [String: JSONValue] = [
            "plan_id": .string(plan.id.rawValue), "week_start": .string(plan.weekStart.description),
            "meals": .array(ordered(plan.meals).map { meal($0, weekStart: plan.weekStart) }),
            "generated_at": .string(plan.createdAt.description),
            "days": .array(days(plan)), "target_calories": .tenths(targets.energy.target.value),
            "target_macros": [
                "protein": .tenths(targets.protein.target.value),
                "carbs": .tenths(targets.carbohydrate.target.value),
                "fats": .tenths(targets.fat.target.value),
            ],
            "cost_cents": .amount(plan.report.cost.map(Double.init)),
            "generator": .string(plan.report.generator),
            "findings": .array(plan.report.findings.filter { $0.severity > .note }.prefix(50).map(finding)),
        ]
        if let generation = plan.report.generation {
            members["generation"] = [
                "model": .string(generation.model), "proposed": .number(Double(generation.proposed)),
                "accepted": .number(Double(generation.accepted)), "kept": .number(Double(generation.kept)),
            ]
        }
        return members
    }

    private static func finding(_ finding: Finding) -> JSONValue {
        [
            "code": .string(finding.code.rawValue), "severity": .string(finding.severity.rawValue),
            "message": .string(finding.message), "path": .array(finding.path.map { .string($0) }),
        ]
    }

    /// The meals by day, and in a day breakfast, lunch, dinner, then snacks.
    static func ordered(_ meals: [StoredMeal]) -> [StoredMeal] {
        meals.sorted { ($0.day, $0.meal.slot, $0.index) < ($1.day, $1.meal.slot, $1.index) }
    }

    static func meal(_ stored: StoredMeal, weekStart: CalendarDate) -> JSONValue {
        let meal = stored.meal
        return [
            "id": .string(stored.id.rawValue), "day": .string(day(stored)),
            "date": .string(weekStart.adding(days: stored.day - 1).description),
            "meal_type": .string(meal.slot.rawValue), "name": .string(meal.name),
            "calories": .tenths(meal.nutrients.energy.value),
            "protein": .tenths(meal.nutrients.protein.value),
            "carbs": .tenths(meal.nutrients.carbohydrate.value), "fats": .tenths(meal.nutrients.fat.value),
            "ingredients": .array(meal.ingredients.map { .string(line($0)) }),
            "ingredient_details": .array(meal.ingredients.map(ingredient)),
            "instructions": .array(meal.steps.map { .string($0) }),
            "minutes": .amount(meal.minutes.map(Double.init)), "servings": .number(meal.servings),
            "recipe_id": .string(meal.recipe.rawValue), "locked": .bool(meal.isLocked),
            "leftovers_of": .text(
                meal.leftover.map { weekStart.adding(days: $0.cooked.day - 1).description }
            ),
            "servings_to_cook": .amount(meal.servingsToCook),
            "portions": meal.portions.map { .array($0.map(portion)) } ?? .null,
        ]
    }

    private static func portion(_ portion: EaterPortion) -> JSONValue {
        [
            "eater": .string(portion.eater), "servings": .number(portion.servings),
            "calories": .tenths(portion.energy.value),
        ]
    }

    static func day(_ meal: StoredMeal) -> String { meal.weekday.name.lowercased() }

    private static func line(_ ingredient: PlannedIngredient) -> String {
        let mass = CanonicalJSON.text(of: (ingredient.mass.value * 10).rounded() / 10)
        let measure = ingredient.measure.map { " (\($0))" } ?? ""
        return "\(mass) g \(ingredient.name)\(measure)" + (ingredient.preparation.map { ", \($0)" } ?? "")
    }

    private static func ingredient(_ ingredient: PlannedIngredient) -> JSONValue {
        [
            "name": .string(ingredient.name), "grams": .tenths(ingredient.mass.value),
            "measure": .text(ingredient.measure), "preparation": .text(ingredient.preparation),
            "food_id": .string(ingredient.food.rawValue),
            "fdc_id": .amount(ingredient.fdcID.map(Double.init)),
        ]
    }

    /// The sums of meals as they are shown, so that they add up for whoever checks.
    static func totals(_ meals: [StoredMeal]) -> JSONValue {
        func sum(_ value: (NutrientProfile) -> Double) -> JSONValue {
            .tenths(meals.reduce(0) { $0 + (value($1.meal.nutrients) * 10).rounded() / 10 })
        }
        return [
            "calories": sum { $0.energy.value }, "protein": sum { $0.protein.value },
            "carbs": sum { $0.carbohydrate.value }, "fats": sum { $0.fat.value },
        ]
    }

    static func groceries(_ list: GroceryList, plan: StoredPlan) -> JSONValue {
        [
            "plan_id": .string(plan.id.rawValue),
            "items": .array(
                list.items.map { item in
                    [
                        "name": .string(item.name), "quantity": .number(max(1, item.toBuy.value)),
                        "unit": "g",
                        "aisle": .string(item.aisle.rawValue), "pieces": .text(item.pieces),
                        "pantry": .bool(item.isPantryItem),
                    ]
                }
            ),
        ]
    }

    static func alternative(_ alternative: SwapAlternative) -> JSONValue {
        [
            "recipe_id": .string(alternative.recipe.rawValue), "name": .string(alternative.name),
            "servings": .number(alternative.servings),
            "energy_change_kcal": .number(alternative.energyChange.value),
            "protein_change_g": .number(alternative.proteinChange.value),
            "fat_change_g": .number(alternative.fatChange.value),
            "carbohydrate_change_g": .number(alternative.carbohydrateChange.value),
            "minutes_change": .amount(alternative.minutesChange.map(Double.init)),
            "cost_change_cents": .amount(alternative.costChange.map(Double.init)),
        ]
    }

    static func analysis(_ analysis: RecipeAnalysis) -> JSONValue {
        let known = analysis.lines.filter { $0.nutrients != nil }
        let rows = known.map { line in
            let nutrients = line.nutrients ?? .zero
            return [
                nutrients.energy.value, nutrients.protein.value, nutrients.carbohydrate.value,
                nutrients.fat.value,
            ]
            .map { ($0 * 10).rounded() / 10 }
        }
        func sum(_ column: Int) -> JSONValue { .tenths(rows.reduce(0) { $0 + $1[column] }) }
        return [
            "recipe_name": .string(analysis.recipe.title.isEmpty ? "Recipe" : analysis.recipe.title),
            "total_calories": sum(0), "macros": ["protein": sum(1), "carbs": sum(2), "fats": sum(3)],
            "servings": .number(analysis.servings),
            "ingredients": .array(
                zip(known, rows).map { line, row in
                    [
                        "name": .string(line.match?.food.name ?? line.line.name),
                        "amount": .string(line.line.line),
                        "grams": .tenths(line.weight?.mass.value ?? 0), "calories": .number(row[0]),
                        "protein": .number(row[1]), "carbs": .number(row[2]), "fats": .number(row[3]),
                        "trace": LineTrace.json(line),
                    ]
                }
            ),
            "not_counted": .array(
                analysis.lines.filter { $0.nutrients == nil }.map { .string($0.line.line) }
            ),
            "not_counted_trace": .array(
                analysis.lines.filter { $0.nutrients == nil }.map { LineTrace.json($0) }
            ),
        ]
    }

    static func exchange(_ exchange: ChatExchange, idName: String) -> JSONValue {
        .object([
            idName: .string(exchange.id.rawValue), "user_message": .string(exchange.question),
            "ai_response": .string(exchange.answer), "timestamp": .string(exchange.createdAt.description),
        ])
    }
}
