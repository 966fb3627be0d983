extension BodyMeasurements {
    /// Returns the sex term.
    ///
    /// - Throws: An error when it is unknown.
    func neededSex() throws(InputError) -> Sex {
        guard let sex else {
            throw .missing(
                "sex",
                allowed: "female or male",
                hint: "Without it, evaluate both and show the range."
            )
        }
        return sex
    }

    /// Returns the age after checking it.
    ///
    /// - Throws: An error when it is unknown or outside 0 to 120 years.
    func neededAge() throws(InputError) -> Double {
        guard let age else { throw .missing("age_y", allowed: "years from 0 to 120") }
        try InputError.check(age, "age_y", in: 0...120, unit: "years")
        return age
    }

    /// Returns the weight after checking it.
    ///
    /// - Throws: An error when it is unknown or outside 2 to 650 kg.
    func neededWeight() throws(InputError) -> Kilograms {
        guard let weight else { throw .missing("weight_kg", allowed: "kilograms from 2 to 650") }
        try Person.validate(weight: weight)
        return weight
    }

    /// Returns the height after checking it.
    ///
    /// - Throws: An error when it is unknown or outside 50 to 272 cm.
    func neededHeight() throws(InputError) -> Centimeters {
        guard let height else { throw .missing("height_cm", allowed: "centimetres from 50 to 272") }
        try Person.validate(height: height)
        return height
    }

    /// Returns the fat-free mass after checking it.
    ///
    /// - Throws: An error when it is unknown or outside 1 to 500 kg.
    func neededFatFreeMass() throws(InputError) -> Kilograms {
        guard let fatFreeMass else { throw .missing("ffm_kg", allowed: "kilograms from 1 to 500") }
        try InputError.check(fatFreeMass.value, "ffm_kg", in: 1...500, unit: "kg")
        return fatFreeMass
    }

    /// Returns the fat mass after checking it.
    ///
    /// - Throws: An error when it is unknown or outside 0 to 450 kg.
    func neededFatMass() throws(InputError) -> Kilograms {
        guard let fatMass else { throw .missing("fm_kg", allowed: "kilograms from 0 to 450") }
        try InputError.check(fatMass.value, "fm_kg", in: 0...450, unit: "kg")
        return fatMass
    }

    /// Returns the body mass index after checking weight and height.
    ///
    /// - Throws: An error when either is unknown or impossible.
    func neededBodyMassIndex() throws(InputError) -> Double {
        let height = try neededHeight().meters
        return try neededWeight().value / (height * height)
    }

    /// Returns a girth after checking it.
    ///
    /// - Parameters:
    ///   - girth: The girth.
    ///   - field: The name of the field.
    /// - Returns: A girth after checking it.
    /// - Throws: An error when it is unknown or outside 15 to 300 cm.
    func needed(_ girth: Centimeters?, _ field: String) throws(InputError) -> Double {
        guard let girth else { throw .missing(field, allowed: "centimetres from 15 to 300") }
        let hint = girth.value > 0 && girth.value < 3 ? "That looks like metres; write centimetres." : nil
        try InputError.check(girth.value, field, in: 15...300, unit: "cm", hint: hint)
        return girth.value
    }

    /// Returns the sum of skinfolds after checking it.
    ///
    /// - Throws: An error when it is unknown or outside 5 to 600 mm.
    func neededSkinfoldSum() throws(InputError) -> Double {
        guard let skinfoldSum else { throw .missing("sum_mm", allowed: "millimetres from 5 to 600") }
        try InputError.check(
            skinfoldSum,
            "sum_mm",
            in: 5...600,
            unit: "mm",
            hint: skinfoldSum > 0 && skinfoldSum < 5 ? "If it is in centimetres, multiply by 10." : nil
        )
        return skinfoldSum
    }
}
