public import MacroMindKit

/// The rules of a food source as checks that any implementation can run.
///
/// Hand in a closure that makes a source of some foods, then run every check:
///
/// ```swift
/// @Test(arguments: FoodSourceConformance.Check.allCases)
/// func `keeps the rules of a food source`(check: FoodSourceConformance.Check) throws {
///     try FoodSourceConformance { foods in try MyFoodSource(foods) }.run(check)
/// }
/// ```
public struct FoodSourceConformance: Sendable {
    /// One rule.
    public enum Check: String, Sendable, CaseIterable {
        /// A food comes back unchanged, unknown amounts unknown.
        case returnsWhatItHolds
        /// An unknown identifier has no food.
        case hasNoUnknownFood
        /// The very name of a food, in any case and order of words, finds it first with a score near 1.
        case findsTheVeryName
        /// Another name of a food finds it.
        case findsAliases
        /// Plurals and accents do not matter.
        case forgivesPlurals
        /// One wrong letter does not matter.
        case forgivesSlips
        /// Foods that share a part of the words are found, those that share more first.
        case ranksBySharedWords
        /// A state that is asked for is preferred.
        case prefersStates
        /// At most as many matches as asked for come, best first, each food once.
        case keepsTheLimit
        /// Texts that resemble nothing find nothing.
        case findsNothing
        /// Quotes, operators and control characters are words like others.
        case withstandsHostileText
        /// The same query has the same answer.
        case isDeterministic
    }

    private let makeSource: @Sendable ([Food]) throws -> any FoodSource

    /// Creates the suite for an implementation.
    ///
    /// - Parameter makeSource: Makes a source that holds exactly the foods.
    public init(_ makeSource: @escaping @Sendable ([Food]) throws -> any FoodSource) {
        self.makeSource = makeSource
    }

    /// Runs a check on a source of its own.
    ///
    /// - Parameter check: The rule.
    /// - Throws: ``ConformanceFailure`` when the implementation does not keep the rule.
    public func run(_ check: Check) throws {
        let stage = Stage(source: try makeSource(FoodSamples.foods), check: check)
        switch check {
        case .returnsWhatItHolds: try stage.checkFoods()
        case .hasNoUnknownFood:
            try stage.expect(stage.source.food("no-such-food") == nil, "a food was invented")
        case .findsTheVeryName: try stage.checkNames()
        case .findsAliases: try stage.expectFirst("Hafer Flocken", "oats-rolled", isForeign: true)
        case .forgivesPlurals:
            try stage.expectFirst("strawberries", "strawberry")
            try stage.expectFirst("Bróccoli", "broccoli")
        case .forgivesSlips:
            try stage.expectFirst("strawbery", "strawberry")
            try stage.expectFirst("brocoli", "broccoli")
        case .ranksBySharedWords: try stage.checkOrder()
        case .prefersStates: try stage.checkStates()
        case .keepsTheLimit: try stage.checkLimit()
        case .findsNothing: try stage.checkNothing()
        case .withstandsHostileText: try stage.checkHostileText()
        case .isDeterministic:
            let query = FoodQuery("rice cooked", limit: 20)
            try stage.expect(stage.source.search(query) == stage.source.search(query), "two answers differ")
        }
    }
}
