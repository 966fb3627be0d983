import MacroMindKit

/// Records for the conformance suites of the stores.
struct StoreSamples {
    private let identifiers = SequentialIdentifiers()

    /// The moment that counts as now.
    static let now = Timestamp(milliseconds: 1_767_600_000_123)

    /// Returns an identifier that was not used before.
    func id<Record>() -> RecordID<Record> { identifiers.next() }

    /// Returns an account with an identifier of its own.
    func user(_ name: String, fullName: String? = nil) -> StoredUser {
        StoredUser(
            id: id(),
            email: "\(name.uppercased())@Example.org",
            emailKey: "\(name)@example.org",
            fullName: fullName,
            passwordDigest: "digest of \(name)",
            createdAt: Self.now
        )
    }

    /// Returns a profile that fills every field, with text that is not ASCII.
    func profile(_ name: String) -> AccountProfile {
        var profile = AccountProfile()
        profile.sex = .female
        profile.birthDate = CalendarDate(year: 1991, month: 12, day: 31)
        profile.age = 34
        profile.height = 168.5
        profile.weight = 71.25
        profile.bodyFatPercent = 0.1 + 0.2
        profile.activity = .veryActive
        profile.fitnessGoal = "cut"
        profile.dietaryPreference = "gluten_free"
        profile.allergies = ["peanut", "'; DROP TABLE profiles; --", "\u{202E}أرز"]
        profile.dislikedFoods = ["blue “cheese” 🧀", ""]
        profile.mealsPerDay = 5
        profile.dailyEnergy = 1_850.5
        profile.equipment = [.hob, .foodProcessor]
        profile.maximumMinutes = [.breakfast: 10, .dinner: 45]
        profile.extras = ["name": .string(name), "onboarded": true, "list": [1, nil, "Ærø’s"]]
        return profile
    }

    /// Returns a week's record for a user, made by the planner from three dishes.
    func plan(of user: RecordID<StoredUser>, weekStart: CalendarDate, seed: UInt64 = 0) throws -> StoredPlan {
        StoredPlan(
            id: id(),
            user: user,
            weekStart: weekStart,
            result: try Self.result(seed: seed),
            createdAt: Self.now
        ) { id() }
    }

    /// Returns the Monday some weeks after 2026-01-05.
    func week(_ number: Int) throws -> CalendarDate {
        guard let first = CalendarDate(year: 2026, month: 1, day: 5) else {
            throw ConformanceFailure(check: "samples", message: "2026-01-05 is no date")
        }
        return first.adding(days: 7 * number)
    }

    /// Returns an exchange with the coach some seconds after now.
    func exchange(of user: RecordID<StoredUser>, _ question: String, second: Int64 = 0) -> ChatExchange {
        ChatExchange(
            id: id(),
            user: user,
            question: question,
            answer: "About “\(question)”: 3 × 20 g\nof protein 🥚.",
            createdAt: Self.now.adding(milliseconds: second * 1_000)
        )
    }

    /// Returns a session of a user that lasts a week.
    func session(of user: RecordID<StoredUser>, second: Int64 = 0) -> StoredSession {
        let start = Self.now.adding(milliseconds: second * 1_000)
        return StoredSession(
            id: id(),
            user: user,
            createdAt: start,
            expiresAt: start.adding(milliseconds: 7 * 86_400_000),
            userAgent: "Tëst/1.0 (“quoted”)",
            address: "2001:db8::1"
        )
    }

    /// Returns a digest that was not used before.
    func digest() -> TokenDigest {
        let id: RecordID<TokenDigest> = id()
        return TokenDigest(rawValue: "sha256:\(id)")
    }

    private static func result(seed: UInt64) throws -> PlanResult {
        let request = PlanRequest(
            days: 2,
            slots: SlotShare.day(meals: 3) ?? [],
            targets: NutritionTargets(energy: 1_500, protein: 75, fat: 50, carbohydrate: 190),
            seed: seed
        )
        return try MealPlanner(catalogue: try catalogue()).plan(request, effort: PlanEffort(stepsPerDay: 100))
    }

    private static func catalogue() throws -> RecipeCatalogue {
        let porridge = Food(
            id: "porridge",
            name: "Porridge – “warm”",
            category: .cereal,
            state: .cooked,
            reference: FoodReference(dataset: .own, id: "1"),
            nutrientsPer100Grams: NutrientProfile([
                .energy: 150, .protein: 7.5, .fat: 5, .carbohydrate: 19, .fiber: 3,
            ]),
            origins: OriginProfile(contains: .plant),
            allergens: AllergenProfile(contains: AllergenSet(.gluten))
        )
        let recipes = [MealSlot.breakfast, .lunch, .dinner].map { slot in
            Recipe(
                id: RecipeID(rawValue: "bowl-\(slot.rawValue)"),
                name: "Bowl for \(slot.rawValue) 🥣",
                slots: [slot],
                servings: 1,
                ingredients: [RecipeIngredient(food: porridge.id, mass: 350, measure: "1 1/2 cups")],
                steps: ["Warm it."],
                minutes: 5
            )
        }
        return try RecipeCatalogue(recipes, foods: FoodTable([porridge]))
    }
}
