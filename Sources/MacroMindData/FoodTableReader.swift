import MacroMindKit

/// Reads the food table from its three texts.
///
/// - Complexity: Linear in the length of the texts.
struct FoodTableReader {
    /// The foods whose line is complete and whose figures exist.
    private(set) var foods: [Food] = []
    /// What was wrong with the other lines.
    private(set) var rejected: [String] = []

    private var figures: [String: (nutrients: NutrientProfile, refuse: Double?)] = [:]
    private var portions: [String: [FoodPortion]] = [:]

    init(foods: String, nutrients: String, portions: String) {
        readNutrients(nutrients)
        readPortions(portions)
        readFoods(foods)
    }

    private mutating func readNutrients(_ text: String) {
        let count = Nutrient.allCases.count
        for fields in TabSeparatedLines(text, header: "source") {
            let amounts = fields.dropFirst().prefix(count).map { Double($0) }
            let refuse = fields.count > count + 1 ? Double(fields[count + 1]).map { $0 / 100 } : nil
            figures[String(fields[0])] = (NutrientProfile(inOrder: amounts), refuse)
        }
    }

    private mutating func readPortions(_ text: String) {
        for fields in TabSeparatedLines(text, header: "source") {
            guard fields.count >= 4, let mass = Double(fields[3]), mass > 0 else {
                rejected.append("portion: \(fields.joined(separator: " "))")
                continue
            }
            portions[String(fields[0]), default: []].append(
                FoodPortion(unit: String(fields[1]), qualifier: String(fields[2]), mass: Grams(mass))
            )
        }
    }

    private mutating func readFoods(_ text: String) {
        for fields in TabSeparatedLines(text, header: "id", "#id", "# id") {
            if let food = food(fields) {
                foods.append(food)
            } else {
                rejected.append("food: \(fields.joined(separator: " "))")
            }
        }
    }

    private func food(_ fields: [Substring]) -> Food? {
        guard fields.count == 12,
            let category = FoodCategory(rawValue: String(fields[3])),
            let state = FoodState(rawValue: String(fields[4])),
            let reference = FoodReference(fields[5]),
            let figures = figures[String(fields[5])],
            let origins = Self.origins(fields[6]),
            let contains = Self.allergens(fields[7]),
            let traces = Self.allergens(fields[8]),
            let aisle = Aisle(rawValue: String(fields[11]))
        else { return nil }
        return Food(
            id: FoodID(rawValue: String(fields[0])),
            name: String(fields[1]),
            aliases: fields[2].split(separator: ";").map(Self.alias),
            category: category,
            state: state,
            reference: reference,
            nutrientsPer100Grams: figures.nutrients,
            portions: (portions["food:\(fields[0])"] ?? []) + (portions[String(fields[5])] ?? []),
            refuse: figures.refuse,
            origins: origins,
            allergens: AllergenProfile(
                contains: contains.contains,
                traces: traces.contains,
                isComplete: contains.isComplete
            ),
            base: fields[9].isEmpty ? nil : FoodID(rawValue: String(fields[9])),
            isPantryItem: fields[10] == "yes",
            aisle: aisle
        )
    }

    private static func origins(_ cell: Substring) -> OriginProfile? {
        var profile = OriginProfile(contains: [])
        for name in cell.split(separator: ";") {
            if name == "?" {
                profile.isComplete = false
            } else if let origin = FoodOrigins(named: name) {
                profile.contains.formUnion(origin)
            } else {
                return nil
            }
        }
        return cell.isEmpty ? nil : profile
    }

    private static func allergens(_ cell: Substring) -> AllergenProfile? {
        var profile = AllergenProfile(contains: [])
        guard cell != "-" else { return profile }
        for name in cell.split(separator: ";") {
            if name == "?" {
                profile.isComplete = false
            } else if let allergen = Allergen(rawValue: String(name)) {
                profile.contains.formUnion(AllergenSet(allergen))
            } else {
                return nil
            }
        }
        return profile
    }

    private static func alias(_ text: Substring) -> FoodName {
        let bytes = text.utf8
        guard bytes.count > 3, bytes[bytes.index(bytes.startIndex, offsetBy: 2)] == UInt8(ascii: ":") else {
            return FoodName(String(text))
        }
        return FoodName(String(text.dropFirst(3)), language: String(text.prefix(2)))
    }
}
