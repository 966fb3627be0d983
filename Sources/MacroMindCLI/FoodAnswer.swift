import MacroMindKit

/// A food as JSON.
struct FoodAnswer: Encodable {
    struct Portion: Encodable {
        let unit: String
        let qualifier: String?
        let grams: Double

        init(_ portion: FoodPortion) {
            unit = portion.unit
            qualifier = portion.qualifier.isEmpty ? nil : portion.qualifier
            grams = portion.mass.value
        }
    }

    /// What a food holds; more is possible where the list is not complete.
    struct Facts: Encodable {
        let contains: [String]
        let traces: [String]?
        let is_complete: Bool
    }

    let id: String
    let name: String
    let aliases: [FoodName]
    let category: String
    let state: String
    let aisle: String
    let source: String
    /// One member for each nutrient that the source reports; what is absent is not known.
    let nutrients_per_100_g: NutrientProfile
    let portions: [Portion]
    /// The share that is not eaten, from 0 to 1; absent where it is not known.
    let refuse: Double?
    let allergens: Facts
    let origins: Facts

    init(_ food: Food) {
        id = food.id.rawValue
        name = food.name
        aliases = food.aliases
        category = food.category.rawValue
        state = food.state.rawValue
        aisle = food.aisle.rawValue
        source = food.reference.description
        nutrients_per_100_g = food.nutrientsPer100Grams
        portions = food.portions.map { Portion($0) }
        refuse = food.refuse
        allergens = Facts(
            contains: food.allergens.contains.allergens.map(\.rawValue),
            traces: food.allergens.traces.allergens.map(\.rawValue),
            is_complete: food.allergens.isComplete
        )
        origins = Facts(
            contains: food.origins.contains.names,
            traces: nil,
            is_complete: food.origins.isComplete
        )
    }
}

/// The foods that fit a name as JSON, best first.
struct FoodSearchAnswer: Encodable {
    struct Match: Encodable {
        let id: String
        let name: String
        /// How well the food fits, from 0 to 1.
        let score: Double
        /// The name of the food that fitted best.
        let matched_name: String
        /// The energy of 100 g; absent where it is not known.
        let energy_kcal: Double?

        init(_ match: FoodMatch) {
            id = match.food.id.rawValue
            name = match.food.name
            score = Grams(match.score).rounded(toPlaces: 4).value
            matched_name = match.matchedName
            energy_kcal = match.food.nutrientsPer100Grams[.energy].reported
        }
    }

    let query: String
    let matches: [Match]

    init(_ matches: [FoodMatch], query: String) {
        self.query = query
        self.matches = matches.map { Match($0) }
    }
}

/// How much a table of foods holds as JSON, with the members that a database has.
struct FoodTableAnswer: Encodable {
    let foods: Int
    let names: Int
    let datasets: [String: Int]
    let categories: [String: Int]
    let quarantined: [String: Int]

    init(_ table: FoodTable) {
        foods = table.foods.count
        names = table.foods.reduce(0) { $0 + 1 + $1.aliases.count }
        datasets = table.foods.reduce(into: [:]) { $0[$1.reference.dataset.rawValue, default: 0] += 1 }
        categories = table.foods.reduce(into: [:]) { $0[$1.category.rawValue, default: 0] += 1 }
        quarantined = [:]
    }
}
