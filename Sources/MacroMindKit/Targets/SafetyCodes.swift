extension Finding.Code {
    /// A target was raised to the least energy of the policy.
    public static let energyFloor: Finding.Code = "energy-floor"
    /// A target below the very-low-energy limit was asked for.
    public static let veryLowEnergy: Finding.Code = "very-low-energy"
    /// A target is below the policy's share of resting energy.
    public static let belowRestingEnergy: Finding.Code = "below-resting-energy"
    /// A deficit was reduced to the largest the policy allows.
    public static let deficitLimit: Finding.Code = "deficit-limit"
    /// A rate of loss was reduced to the largest the policy allows.
    public static let lossRateLimit: Finding.Code = "loss-rate-limit"
    /// A rate of gain was reduced to the largest the policy allows.
    public static let gainRateLimit: Finding.Code = "gain-rate-limit"
    /// No deficit, because the person is underweight.
    public static let underweight: Finding.Code = "underweight-no-deficit"
    /// A goal weight would be underweight.
    public static let goalUnderweight: Finding.Code = "goal-underweight"
    /// A weight that is projected is underweight.
    public static let projectedUnderweight: Finding.Code = "projected-underweight"
    /// No change of weight is planned, because the person is a minor.
    public static let minor: Finding.Code = "minor-no-deficit"
    /// No deficit, because of a pregnancy.
    public static let pregnancy: Finding.Code = "pregnancy-no-deficit"
    /// No deficit, because of breastfeeding.
    public static let lactation: Finding.Code = "lactation-no-deficit"
    /// No deficit, because of signs of an eating disorder.
    public static let eatingDisorder: Finding.Code = "eating-disorder-signal"
    /// Words ask for fasting for days, a detox or dehydration.
    public static let extremeRequest: Finding.Code = "extreme-request"
    /// A condition needs the word of a clinician.
    public static let needsClinician: Finding.Code = "needs-clinician"
    /// A ketogenic or low-carbohydrate preset was refused because of a condition.
    public static let carbohydrateRestriction: Finding.Code = "carbohydrate-restriction"
    /// Protein was limited because of kidney disease.
    public static let kidneyProtein: Finding.Code = "kidney-protein"
    /// Energy availability is low.
    public static let lowEnergyAvailability: Finding.Code = "low-energy-availability"
    /// An equation extrapolates.
    public static let equationValidity: Finding.Code = "equation-validity"
    /// An unknown figure was replaced by an assumption that is named.
    public static let assumption: Finding.Code = "assumption"
    /// Carbohydrate is below the recommended amount.
    public static let carbohydrateBelowRecommendation: Finding.Code = "carbohydrate-below-recommendation"
    /// Macronutrients were moved from their wish to fit the energy.
    public static let macronutrientsAdjusted: Finding.Code = "macronutrients-adjusted"
    /// The protein of a meal is outside what serves muscle best.
    public static let proteinPerMeal: Finding.Code = "protein-per-meal"
    /// Carbohydrate is below what the training load asks for.
    public static let carbohydrateBelowLoad: Finding.Code = "carbohydrate-below-training-load"
}
