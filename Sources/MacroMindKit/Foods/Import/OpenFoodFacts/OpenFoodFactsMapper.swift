/// Turns products of Open Food Facts into foods.
///
/// Labels and tags are contributed by many: tags only ever add allergens, and none proves a product free of anything.
enum OpenFoodFactsMapper {
    /// Returns the food of a product, or why it is put aside.
    static func outcome(of product: JSONElement, _ statement: inout IngredientStatement) -> ImportOutcome {
        guard let code = product["code"]?.stringOrDigits ?? product["_id"]?.stringOrDigits,
            !code.isEmpty, code.utf8.allSatisfy({ (0x30...0x39).contains($0) }), code.utf8.count <= 32
        else {
            return .quarantined(
                id: "",
                name: ImportedText.name(product["product_name"]?.string) ?? "",
                FoodImportProblem(.noIdentifier, "The product has no barcode of digits.")
            )
        }
        let language = product["lang"]?.string ?? product["lc"]?.string ?? "en"
        let name = name(of: product, language: language)
        let figures = OpenFoodFactsNutriments(product)
        var food = ImportedFood(
            reference: FoodReference(dataset: .openFoodFacts, id: code),
            name: name,
            labels: labels(of: product),
            amounts: figures.amounts,
            portions: portions(of: product),
            ingredients: product["ingredients_text"]?.string
        )
        food.isPerVolume = figures.isPerVolume
        food.rounding = 0.05
        food.aliases =
            FDCMapper.alias(name, brand: product["brands"]?.string.flatMap(firstBrand), language: language)
            + translations(of: product, besides: name)
        for tag in tags("allergens_tags", of: product) {
            food.taggedAllergens.formUnion(statement.allergens(ofTag: tag))
        }
        for tag in tags("traces_tags", of: product) {
            food.taggedTraces.formUnion(statement.allergens(ofTag: tag))
        }
        return food.outcome(&statement)
    }

    private static func tags(_ name: StaticString, of product: JSONElement) -> [String] {
        product[name]?.elements.compactMap(\.string) ?? []
    }

    private static func firstBrand(_ brands: String) -> String? {
        brands.split(separator: ",").first.map { String($0) }
    }

    private static func name(of product: JSONElement, language: String) -> String? {
        ImportedText.name(product["product_name"]?.string)
            ?? ImportedText.name(product[named: "product_name_\(language)"]?.string)
            ?? ImportedText.name(product["generic_name"]?.string)
    }

    private static func translations(of product: JSONElement, besides name: String?) -> [FoodName] {
        let languages: [(StaticString, String)] = [
            ("product_name_en", "en"), ("product_name_de", "de"), ("product_name_fr", "fr"),
            ("product_name_es", "es"), ("product_name_it", "it"),
        ]
        var result: [FoodName] = []
        for (field, language) in languages {
            if let text = ImportedText.name(product[field]?.string), text != name,
                !result.contains(where: { $0.text == text })
            {
                result.append(FoodName(text, language: language))
            }
        }
        return result
    }

    /// The categories in English, the most special first.
    private static func labels(of product: JSONElement) -> [String] {
        tags("categories_tags", of: product).reversed().prefix(8).compactMap { tag in
            tag.hasPrefix("en:") ? tag.dropFirst(3).split(separator: "-").joined(separator: " ") : nil
        }
    }

    private static func portions(of product: JSONElement) -> [FoodPortion] {
        guard let grams = OpenFoodFactsNutriments.servingMass(of: product) else { return [] }
        return [FoodPortion(unit: "serving", mass: Grams(grams))]
    }
}
