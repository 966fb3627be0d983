extension FDCRecord {
    /// Creates a record from an object of a JSON download.
    ///
    /// The result is `nil` when the object has no whole number as its identifier.
    init?(_ object: JSONElement) {
        guard let number = object["fdcId"]?.number, let id = Int(exactly: number) else { return nil }
        self.init(
            id: id,
            dataset: Self.dataset(named: object["dataType"]?.string ?? ""),
            description: object["description"]?.string ?? ""
        )
        category =
            object["brandedFoodCategory"]?.string ?? object["foodCategory"]?["description"]?.string
            ?? object["foodCategory"]?.string
            ?? object["wweiaFoodCategory"]?["wweiaFoodCategoryDescription"]?.string ?? ""
        foodCode = object["foodCode"]?.stringOrDigits
        amounts = object["foodNutrients"]?.elements.compactMap(Self.amount) ?? []
        portions = object["foodPortions"]?.elements.compactMap(Self.portion) ?? []
        ingredients = object["ingredients"]?.string
        brand = object["brandName"]?.string ?? object["brandOwner"]?.string
        servingSize = object["servingSize"]?.number
        servingUnit = object["servingSizeUnit"]?.string ?? ""
        servingText = object["householdServingFullText"]?.string ?? ""
    }

    private static func amount(_ object: JSONElement) -> Amount? {
        guard let value = object["amount"]?.number, let nutrient = object["nutrient"],
            let number = nutrient["id"]?.number, let id = Int(exactly: number)
        else { return nil }
        return Amount(nutrient: id, value: value, unit: nutrient["unitName"]?.string ?? "")
    }

    private static func portion(_ object: JSONElement) -> Portion? {
        guard let grams = object["gramWeight"]?.number else { return nil }
        return Portion(
            amount: object["amount"]?.number ?? object["value"]?.number,
            unit: object["measureUnit"]?["name"]?.string ?? "",
            modifier: object["modifier"]?.string ?? "",
            text: object["portionDescription"]?.string ?? "",
            grams: grams
        )
    }
}
