extension DietaryReference {
    /// The rows of vitamins; amounts in the order of ``LifeStage``.
    static let vitamins: [DietaryReference] = [
        DietaryReference(
            .vitaminA,
            "µg RAE",
            adequateStages: 2,
            recommended: [
                400, 500, 300, 400, 600, 900, 900, 900, 900, 900, 600, 700, 700, 700, 700, 700, 750, 770, 770,
                1200, 1300, 1300,
            ],
            upper: [
                600, 600, 600, 900, 1700, 2800, 3000, 3000, 3000, 3000, 1700, 2800, 3000, 3000, 3000, 3000,
                2800, 3000, 3000, 2800, 3000, 3000,
            ],
            upperScope: .preformedOnly
        ),
        DietaryReference(
            .vitaminC,
            "mg",
            adequateStages: 2,
            recommended: [
                40, 50, 15, 25, 45, 75, 90, 90, 90, 90, 45, 65, 75, 75, 75, 75, 80, 85, 85, 115, 120, 120,
            ],
            upper: [
                nil, nil, 400, 650, 1200, 1800, 2000, 2000, 2000, 2000, 1200, 1800, 2000, 2000, 2000, 2000,
                1800, 2000, 2000, 1800, 2000, 2000,
            ]
        ),
        DietaryReference(
            .vitaminD,
            "µg",
            adequateStages: 2,
            recommended: [
                10, 10, 15, 15, 15, 15, 15, 15, 15, 20, 15, 15, 15, 15, 15, 20, 15, 15, 15, 15, 15, 15,
            ],
            upper: [
                25, 38, 63, 75, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100,
                100, 100, 100,
            ]
        ),
        DietaryReference(
            .vitaminE,
            "mg",
            adequateStages: 2,
            recommended: [
                4, 5, 6, 7, 11, 15, 15, 15, 15, 15, 11, 15, 15, 15, 15, 15, 15, 15, 15, 19, 19, 19,
            ],
            upper: [
                nil, nil, 200, 300, 600, 800, 1000, 1000, 1000, 1000, 600, 800, 1000, 1000, 1000, 1000, 800,
                1000, 1000, 800, 1000, 1000,
            ],
            upperScope: .addedOnly
        ),
        DietaryReference(
            .vitaminK,
            "µg",
            adequateStages: 22,
            recommended: [
                2, 2.5, 30, 55, 60, 75, 120, 120, 120, 120, 60, 75, 90, 90, 90, 90, 75, 90, 90, 75, 90, 90,
            ]
        ),
        DietaryReference(
            .thiamin,
            "mg",
            adequateStages: 2,
            recommended: [
                0.2, 0.3, 0.5, 0.6, 0.9, 1.2, 1.2, 1.2, 1.2, 1.2, 0.9, 1, 1.1, 1.1, 1.1, 1.1, 1.4, 1.4, 1.4,
                1.4, 1.4, 1.4,
            ]
        ),
        DietaryReference(
            .riboflavin,
            "mg",
            adequateStages: 2,
            recommended: [
                0.3, 0.4, 0.5, 0.6, 0.9, 1.3, 1.3, 1.3, 1.3, 1.3, 0.9, 1, 1.1, 1.1, 1.1, 1.1, 1.4, 1.4, 1.4,
                1.6, 1.6, 1.6,
            ]
        ),
        DietaryReference(
            .niacin,
            "mg NE",
            adequateStages: 2,
            recommended: [
                2, 4, 6, 8, 12, 16, 16, 16, 16, 16, 12, 14, 14, 14, 14, 14, 18, 18, 18, 17, 17, 17,
            ],
            upper: [
                nil, nil, 10, 15, 20, 30, 35, 35, 35, 35, 20, 30, 35, 35, 35, 35, 30, 35, 35, 30, 35, 35,
            ],
            upperScope: .addedOnly
        ),
        DietaryReference(
            .vitaminB6,
            "mg",
            adequateStages: 2,
            recommended: [
                0.1, 0.3, 0.5, 0.6, 1, 1.3, 1.3, 1.3, 1.7, 1.7, 1, 1.2, 1.3, 1.3, 1.5, 1.5, 1.9, 1.9, 1.9, 2,
                2, 2,
            ],
            upper: [
                nil, nil, 30, 40, 60, 80, 100, 100, 100, 100, 60, 80, 100, 100, 100, 100, 80, 100, 100, 80,
                100, 100,
            ]
        ),
        DietaryReference(
            .folate,
            "µg DFE",
            adequateStages: 2,
            recommended: [
                65, 80, 150, 200, 300, 400, 400, 400, 400, 400, 300, 400, 400, 400, 400, 400, 600, 600, 600,
                500, 500, 500,
            ],
            upper: [
                nil, nil, 300, 400, 600, 800, 1000, 1000, 1000, 1000, 600, 800, 1000, 1000, 1000, 1000, 800,
                1000, 1000, 800, 1000, 1000,
            ],
            upperScope: .addedOnly
        ),
        DietaryReference(
            .vitaminB12,
            "µg",
            adequateStages: 2,
            recommended: [
                0.4, 0.5, 0.9, 1.2, 1.8, 2.4, 2.4, 2.4, 2.4, 2.4, 1.8, 2.4, 2.4, 2.4, 2.4, 2.4, 2.6, 2.6, 2.6,
                2.8, 2.8, 2.8,
            ]
        ),
        DietaryReference(
            .pantothenicAcid,
            "mg",
            adequateStages: 22,
            recommended: [1.7, 1.8, 2, 3, 4, 5, 5, 5, 5, 5, 4, 5, 5, 5, 5, 5, 6, 6, 6, 7, 7, 7]
        ),
        DietaryReference(
            .biotin,
            "µg",
            adequateStages: 22,
            recommended: [
                5, 6, 8, 12, 20, 25, 30, 30, 30, 30, 20, 25, 30, 30, 30, 30, 30, 30, 30, 35, 35, 35,
            ]
        ),
        DietaryReference(
            .choline,
            "mg",
            adequateStages: 22,
            recommended: [
                125, 150, 200, 250, 375, 550, 550, 550, 550, 550, 375, 400, 425, 425, 425, 425, 450, 450, 450,
                550, 550, 550,
            ],
            upper: [
                nil, nil, 1000, 1000, 2000, 3000, 3500, 3500, 3500, 3500, 2000, 3000, 3500, 3500, 3500, 3500,
                3000, 3500, 3500, 3000, 3500, 3500,
            ]
        ),
    ]
}
