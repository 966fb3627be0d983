/// What the days of a plan hold on average, nutrient by nutrient, and how much of it is known.
struct NutrientIntake {
    /// An amount with what is known of it.
    struct Amount {
        /// The mean of a day in the food table's unit, as far as foods report it.
        var perDay: Double
        /// The part of the energy whose foods report the nutrient.
        var reportedShare: Double
    }

    /// All that the plan uses of a food.
    private struct Portion {
        let food: Food
        let mass: Grams
        let energy: Double
    }

    /// The mean energy of a day.
    let energy: Kilocalories
    private let days: Double
    private let portions: [Portion]

    init(_ plan: MealPlan, foods: FoodTable) {
        days = Double(max(1, plan.days.count))
        var masses: [FoodID: Grams] = [:]
        for ingredient in plan.days.flatMap(\.meals).flatMap(\.ingredients) {
            masses[ingredient.food, default: 0] += ingredient.mass
        }
        var portions: [Portion] = []
        for (id, mass) in masses.sorted(by: { $0.key < $1.key }) {
            guard let food = foods[id] else { continue }
            let energy = food.nutrientsPer100Grams[.energy].reported ?? 0
            portions.append(Portion(food: food, mass: mass, energy: energy * mass.value / 100))
        }
        self.portions = portions
        energy = Kilocalories(portions.reduce(0) { $0 + $1.energy } / days)
    }

    func amount(of nutrient: Nutrient) -> Amount {
        var total = 0.0
        var reported = 0.0
        for portion in portions {
            guard let amount = portion.food.nutrientsPer100Grams[nutrient].reported else { continue }
            total += amount * portion.mass.value / 100
            reported += portion.energy
        }
        let all = energy.value * days
        return Amount(perDay: total / days, reportedShare: all > 0 ? reported / all : 0)
    }
}
