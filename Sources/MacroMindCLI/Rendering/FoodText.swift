import MacroMindKit

/// A food as text for a terminal.
struct FoodText {
    private let food: Food
    private let terminal: Terminal

    init(_ food: Food, terminal: Terminal) {
        self.food = food
        self.terminal = terminal
    }

    var lines: [String] {
        [
            terminal.style(food.name, .bold) + " · \(food.reference)",
            factLine("also", food.aliases.map(\.text)),
        ]
            + [
                factLine(
                    "contains",
                    food.allergens.contains.allergens.map(\.displayName),
                    isComplete: food.allergens.isComplete
                )
            ]
            + [factLine("made of", food.origins.contains.names, isComplete: food.origins.isComplete)]
            + ["", terminal.style("In 100 g", .bold)] + nutrientLines
            + ["", terminal.style("Portions", .bold)] + portionLines
    }

    private func factLine(_ name: String, _ facts: [String], isComplete: Bool = true) -> String {
        let list = (facts + (isComplete ? [] : ["perhaps more"])).joined(separator: ", ")
        return "  " + terminal.style(name, .dim) + " " + (list.isEmpty ? "none" : list)
    }

    private var nutrientLines: [String] {
        var table = TextTable(.left, .right, .left)
        for nutrient in Nutrient.allCases {
            if let amount = food.nutrientsPer100Grams[nutrient].reported {
                table.append("  \(nutrient.displayName)", "\(amount)", nutrient.unit.rawValue)
            }
        }
        return table.lines
    }

    private var portionLines: [String] {
        var table = TextTable(.left, .right)
        for portion in food.portions {
            table.append("  \(portion.unit) \(portion.qualifier)", Masses.text(portion.mass))
        }
        return table.lines
    }
}
