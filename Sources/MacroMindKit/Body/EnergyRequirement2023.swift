/// The energy requirement equations of the National Academies, 2023.
///
/// They predict expenditure at the current weight from doubly-labelled water, for all classes of body mass index. Ages
/// are years also for infants, heights are centimetres.
///
/// - Source: National Academies of Sciences, Engineering, and Medicine. *Dietary Reference Intakes for Energy.* 2023,
///   tables S-2 to S-6. DOI 10.17226/26818.
public enum EnergyRequirement2023 {
    /// Returns the total expenditure of someone who is neither pregnant nor lactating.
    ///
    /// - Parameters:
    ///   - body: Sex, age, height and weight.
    ///   - category: The activity category; needed from 3 years, ignored below.
    /// - Returns: The total expenditure of someone who is neither pregnant nor lactating.
    /// - Throws: An ``InputError`` for an unknown or impossible measurement, or without a category from 3 years.
    public static func expenditure(
        of body: BodyMeasurements,
        category: ActivityCategory?
    ) throws(InputError) -> Kilocalories {
        let sex = try body.neededSex()
        let age = try body.neededAge()
        let terms: LinearTerms
        if age < 3 {
            terms =
                sex == .male
                ? .init(intercept: -716.45, perKilogram: 15.06, perCentimeter: 17.82, perYear: -1)
                : .init(intercept: -69.15, perKilogram: 54.15, perCentimeter: 2.65, perYear: 80)
            try checkInfant(body)
        } else {
            let category = try needed(category)
            terms = age < 19 ? child(sex, category) : adult(sex, category)
        }
        return Kilocalories(try terms.value(for: body))
    }

    /// Returns the requirement of someone who is neither pregnant nor lactating: expenditure and, below 19, growth.
    ///
    /// - Parameters:
    ///   - body: Sex, age, height and weight.
    ///   - category: The activity category; needed from 3 years, ignored below.
    /// - Returns: The requirement of someone who is neither pregnant nor lactating.
    /// - Throws: The errors of ``expenditure(of:category:)``.
    public static func requirement(
        of body: BodyMeasurements,
        category: ActivityCategory?
    ) throws(InputError) -> Kilocalories {
        try expenditure(of: body, category: category) + growth(sex: body.neededSex(), age: body.neededAge())
    }

    /// Returns the expenditure in the second and third trimester; before week 14 that of the same woman not pregnant.
    ///
    /// - Parameters:
    ///   - body: Age, height and current weight.
    ///   - category: The activity category.
    ///   - gestationWeeks: Weeks of gestation, from 0 to 42.
    /// - Returns: The expenditure in the second and third trimester.
    /// - Throws: An ``InputError`` for an unknown or impossible measurement.
    public static func pregnantExpenditure(
        of body: BodyMeasurements,
        category: ActivityCategory,
        gestationWeeks: Double
    ) throws(InputError) -> Kilocalories {
        try InputError.check(gestationWeeks, "gestation_weeks", in: 0...42, unit: "weeks")
        try checkFertileAge(body)
        guard gestationWeeks >= 14 else {
            var woman = body
            woman.sex = .female
            return try expenditure(of: woman, category: category)
        }
        var terms = pregnant(category)
        terms.intercept += 9.16 * gestationWeeks
        return Kilocalories(try terms.value(for: body))
    }

    /// Returns the requirement in pregnancy: expenditure and, from week 14, the energy that is laid down.
    ///
    /// - Parameters:
    ///   - body: Age, height and current weight.
    ///   - category: The activity category.
    ///   - gestationWeeks: Weeks of gestation, from 0 to 42.
    ///   - prepregnancyBMI: The body mass index before the pregnancy, in kg/m².
    /// - Returns: The requirement in pregnancy.
    /// - Throws: An ``InputError`` for an unknown or impossible measurement.
    public static func pregnantRequirement(
        of body: BodyMeasurements,
        category: ActivityCategory,
        gestationWeeks: Double,
        prepregnancyBMI: Double
    ) throws(InputError) -> Kilocalories {
        try InputError.check(prepregnancyBMI, "prepregnancy_bmi", in: 8...100, unit: "kg/m²")
        let expenditure = try pregnantExpenditure(
            of: body,
            category: category,
            gestationWeeks: gestationWeeks
        )
        return gestationWeeks < 14 ? expenditure : expenditure + deposition(prepregnancyBMI: prepregnancyBMI)
    }

    /// Returns the requirement while breastfeeding.
    ///
    /// For the first six months, exclusive: 540 kcal for milk less 140 kcal from stores; later, partial: 380 kcal.
    ///
    /// - Parameters:
    ///   - body: Age, height and weight.
    ///   - category: The activity category.
    ///   - monthsPostpartum: Months since birth, from 0 to 48.
    /// - Returns: The requirement while breastfeeding.
    /// - Throws: An ``InputError`` for an unknown or impossible measurement.
    public static func lactatingRequirement(
        of body: BodyMeasurements,
        category: ActivityCategory,
        monthsPostpartum: Double
    ) throws(InputError) -> Kilocalories {
        try InputError.check(monthsPostpartum, "months_postpartum", in: 0...48, unit: "months")
        try checkFertileAge(body)
        var woman = body
        woman.sex = .female
        return try expenditure(of: woman, category: category)
            + (monthsPostpartum <= 6 ? Kilocalories(400) : Kilocalories(380))
    }

