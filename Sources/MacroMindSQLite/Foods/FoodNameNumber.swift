/// The number of a name in the index of words: how many words it has, whose it is, and which of the food's names.
///
/// Names of few words have low numbers. The index tells names in the order of their numbers, so that the shortest names that hold the
/// words of a query come first, and a search may stop early however many names hold a common word.
struct FoodNameNumber {
    static let maximumNames = 64

    let rawValue: Int64

    init(words: Int, food: Int64, rank: Int) {
        rawValue = Int64(min(words, 63)) << 52 | food << 6 | Int64(rank)
    }

    /// The number of the food.
    static func food(_ rawValue: Int64) -> Int64 { (rawValue >> 6) & (1 << 46 - 1) }
}
