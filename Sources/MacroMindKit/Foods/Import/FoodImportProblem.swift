/// Why a record of a download was put aside instead of being taken as a food.
public struct FoodImportProblem: Error, Sendable, Hashable, Codable {
    /// The kind of problem, in a form that scripts can rely on.
    public enum Code: String, Sendable, Codable, CaseIterable {
        /// The record is not what the format prescribes.
        case unreadable
        /// The record has more bytes than are read.
        case tooLarge = "too-large"
        /// The food has no identifier.
        case noIdentifier = "no-identifier"
        /// The food has no name.
        case noName = "no-name"
        /// The food has neither energy nor any of protein, fat and carbohydrate.
        case noNutrients = "no-nutrients"
        /// The figures are for a volume, and the weight of the volume is not known.
        case perVolume = "per-volume"
        /// A figure is negative.
        case negative
        /// A figure is infinite or not a number.
        case notFinite = "not-finite"
        /// The parts of 100 g weigh more than 100 g.
        case overOneHundredGrams = "over-100-grams"
        /// There is more energy than the macronutrients can hold.
        case energyTooHigh = "energy-too-high"
        /// There is less energy than the macronutrients must hold.
        case energyTooLow = "energy-too-low"
        /// There are more sugars than carbohydrate.
        case sugarsOverCarbohydrate = "sugars-over-carbohydrate"
        /// There is more fiber than carbohydrate.
        case fiberOverCarbohydrate = "fiber-over-carbohydrate"
        /// There is more saturated fat than fat.
        case saturatedOverFat = "saturated-over-fat"
        /// There is more sodium than in salt.
        case sodiumTooHigh = "sodium-too-high"
    }

    /// The kind of problem.
    public var code: Code
    /// What was found and what is possible, as a sentence.
    public var message: String

    /// Creates a problem.
    ///
    /// - Parameters:
    ///   - code: The kind of problem.
    ///   - message: What was found and what is possible.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
