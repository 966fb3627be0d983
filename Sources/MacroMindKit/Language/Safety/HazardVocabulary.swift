/// The vocabulary of the lexicon: words for foods, with what they hold.
///
/// A star marks a part of compounds. A group without hazards lists look-alikes that are harmless.
enum HazardVocabulary {
    /// Words that share their hazards.
    struct Group {
        var allergens: [Allergen] = []
        var origins: FoodOrigins = []
        /// Whether the words name the hazard itself and cannot be denied by a word beside them.
        var isFirm = false
        var terms: String
    }

    static let groups =
        milk + egg + sea + nuts + cereals + seeds + legumes + others + flesh + dishes + hidden + harmless
}
