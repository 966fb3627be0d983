import ArgumentParser
import Foundation
import MacroMindData
import MacroMindKit

/// What a plan should keep beside targets and restrictions: money, time, what is at home.
struct WishOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "What the days should cost together, in dollars, by estimate.",
            valueName: "dollars"
        )
    )
    var budget: Double?

    @Option(
        help: ArgumentHelp(
            "What the days may cost together at the very most, in dollars.",
            valueName: "dollars"
        )
    )
    var maxCost: Double?

    @Option(
        help: ArgumentHelp(
            "The minutes in the kitchen that the days should do with; a cooking session counts once. Left out, 75 a day.",
            valueName: "minutes"
        )
    )
    var kitchenMinutes: Int?

    @Option(
        help: ArgumentHelp(
            "What is at home: lines such as “500 g rice”, or the JSON of a pantry. Foods marked with “!” are used first.",
            valueName: "file"
        )
    )
    var pantry: String?

    @Option(help: ArgumentHelp("Foods to use up: spinach,feta.", valueName: "foods"))
    var useFirst: String?

    @Option(
        help: ArgumentHelp("A dish that is liked, by identifier or name. May be repeated.", valueName: "dish")
    )
    var favourite: [String] = []

    @Option(help: ArgumentHelp("A dish that is better avoided. May be repeated.", valueName: "dish"))
    var avoid: [String] = []

    @Option(
        help: ArgumentHelp(
            "The equipment at hand for a kind of meal: lunch:microwave,kettle. May be repeated.",
            valueName: "meal:equipment"
        )
    )
    var equipment: [EquipmentOption] = []

    @Option(
        help: ArgumentHelp(
            "A vitamin or mineral to get more of over the days: iron, vitamin-d. May be repeated.",
            valueName: "nutrient"
        )
    )
    var more: [NutrientOption] = []

    func validate() throws {
        for (name, amount) in [("--budget", budget), ("--max-cost", maxCost)] {
            if let amount, !(0.01...100_000).contains(amount) {
                throw ValidationError("\(name) is \(amount); allowed is 0.01 to 100000.")
            }
        }
        if let kitchenMinutes, !(1...100_000).contains(kitchenMinutes) {
            throw ValidationError("--kitchen-minutes is \(kitchenMinutes); allowed is 1 to 100000.")
        }
    }

    /// Adds the wishes to a request.
    func apply(to request: inout PlanRequest) throws(Failure) {
        let catalogue = try Planning.catalogue()
        request.wishes.costBudget = budget.map(Self.cents)
        request.wishes.maximumCost = maxCost.map(Self.cents)
        request.wishes.kitchenMinutes = kitchenMinutes
        let dishes = DishNames(of: catalogue)
        let allowed = "the identifier or the name of a recipe"
        request.wishes.favourites = try dishes.dishes(favourite, option: "--favourite", allowed: allowed)
        request.wishes.avoided = try dishes.dishes(avoid, option: "--avoid", allowed: allowed)
        request.wishes.nutrients = more.map(\.nutrient)
        guard more.isEmpty || request.stage != nil else {
            throw Failure(.badData, "--more needs a profile with a sex, and is for one eater.")
        }
        for option in equipment {
            request.wishes.equipment[option.meal, default: []] += option.equipment
        }
        let home = try pantry.map { path throws(Failure) in try PantryFile.read(path) }
        request.wishes.useFirst = try foodsToUse() + (home?.useFirst ?? [])
    }

    private static func cents(_ dollars: Double) -> Int { Int((dollars * 100).rounded()) }

    private func foodsToUse() throws(Failure) -> [FoodID] {
        var result: [FoodID] = []
        for word in useFirst?.split(separator: ",") ?? [] {
            let foods = FoodTerm(String(word)).map { term in
                FoodTable.bundled.foods.filter { food in Self.isNamed(food, by: term) }
            }
            guard let foods, !foods.isEmpty else {
                throw Failure(
                    .badData,
                    "--use-first has “\(word)”, which is no food of the table; try another word."
                )
            }
            result += foods.map(\.id)
        }
        return result
    }

    /// Returns whether a food is called by a word itself, so that “spinach” means no dish with spinach.
    private static func isNamed(_ food: Food, by term: FoodTerm) -> Bool {
        guard term.matches(food) else { return false }
        return food.category != .prepared
    }
}

/// The equipment at hand for a kind of meal: `lunch:microwave,kettle`.
struct EquipmentOption: ExpressibleByArgument {
    let meal: MealSlot
    let equipment: [Equipment]

    init?(argument: String) {
        let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let meal = MealSlot(rawValue: String(parts[0])) else { return nil }
        let names = parts[1].split(separator: ",")
        let equipment = names.compactMap { Equipment(rawValue: String($0)) }
        guard equipment.count == names.count else { return nil }
        self.meal = meal
        self.equipment = equipment
    }
}

/// A nutrient of the reference intakes by its name: `iron`, `vitamin-d`.
struct NutrientOption: ExpressibleByArgument {
    let nutrient: ReferenceNutrient

    init?(argument: String) {
        let name = argument.lowercased().replacing("-", with: " ")
        guard let nutrient = ReferenceNutrient.allCases.first(where: { $0.rawValue.lowercased() == name })
        else { return nil }
        self.nutrient = nutrient
    }
}
