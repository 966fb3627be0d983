/// What is at home already, and what of it should be used first.
public struct Pantry: Sendable, Hashable, Codable {
    /// A food that is at home.
    public struct Item: Sendable, Hashable, Codable {
        /// The food.
        public var food: FoodID
        /// The edible mass, or nothing when there is enough of it whatever a plan needs.
        public var mass: Grams?
        /// A Boolean value that tells whether it should be used up soon.
        public var isUsedFirst: Bool

        /// Creates an item.
        ///
        /// - Parameters:
        ///   - food: The food.
        ///   - mass: The edible mass, or nothing when there is enough of it whatever a plan needs.
        ///   - isUsedFirst: Whether it should be used up soon.
        public init(food: FoodID, mass: Grams? = nil, isUsedFirst: Bool = false) {
            self.food = food
            self.mass = mass
            self.isUsedFirst = isUsedFirst
        }

        private enum CodingKeys: String, CodingKey {
            case food = "food_id"
            case mass = "grams"
            case isUsedFirst = "use_first"
        }

        // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
        public init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            self.init(
                food: try values.decode(FoodID.self, forKey: .food),
                mass: try values.decodeIfPresent(Grams.self, forKey: .mass),
                isUsedFirst: try values.decodeIfPresent(Bool.self, forKey: .isUsedFirst) ?? false
            )
        }
    }

    /// The foods; one that is named twice counts twice.
    public var items: [Item]

    /// Nothing at home.
    public static let empty = Pantry(items: [])

    /// Creates a pantry.
    ///
    /// - Parameter items: The foods.
    public init(items: [Item]) { self.items = items }

    /// The foods that should be used up soon, each once, in order.
    public var useFirst: [FoodID] { Set(items.filter(\.isUsedFirst).map(\.food)).sorted() }

    /// Returns how much of a food there is.
    ///
    /// - Parameter food: The food.
    /// - Returns: The edible mass; infinite when there is enough whatever a plan needs.
    public func mass(of food: FoodID) -> Grams {
        items.filter { $0.food == food }.reduce(.zero) { $0 + max(0, $1.mass ?? Grams(.infinity)) }
    }
}

extension Pantry {
    /// Reads a pantry from lines as people write them, such as `500 g rice` or `! 200 g spinach`.
    ///
    /// An exclamation mark tells to use a food first. Empty lines and lines that begin with `#` are left out. A line without an
    /// amount means that there is enough of the food.
    ///
    /// - Parameters:
    ///   - text: The lines.
    ///   - analyzer: Finds the foods and their weights.
    /// - Throws: An ``InputError`` that names the first line whose food or weight is not known.
    public init(lines text: String, analyzer: LineAnalyzer) throws(InputError) {
        var items: [Item] = []
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            var line = line.trimmingBlanks()
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            let isUsedFirst = line.hasPrefix("!")
            if isUsedFirst { line = line.dropFirst().trimmingBlanks() }
            let analysis = analyzer.analyze(String(line))
            guard let match = analysis.match, analysis.others.isEmpty else {
                throw Self.error(
                    number,
                    line,
                    allowed: "an amount and one food of the table, such as 500 g rice"
                )
            }
            guard analysis.weight != nil || analysis.line.quantity == nil else {
                throw Self.error(number, line, allowed: "an amount that can be weighed, such as 500 g rice")
            }
            items.append(
                Item(food: match.food.id, mass: analysis.weight?.mass, isUsedFirst: isUsedFirst)
            )
        }
        self.init(items: items)
    }

    private static func error(_ number: Int, _ line: Substring, allowed: String) -> InputError {
        InputError(
            .unknownName,
            field: "line \(number + 1)",
            received: "“\(line.prefix(60))”",
            allowed: allowed
        )
    }
}
