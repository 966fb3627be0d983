import MacroMindKit

/// Daily energy and macronutrients from a few figures, as `POST /api/macros/calculate` promises them.
///
/// Resting energy after Mifflin–St Jeor, or Katch–McArdle where body fat is given; the usual activity factors; a fifth less to
/// lose weight, a tenth more to gain. Who is young or thin is given a smaller deficit.
///
/// - Source: Mifflin. Am J Clin Nutr 1990;51:241. Katch, McArdle. *Exercise Physiology*, 1996.
struct EnergyCalculation: Sendable {
    /// What is known of the person.
    struct Figures: Sendable {
        var sex: Sex
        var age: Double
        var height: Centimeters
        var weight: Kilograms
        var bodyFatPercent: Double?
        var activity: ActivityLevel
        var goal: Goal.Direction
    }

    let resting: Kilocalories
    let total: Kilocalories
    let target: Kilocalories
    let protein: Grams
    let carbohydrate: Grams
    let fat: Grams

    /// The least energy of a day for an adult, in kilocalories.
    static let floor = 1_200.0

    init(_ figures: Figures) {
        let resting = Self.restingEnergy(figures).rounded()
        let total = (resting * figures.activity.factor).rounded()
        let isCareful = figures.age < 18 || Self.bodyMassIndex(figures) < 18.5
        let change =
            switch figures.goal {
            case .cut: isCareful ? 0.95 : 0.8
            case .maintain: 1.0
            case .bulk: 1.1
            }
        let wish = (total * change).rounded()
        let target = figures.age >= 18 ? max(Self.floor, wish) : max(wish, 800)
        let perKilogram = figures.goal == .cut ? 2.0 : 1.6
        let protein = (min(max(perKilogram * figures.weight.value, target * 0.15 / 4), target * 0.3 / 4))
            .rounded()
        let fat = (target * 0.3 / 9).rounded()
        self.resting = Kilocalories(resting)
        self.total = Kilocalories(total)
        self.target = Kilocalories(target)
        self.protein = Grams(protein)
        self.fat = Grams(fat)
        carbohydrate = Grams(max(0, ((target - 4 * protein - 9 * fat) / 4).rounded()))
    }

    private static func bodyMassIndex(_ figures: Figures) -> Double {
        figures.weight.value / (figures.height.meters * figures.height.meters)
    }

    /// Never below 500 kcal, which no living person undercuts; the equations do, far outside the people they were fitted to.
    private static func restingEnergy(_ figures: Figures) -> Double {
        let weight = figures.weight.value
        if let percent = figures.bodyFatPercent { return max(500, 370 + 21.6 * weight * (1 - percent / 100)) }
        let constant = figures.sex == .male ? 5.0 : -161.0
        return max(500, 10 * weight + 6.25 * figures.height.value - 5 * figures.age + constant)
    }
}
