/// Turns records of FoodData Central into foods.
enum FDCMapper {
    /// Returns the food of a record, or why it is put aside.
    static func outcome(of record: FDCRecord, _ statement: inout IngredientStatement) -> ImportOutcome {
        guard let dataset = record.dataset else { return .ignored }
        let id = dataset == .fndds ? record.foodCode ?? "\(record.id)" : "\(record.id)"
        let name = ImportedText.name(record.description)
        var food = ImportedFood(
            reference: FoodReference(dataset: dataset, id: id),
            name: name,
            labels: record.category.isEmpty ? [] : [record.category],
            amounts: FDCNutrients.amounts(record.amounts),
            portions: FDCPortions.portions(of: record),
            ingredients: record.ingredients
        )
        if dataset == .branded {
            food.isPerVolume = FDCPortions.isVolume(record)
            food.rounding = rounding(record)
            food.aliases = alias(name, brand: record.brand)
        }
        return food.outcome(&statement)
    }

    /// The name with the brand in front of it, under which people look for a product.
    static func alias(_ name: String?, brand: String?, language: String = "en") -> [FoodName] {
        guard let name, let brand = ImportedText.name(brand),
            !ByteSearch.contains(Array(brand.lowercased().utf8), in: Array(name.lowercased().utf8))
        else { return [] }
        return [FoodName(String((brand + " " + name).prefix(ImportedText.maximumLength)), language: language)]
    }

    /// Labels round to half a gram or a gram a serving, which is much of 100 g where the serving is small.
    private static func rounding(_ record: FDCRecord) -> Double {
        guard let serving = record.servingSize, serving > 0 else { return 0 }
        return min(10, 0.5 / serving * 100)
    }
}
