extension Person: Codable {
    private enum CodingKeys: String, CodingKey {
        case sex, age, training, experience, pregnancy, lactation, conditions
        case birthDate = "birth_date"
        case height = "height_cm"
        case weight = "weight_kg"
        case bodyFatPercent = "body_fat_percent"
        case activity = "activity_level"
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let age: Age
        if let birth = try container.decodeIfPresent(CalendarDate.self, forKey: .birthDate) {
            age = .bornOn(birth)
        } else if let years = try container.decodeIfPresent(Double.self, forKey: .age) {
            age = .years(years)
        } else {
            throw InputError.missing("age", allowed: "age in years, or birth_date as YYYY-MM-DD")
        }
        try self.init(
            sex: container.decodeIfPresent(Sex.self, forKey: .sex),
            age: age,
            height: container.decode(Centimeters.self, forKey: .height),
            weight: container.decode(Kilograms.self, forKey: .weight),
            bodyFatPercent: container.decodeIfPresent(Double.self, forKey: .bodyFatPercent),
            activity: container.decode(ActivityLevel.self, forKey: .activity),
            training: container.decodeIfPresent(TrainingKind.self, forKey: .training) ?? .none,
            experience: container.decodeIfPresent(TrainingExperience.self, forKey: .experience) ?? .novice,
            pregnancy: container.decodeIfPresent(Pregnancy.self, forKey: .pregnancy),
            lactation: container.decodeIfPresent(Lactation.self, forKey: .lactation),
            conditions: container.decodeIfPresent([HealthCondition].self, forKey: .conditions) ?? []
        )
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(sex, forKey: .sex)
        switch age {
        case .years(let years): try container.encode(years, forKey: .age)
        case .bornOn(let birth): try container.encode(birth, forKey: .birthDate)
        }
        try container.encode(height, forKey: .height)
        try container.encode(weight, forKey: .weight)
        try container.encodeIfPresent(bodyFatPercent, forKey: .bodyFatPercent)
        try container.encode(activity, forKey: .activity)
        if training != .none { try container.encode(training, forKey: .training) }
        if experience != .novice { try container.encode(experience, forKey: .experience) }
        try container.encodeIfPresent(pregnancy, forKey: .pregnancy)
        try container.encodeIfPresent(lactation, forKey: .lactation)
        if !conditions.isEmpty { try container.encode(conditions, forKey: .conditions) }
    }
}
