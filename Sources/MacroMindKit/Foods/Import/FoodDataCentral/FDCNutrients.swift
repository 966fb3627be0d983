/// Which nutrients of FoodData Central are which of ours.
///
/// - Source: U.S. Department of Agriculture, Agricultural Research Service. FoodData Central, `nutrient.csv` (2024-10-31).
package enum FDCNutrients {
    /// One nutrient of FoodData Central.
    struct Source: Sendable {
        var nutrient: Nutrient
        /// The lower, the rather the amount is taken when a food reports several.
        var rank: Int
        /// The unit where a file names none.
        var unit: String
    }

    /// Whether an amount of a nutrient is of use.
    package static func isKnown(_ id: Int) -> Bool { id == epa || id == dha || source(id) != nil }

    /// Returns the amounts of a food in the units of our nutrients.
    ///
    /// Of several sources of one nutrient the preferred counts; for energy these are the amount with the table's own factors (1008),
    /// with Atwater's specific factors (2048), with his general ones (2047), and kilojoules (1062). EPA and DHA are added when both
    /// are reported. An amount in an unknown unit stays unknown.
    static func amounts(_ reported: [FDCRecord.Amount]) -> [Nutrient: Double] {
        var result: [Nutrient: Double] = [:]
        var ranks: [Nutrient: Int] = [:]
        var acids: [Int: Double] = [:]
        for amount in reported {
            let id = number(amount.nutrient)
            if id == epa || id == dha {
                acids[id] = NutrientUnits.convert(amount.value, amount.unit, to: .epaAndDHA, default: "G")
                continue
            }
            guard let source = source(id), source.rank < ranks[source.nutrient] ?? .max,
                let value = NutrientUnits.convert(
                    amount.value,
                    amount.unit,
                    to: source.nutrient,
                    default: source.unit
                )
            else { continue }
            ranks[source.nutrient] = source.rank
            result[source.nutrient] = value
        }
        if let first = acids[epa], let second = acids[dha] { result[.epaAndDHA] = first + second }
        return result
    }

    private static let epa = 1278
    private static let dha = 1272

    private static func source(_ id: Int) -> Source? { sources[number(id)] }

    /// The identifier of a nutrient that some tables name by its older number.
    private static func number(_ id: Int) -> Int { id < 1000 ? numbers[id] ?? id : id }

    private static let sources: [Int: Source] = {
        var result: [Int: Source] = [:]
        for (nutrient, list) in table {
            for (rank, entry) in list.enumerated() {
                result[entry.id] = Source(nutrient: nutrient, rank: rank, unit: entry.unit)
            }
        }
        return result
    }()

    private static let table: [(nutrient: Nutrient, sources: [(id: Int, unit: String)])] = [
        (.energy, [(1008, "KCAL"), (2048, "KCAL"), (2047, "KCAL"), (1062, "KJ")]),
        (.protein, [(1003, "G")]), (.fat, [(1004, "G"), (1085, "G")]),
        (.carbohydrate, [(1005, "G"), (1050, "G")]), (.fiber, [(1079, "G"), (2033, "G")]),
        (.sugars, [(2000, "G"), (1063, "G")]), (.addedSugars, [(1235, "G")]),
        (.saturatedFat, [(1258, "G")]), (.monounsaturatedFat, [(1292, "G")]),
        (.polyunsaturatedFat, [(1293, "G")]), (.transFat, [(1257, "G")]), (.cholesterol, [(1253, "MG")]),
        (.sodium, [(1093, "MG")]), (.potassium, [(1092, "MG")]), (.calcium, [(1087, "MG")]),
        (.iron, [(1089, "MG")]), (.magnesium, [(1090, "MG")]), (.phosphorus, [(1091, "MG")]),
        (.zinc, [(1095, "MG")]), (.copper, [(1098, "MG")]), (.manganese, [(1101, "MG")]),
        (.selenium, [(1103, "UG")]), (.vitaminA, [(1106, "UG")]), (.vitaminC, [(1162, "MG")]),
        (.vitaminD, [(1114, "UG"), (1110, "IU")]), (.vitaminE, [(1109, "MG")]),
        (.vitaminK, [(1185, "UG")]), (.thiamin, [(1165, "MG")]), (.riboflavin, [(1166, "MG")]),
        (.niacin, [(1167, "MG")]), (.pantothenicAcid, [(1170, "MG")]), (.vitaminB6, [(1175, "MG")]),
        (.folate, [(1190, "UG")]), (.vitaminB12, [(1178, "UG")]), (.choline, [(1180, "MG")]),
        (.alcohol, [(1018, "G")]), (.caffeine, [(1057, "MG")]), (.water, [(1051, "G")]),
        (.ash, [(1007, "G")]),
    ]

    private static let numbers: [Int: Int] = [
        203: 1003, 204: 1004, 205: 1005, 207: 1007, 208: 1008, 221: 1018, 255: 1051, 262: 1057, 268: 1062,
        269: 2000, 291: 1079, 293: 2033, 298: 1085, 301: 1087, 303: 1089, 304: 1090, 305: 1091, 306: 1092,
        307: 1093, 309: 1095, 312: 1098, 315: 1101, 317: 1103, 320: 1106, 323: 1109, 324: 1110, 328: 1114,
        401: 1162, 404: 1165, 405: 1166, 406: 1167, 410: 1170, 415: 1175, 418: 1178, 421: 1180, 430: 1185,
        435: 1190, 539: 1235, 601: 1253, 605: 1257, 606: 1258, 621: 1272, 629: 1278, 645: 1292, 646: 1293,
        957: 2047, 958: 2048,
    ]
}