    /// Returns the energy of growth that is added to expenditure; zero from 19 years.
    ///
    /// - Parameters:
    ///   - sex: The sex term.
    ///   - age: The age in years.
    /// - Returns: The energy of growth that is added to expenditure.
    public static func growth(sex: Sex, age: Double) -> Kilocalories {
        let bands: [(below: Double, kilocalories: Double)] =
            switch sex {
            case .male: [(0.25, 200), (0.5, 50), (4, 20), (9, 15), (14, 25), (19, 20)]
            case .female: [(0.25, 180), (0.5, 60), (1, 20), (9, 15), (14, 30), (19, 20)]
            }
        return Kilocalories(bands.first { age < $0.below }?.kilocalories ?? 0)
    }

    /// Returns the energy laid down a day from week 14 of a pregnancy.
    ///
    /// - Parameter prepregnancyBMI: The body mass index before the pregnancy, in kg/m².
    /// - Returns: The energy laid down a day from week 14 of a pregnancy.
    public static func deposition(prepregnancyBMI: Double) -> Kilocalories {
        switch prepregnancyBMI {
        case ..<18.5: 300
        case ..<25: 200
        case ..<30: 150
        default: -50
        }
    }
}

extension EnergyRequirement2023 {
    private static func needed(_ category: ActivityCategory?) throws(InputError) -> ActivityCategory {
        guard let category else {
            throw .missing(
                "pal_category",
                allowed: ActivityCategory.allCases.map(\.rawValue).joined(separator: ", ")
            )
        }
        return category
    }

    private static func checkInfant(_ body: BodyMeasurements) throws(InputError) {
        try InputError.check(
            try body.neededHeight().value,
            "height_cm",
            in: 50...130,
            unit: "cm below 3 years",
            hint: "Ages are years, also for infants."
        )
    }

    private static func checkFertileAge(_ body: BodyMeasurements) throws(InputError) {
        try InputError.check(try body.neededAge(), "age_y", in: 10...60, unit: "years")
    }

    private static func adult(_ sex: Sex, _ category: ActivityCategory) -> LinearTerms {
        switch (sex, category) {
        case (.male, .inactive):
            .init(intercept: 753.07, perKilogram: 14.10, perCentimeter: 6.50, perYear: -10.83)
        case (.male, .lowActive):
            .init(intercept: 581.47, perKilogram: 14.94, perCentimeter: 8.30, perYear: -10.83)
        case (.male, .active):
            .init(intercept: 1004.82, perKilogram: 15.91, perCentimeter: 6.52, perYear: -10.83)
        case (.male, .veryActive):
            .init(intercept: -517.88, perKilogram: 19.11, perCentimeter: 15.61, perYear: -10.83)
        case (.female, .inactive):
            .init(intercept: 584.90, perKilogram: 11.71, perCentimeter: 5.72, perYear: -7.01)
        case (.female, .lowActive):
            .init(intercept: 575.77, perKilogram: 12.14, perCentimeter: 6.60, perYear: -7.01)
        case (.female, .active):
            .init(intercept: 710.25, perKilogram: 12.34, perCentimeter: 6.54, perYear: -7.01)
        case (.female, .veryActive):
            .init(intercept: 511.83, perKilogram: 12.56, perCentimeter: 9.07, perYear: -7.01)
        }
    }

    private static func child(_ sex: Sex, _ category: ActivityCategory) -> LinearTerms {
        switch (sex, category) {
        case (.male, .inactive):
            .init(intercept: -447.51, perKilogram: 13.15, perCentimeter: 13.01, perYear: 3.68)
        case (.male, .lowActive):
            .init(intercept: 19.12, perKilogram: 20.28, perCentimeter: 8.62, perYear: 3.68)
        case (.male, .active):
            .init(intercept: -388.19, perKilogram: 20.46, perCentimeter: 12.66, perYear: 3.68)
        case (.male, .veryActive):
            .init(intercept: -671.75, perKilogram: 23.25, perCentimeter: 15.38, perYear: 3.68)
        case (.female, .inactive):
            .init(intercept: 55.59, perKilogram: 17.07, perCentimeter: 8.43, perYear: -22.25)
        case (.female, .lowActive):
            .init(intercept: -297.54, perKilogram: 14.73, perCentimeter: 12.77, perYear: -22.25)
        case (.female, .active):
            .init(intercept: -189.55, perKilogram: 18.34, perCentimeter: 11.74, perYear: -22.25)
        case (.female, .veryActive):
            .init(intercept: -709.59, perKilogram: 14.25, perCentimeter: 18.22, perYear: -22.25)
        }
    }

    private static func pregnant(_ category: ActivityCategory) -> LinearTerms {
        switch category {
        case .inactive: .init(intercept: 1131.20, perKilogram: 12.15, perCentimeter: 0.34, perYear: -2.04)
        case .lowActive: .init(intercept: 693.35, perKilogram: 10.20, perCentimeter: 5.73, perYear: -2.04)
        case .active: .init(intercept: -223.84, perKilogram: 8.15, perCentimeter: 13.23, perYear: -2.04)
        case .veryActive: .init(intercept: -779.72, perKilogram: 8.73, perCentimeter: 18.45, perYear: -2.04)
        }
    }
}
