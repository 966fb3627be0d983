/// A recipe as someone wrote it: lines of text, not yet foods and grams.
public struct WrittenRecipe: Sendable, Hashable, Codable {
    /// A group of ingredient lines, such as those for the sauce.
    public struct Group: Sendable, Hashable, Codable {
        /// The heading, or nothing for the main group.
        public var name: String?
        /// The ingredient lines as written.
        public var lines: [String]

        /// Creates a group.
        public init(name: String? = nil, lines: [String]) {
            self.name = name
            self.lines = lines
        }
    }

    /// The title; empty when the text has none.
    public var title: String
    /// How much the recipe makes, or nothing where the text does not say.
    public var yield: RecipeYield?
    /// The ingredient lines by group.
    public var groups: [Group]
    /// What the cook does, step by step.
    public var steps: [String]
    /// The nutrition that the source claims for a serving.
    public var claim: NutritionClaim?
    /// Where the recipe comes from: an address or a book.
    public var origin: String?

    /// Creates a recipe.
    public init(
        title: String = "",
        yield: RecipeYield? = nil,
        groups: [Group] = [],
        steps: [String] = [],
        claim: NutritionClaim? = nil,
        origin: String? = nil
    ) {
        self.title = title
        self.yield = yield
        self.groups = groups
        self.steps = steps
        self.claim = claim
        self.origin = origin
    }

    /// All ingredient lines in order.
    public var lines: [String] { groups.flatMap(\.lines) }
}
