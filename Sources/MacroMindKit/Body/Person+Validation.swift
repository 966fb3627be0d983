extension Person {
    /// Checks each figure against what a human body can have.
    ///
    /// - Throws: An ``InputError`` for the first figure that can not be right.
    public func validate() throws(InputError) {
        if case .years(let years) = age {
            try InputError.check(
                years,
                "age",
                in: 0...120,
                unit: "years",
                hint: years > 1900 ? Self.birthYearHint : nil
            )
        }
        try Self.validate(height: height)
        try Self.validate(weight: weight)
        if let bodyFatPercent { try Self.validate(bodyFatPercent: bodyFatPercent) }
        try validateReproduction()
        try validateBodyMassIndex()
    }

    private static let birthYearHint = "That looks like a year of birth; write birth_date as YYYY-MM-DD."

    /// Checks a height.
    static func validate(height: Centimeters) throws(InputError) {
        let value = height.value
        let hint: String? =
            switch value {
            case 0.5...2.72: "That looks like metres; write \(InputError.text((value * 100).rounded())) cm."
            case 4..<8.5: "That looks like feet; one foot is 30.48 cm."
            case 19..<50: "That may be inches; one inch is 2.54 cm."
            case 500...2720:
                "That looks like millimetres; write \(InputError.text((value / 10).rounded())) cm."
            default: nil
            }
        try InputError.check(value, "height_cm", in: 50...272, unit: "cm", hint: hint)
    }

    /// Checks a weight.
    static func validate(weight: Kilograms) throws(InputError) {
        let value = weight.value
        let hint =
            value > 1500
            ? "That looks like grams; write kilograms."
            : "If it is in pounds, multiply by 0.45359237."
        try InputError.check(value, "weight_kg", in: 2...650, unit: "kg", hint: value > 650 ? hint : nil)
    }

    /// Checks a body fat percentage.
    static func validate(bodyFatPercent value: Double) throws(InputError) {
        let hint =
            value > 0 && value < 1 ? "That looks like a fraction; write \(value * 100) for percent." : nil
        try InputError.check(value, "body_fat_percent", in: 2...70, unit: "%", hint: hint)
    }

    private func validateReproduction() throws(InputError) {
        if sex == .male, pregnancy != nil || lactation != nil {
            throw InputError(
                .inconsistent,
                field: pregnancy != nil ? "pregnancy" : "lactation",
                received: "given with sex male",
                allowed: "sex female or none",
                hint: "The equations for it were fitted to women."
            )
        }
        if let weeks = pregnancy?.gestationWeeks {
            try InputError.check(weeks, "gestation_weeks", in: 0...42, unit: "weeks")
        }
        if let bmi = pregnancy?.prepregnancyBMI {
            try InputError.check(bmi, "prepregnancy_bmi", in: 8...100, unit: "kg/m²")
        }
        if let months = lactation?.months {
            try InputError.check(months, "lactation_months", in: 0...48, unit: "months")
        }
    }

    private func validateBodyMassIndex() throws(InputError) {
        guard !(6...150).contains(bodyMassIndex) else { return }
        let pounds = Kilograms(pounds: weight.value)
        let hint =
            bodyMassIndex > 150
            ? "If the weight is in pounds, write \(InputError.text(pounds.value.rounded())) kg; or check the height."
            : "Check the height and the weight, and their units."
        throw InputError(
            .inconsistent,
            field: "weight_kg",
            received: "\(InputError.text(weight.value)) kg at \(InputError.text(height.value)) cm",
            allowed: "a body mass index of 6 to 150 kg/m²",
            hint: hint
        )
    }
}
