import MacroMindKit

/// Small downloads in the original forms, of made-up foods.
enum Downloads {
    /// A JSON download of branded foods; of every seven the last can not be true.
    static func branded(_ count: Int) -> String {
        let foods = (0..<count).map { index in
            let energy = index % 7 == 6 ? 3_900 : 380 + index % 20
            return """
                {"foodClass":"Branded","description":"CRUNCHY OATS \(names[index % names.count]) NO \(index)",
                 "foodNutrients":[\(amount(1008, energy, "kcal")),\(amount(1003, 10, "g")),
                  \(amount(1004, 7, "g")),\(amount(1005, 70, "g")),\(amount(1093, 120, "mg"))],
                 "brandOwner":"Mill & {Sons}","ingredients":"OATS, \\"HAZELNUTS\\", SUGAR. MAY CONTAIN MILK.",
                 "servingSize":40.0,"servingSizeUnit":"g","householdServingFullText":"1/2 cup",
                 "brandedFoodCategory":"Cereal","fdcId":\(1_000 + index),"dataType":"Branded"}
                """
        }
        return "{\n\"BrandedFoods\": [\n" + foods.joined(separator: ",\n") + "\n]\n}\n"
    }

    /// An export of Open Food Facts; every fifth line is broken.
    static func products(_ count: Int) -> String {
        (0..<count).map { index in
            let line = """
                {"code":"40000000\(1_000 + index)","product_name":"Soupe de légumes \(index)","lang":"fr","brands":"Jardin, Autre",\
                "nutrition_data_per":"100g","allergens_tags":["en:celery"],"traces_tags":["en:sesame-seeds"],\
                "categories_tags":["en:meals","en:soups"],"nutriments":{"energy_100g":200,"proteins_100g":1.2,\
                "fat_100g":"1.5","carbohydrates_100g":6,"fiber_100g":1,"sugars_100g":2,"salt_100g":0.75}}
                """
            return (index % 5 == 4 ? String(line.dropLast(20)) : line) + "\n"
        }.joined()
    }

    private static let names = ["HONEY", "WALNUT", "COCOA", "BERRY", "PLAIN"]

    private static func amount(_ id: Int, _ value: Int, _ unit: String) -> String {
        #"{"type":"FoodNutrient","nutrient":{"id":\#(id),"unitName":"\#(unit)"},"amount":\#(value)}"#
    }

    /// The files of a CSV download, with the rows of each food scattered.
    static func tables(_ count: Int) -> [String: String] {
        var foods = #""fdc_id","data_type","description","food_category_id","publication_date""# + "\r\n"
        var amounts = #""id","fdc_id","nutrient_id","amount""# + "\n"
        var portions =
            #""id","fdc_id","seq_num","amount","measure_unit_id","portion_description","modifier","gram_weight""#
            + "\n"
        for index in 0..<count {
            let type = index % 4 == 3 ? "sample_food" : "sr_legacy_food"
            foods +=
                "\"\(500 + index)\",\"\(type)\",\"Beans, \"\"no. \(index)\"\",\nraw\",\"16\",\"2019-04-01\"\r\n"
            portions += "\"\",\"\(500 + index)\",\"1\",\"2\",\"9999\",\"\",\"cup, sliced\",\"200\"\n"
        }
        for (nutrient, amount) in [(1008, 330), (1003, 21), (1004, 1), (1005, 60), (9999, 5), (1051, 11)] {
            for index in (0..<count).reversed() {
                amounts += "\"\",\"\(500 + index)\",\"\(nutrient)\",\"\(amount)\"\n"
            }
        }
        return [
            "food.csv": foods, "food_nutrient.csv": amounts, "food_portion.csv": portions,
            "nutrient.csv":
                "\"id\",\"name\",\"unit_name\"\n\"1008\",\"Energy\",\"KCAL\"\n\"1003\",\"Protein\",\"G\"\n",
            "measure_unit.csv": "\"id\",\"name\"\n\"9999\",\"undetermined\"\n",
            "food_category.csv":
                "\"id\",\"code\",\"description\"\n\"16\",\"1600\",\"Legumes and Legume Products\"\n",
        ]
    }
}
