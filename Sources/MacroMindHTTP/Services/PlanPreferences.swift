import MacroMindKit

/// What a profile means for plans: energy, meals and everything that must not be in them.
struct PlanPreferences: Sendable {
    let targets: NutritionTargets
    private(set) var restrictions: Restrictions
    let mealsPerDay: Int
    /// The equipment at hand, or nothing when any may be used.
    let equipment: [Equipment]?
    /// The most minutes that a meal may take, by kind of meal.
    let maximumMinutes: [MealSlot: Int]
    /// Stems of words that must not occur in the name of a dish either.
    private(set) var refusedStems: [[String]]
    /// Whether the profile asks for ketogenic eating.
    let isKetogenic: Bool

    init(_ profile: AccountProfile, foods: FoodTable, today: CalendarDate) {
        mealsPerDay = profile.mealsPerDay ?? 3
        equipment = profile.equipment
        maximumMinutes = profile.maximumMinutes ?? [:]
        let diets = profile.dietaryPreference.flatMap(Diet.init).map { [$0] } ?? []
        isKetogenic = diets.contains(.keto)
        targets = Self.targets(profile, isKeto: isKetogenic, today: today)
        var allergens: AllergenSet = []
        var words = profile.dislikedFoods
        for allergy in profile.allergies {
            if let set = AllergenSet(closestTo: allergy) { allergens.formUnion(set) }
            words.append(allergy)
        }
        let stems = words.map(Self.stems).filter { !$0.isEmpty }
        refusedStems = stems
        restrictions = Restrictions(
            allergens: allergens,
            diets: diets,
            excludedFoods: stems.isEmpty
                ? []
                : foods.foods.filter { food in
                    stems.contains { Self.isRefused(food.name, by: $0) }
                        || stems.contains { stem in
                            food.aliases.contains { Self.isRefused($0.text, by: stem) }
                        }
                }.map(\.id),
            excludedTerms: words.filter { FoodTerm($0) != nil }
        )
    }

    /// Returns what is asked for when others eat along: the same, without whatever one of them does not eat.
    func eating(with others: [PlanPreferences]) -> PlanPreferences {
        var copy = self
        for other in others {
            copy.restrictions = copy.restrictions.union(other.restrictions)
            copy.refusedStems += other.refusedStems
        }
        return copy
    }

    /// How many targets are tried.
    var attempts: Int { isKetogenic ? 5 : 4 }

    /// The targets of an attempt: those of the profile, and for ketogenic eating then ones with more carbohydrate, since few
    /// dishes have as little; the energy stays.
    func targets(attempt: Int) -> NutritionTargets {
        guard isKetogenic, attempt > 0 else { return targets }
        let energy = targets.energy.target.value
        let carbohydrate = min(0.05 + 0.05 * Double(attempt), 0.25)
        let protein = 0.25
        return NutritionTargets(
            energy: targets.energy.target,
            protein: Grams((energy * protein / 4).rounded()),
            fat: Grams((energy * (1 - protein - carbohydrate) / 9).rounded()),
            carbohydrate: Grams((energy * carbohydrate / 4).rounded())
        )
    }

    /// What there is to say of the targets of an attempt.
    func findings(attempt: Int) -> [Finding] {
        guard isKetogenic, attempt > 0 else { return [] }
        let grams = Int(targets(attempt: attempt).carbohydrate.target.value)
        return [
            Finding(
                "carbohydrate-loosened",
                .warning,
                "The dishes at hand can not keep ketogenic days at this energy; \(grams) g of carbohydrate a day were aimed at."
            )
        ]
    }

    /// Returns whether a name holds all words of a refused term, be it within other words.
    static func isRefused(_ name: String, by stems: [String]) -> Bool {
        let folded = name.lowercased()
        return stems.allSatisfy { folded.contains($0) }
    }

    /// The words of a term in lower case without the endings of the plural.
    private static func stems(of term: String) -> [String] {
        term.lowercased().split { !$0.isLetter }.map { word in
            guard word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") else { return String(word) }
            if word.hasSuffix("ies") { return String(word.dropLast(3)) }
            return String(word.dropLast(word.hasSuffix("oes") ? 2 : 1))
        }
    }

    private static func targets(
        _ profile: AccountProfile,
        isKeto: Bool,
        today: CalendarDate
    ) -> NutritionTargets {
        let goal = profile.fitnessGoal.flatMap(Goal.Direction.init) ?? .maintain
        let calculation = computed(profile, goal: goal, today: today)
        if profile.dailyEnergy == nil, !isKeto, let calculation, calculation.energy.value <= 6_000 {
            return NutritionTargets(
                energy: calculation.energy,
                protein: calculation.protein,
                fat: calculation.fat,
                carbohydrate: calculation.carbohydrate
            )
        }
        let usual: Kilocalories =
            switch goal {
            case .maintain: 2_200
            case .cut: 1_800
            case .bulk: 2_800
            }
        let energy = min(profile.dailyEnergy ?? calculation?.energy ?? usual, 6_000)
        let preset: MacroPreset = isKeto ? .ketogenic : .moderateCarb
        return NutritionTargets(
            energy: energy,
            protein: Grams((energy.value * preset.split.protein / 400).rounded()),
            fat: Grams((energy.value * preset.split.fat / 900).rounded()),
            carbohydrate: Grams((energy.value * preset.split.carbohydrate / 400).rounded()),
            preset: preset
        )
    }

    /// The targets that follow from the figures of the body; `nil` when one that is needed is not known.
    private static func computed(
        _ profile: AccountProfile,
        goal: Goal.Direction,
        today: CalendarDate
    ) -> QuickTargets? {
        let age =
            profile.birthDate.map { Double($0.completedYears(until: today)) } ?? profile.age.map(Double.init)
        guard let sex = profile.sex, let age, let height = profile.height, let weight = profile.weight,
            let activity = profile.activity
        else { return nil }
        let body = BodyMeasurements(
            sex: sex,
            age: age,
            weight: weight,
            height: height,
            fatFreeMass: profile.bodyFatPercent.map { weight * (1 - $0 / 100) }
        )
        return try? QuickTargets(body: body, activity: activity, direction: goal)
    }
}
