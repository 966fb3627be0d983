extension DietaryReference {
    /// The rows of macronutrients; amounts in the order of ``LifeStage``.
    static let macronutrients: [DietaryReference] = [
        DietaryReference(
            .totalWater,
            "L",
            adequateStages: 22,
            recommended: [
                0.7, 0.8, 1.3, 1.7, 2.4, 3.3, 3.7, 3.7, 3.7, 3.7, 2.1, 2.3, 2.7, 2.7, 2.7, 2.7, 3, 3, 3, 3.8,
                3.8, 3.8,
            ]
        ),
        DietaryReference(
            .carbohydrate,
            "g",
            adequateStages: 2,
            recommended: [
                60, 95, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 175, 175, 175,
                210, 210, 210,
            ]
        ),
        DietaryReference(
            .totalFiber,
            "g",
            adequateStages: 22,
            recommended: [
                nil, nil, 19, 25, 31, 38, 38, 38, 30, 30, 26, 26, 25, 25, 21, 21, 28, 28, 28, 29, 29, 29,
            ]
        ),
        DietaryReference(
            .totalFat,
            "g",
            adequateStages: 2,
            recommended: [
                31, 30, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil,
                nil, nil, nil,
            ]
        ),
        DietaryReference(
            .linoleicAcid,
            "g",
            adequateStages: 22,
            recommended: [
                4.4, 4.6, 7, 10, 12, 16, 17, 17, 14, 14, 10, 11, 12, 12, 11, 11, 13, 13, 13, 13, 13, 13,
            ]
        ),
        DietaryReference(
            .alphaLinolenicAcid,
            "g",
            adequateStages: 22,
            recommended: [
                0.5, 0.5, 0.7, 0.9, 1.2, 1.6, 1.6, 1.6, 1.6, 1.6, 1, 1.1, 1.1, 1.1, 1.1, 1.1, 1.4, 1.4, 1.4,
                1.3, 1.3, 1.3,
            ]
        ),
        DietaryReference(
            .protein,
            "g/kg",
            adequateStages: 1,
            recommended: [
                1.52, 1.2, 1.05, 0.95, 0.95, 0.85, 0.8, 0.8, 0.8, 0.8, 0.95, 0.85, 0.8, 0.8, 0.8, 0.8, 1.1,
                1.1, 1.1, 1.3, 1.3, 1.3,
            ]
        ),
    ]
}
