/// The few nutrients that a planner weighs, in a form cheap enough for its inner loop.
///
/// Eight numbers in one vector register pair: adding and scaling compile to a handful of instructions. Unknown amounts
/// have been decided before a value of this type is made; see ``init(_:)``.
public struct CoreNutrients: Sendable, Hashable, AdditiveArithmetic {
    /// The amounts: energy, protein, fat, carbohydrate, fiber, sodium, saturated fat, and one unused lane.
    public var lanes: SIMD8<Double>

    /// No food.
    public static let zero = CoreNutrients(lanes: .zero)

    /// Creates a value from its lanes.
    ///
    /// - Parameter lanes: Energy (kcal), protein, fat, carbohydrate, fiber (g), sodium (mg), saturated fat (g), unused.
    public init(lanes: SIMD8<Double>) { self.lanes = lanes }

    /// Creates a value from amounts.
    public init(
        energy: Kilocalories,
        protein: Grams,
        fat: Grams,
        carbohydrate: Grams,
        fiber: Grams = 0,
        sodium: Milligrams = 0,
        saturatedFat: Grams = 0
    ) {
        lanes = [
            energy.value, protein.value, fat.value, carbohydrate.value,
            fiber.value, sodium.value, saturatedFat.value, 0,
        ]
    }

    /// Creates the compact form of a full profile.
    ///
    /// Amounts of which a part is unknown count with the part that is reported.
    ///
    /// - Parameter profile: The full profile.
    public init(_ profile: NutrientProfile) {
        self.init(
            energy: profile.energy,
            protein: profile.protein,
            fat: profile.fat,
            carbohydrate: profile.carbohydrate,
            fiber: Grams(profile[.fiber].reported ?? 0),
            sodium: Milligrams(profile[.sodium].reported ?? 0),
            saturatedFat: Grams(profile[.saturatedFat].reported ?? 0)
        )
    }

    /// The energy.
    public var energy: Kilocalories { Kilocalories(lanes[0]) }
    /// The protein.
    public var protein: Grams { Grams(lanes[1]) }
    /// The total fat.
    public var fat: Grams { Grams(lanes[2]) }
    /// The total carbohydrate, fiber included.
    public var carbohydrate: Grams { Grams(lanes[3]) }
    /// The dietary fiber.
    public var fiber: Grams { Grams(lanes[4]) }
    /// The sodium.
    public var sodium: Milligrams { Milligrams(lanes[5]) }
    /// The saturated fat.
    public var saturatedFat: Grams { Grams(lanes[6]) }

    /// Returns the nutrients of a multiple of the food.
    public func scaled(by factor: Double) -> CoreNutrients { CoreNutrients(lanes: lanes * factor) }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public static func + (lhs: CoreNutrients, rhs: CoreNutrients) -> CoreNutrients {
        CoreNutrients(lanes: lhs.lanes + rhs.lanes)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public static func - (lhs: CoreNutrients, rhs: CoreNutrients) -> CoreNutrients {
        CoreNutrients(lanes: lhs.lanes - rhs.lanes)
    }
}
