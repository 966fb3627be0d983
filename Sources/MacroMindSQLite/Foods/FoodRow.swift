import GRDB
import MacroMindKit

/// A food as a row of the table.
enum FoodRow {
    /// The columns, apart from the number.
    static let columns =
        [
            "id", "name", "category", "state", "aisle", "dataset", "source_id", "base", "refuse",
            "is_pantry_item", "origins", "origins_complete", "allergens", "traces", "allergens_complete",
        ] + FoodSchema.nutrientColumns

    /// The values of a food in the order of ``columns``.
    static func values(of food: Food) -> [(any DatabaseValueConvertible)?] {
        var values: [(any DatabaseValueConvertible)?] = [
            food.id.rawValue, food.name, food.category.rawValue, food.state.rawValue, food.aisle.rawValue,
            food.reference.dataset.rawValue, food.reference.id, food.base?.rawValue, food.refuse,
            food.isPantryItem, Int64(food.origins.contains.rawValue), food.origins.isComplete,
            Int64(food.allergens.contains.rawValue), Int64(food.allergens.traces.rawValue),
            food.allergens.isComplete,
        ]
        for nutrient in Nutrient.allCases {
            let amount = food.nutrientsPer100Grams[nutrient]
            values.append(amount.isExact ? amount.reported : nil)
        }
        return values
    }

    /// Makes a food of a row with ``columns``; `nil` when the row holds a name that is not known.
    static func food(_ row: Row, aliases: [FoodName], portions: [FoodPortion]) -> Food? {
        guard let category = FoodCategory(rawValue: row[2]), let state = FoodState(rawValue: row[3]),
            let aisle = Aisle(rawValue: row[4]), let dataset = FoodReference.Dataset(rawValue: row[5])
        else { return nil }
        let base: String? = row[7]
        return Food(
            id: FoodID(rawValue: row[0]),
            name: row[1],
            aliases: aliases,
            category: category,
            state: state,
            reference: FoodReference(dataset: dataset, id: row[6]),
            nutrientsPer100Grams: NutrientProfile(inOrder: Nutrient.allCases.indices.map { row[15 + $0] }),
            portions: portions,
            refuse: row[8],
            origins: OriginProfile(
                contains: FoodOrigins(rawValue: UInt16(truncatingIfNeeded: row[10] as Int64)),
                isComplete: row[11]
            ),
            allergens: AllergenProfile(
                contains: AllergenSet(rawValue: UInt16(truncatingIfNeeded: row[12] as Int64)),
                traces: AllergenSet(rawValue: UInt16(truncatingIfNeeded: row[13] as Int64)),
                isComplete: row[14]
            ),
            base: base.map { FoodID(rawValue: $0) },
            isPantryItem: row[9],
            aisle: aisle
        )
    }
}
