import MacroMindKit

/// Targets as text for a terminal.
struct TargetsText {
    private let targets: NutritionTargets
    private let terminal: Terminal

    init(_ targets: NutritionTargets, terminal: Terminal) {
        self.targets = targets
        self.terminal = terminal
    }

    var lines: [String] {
        [terminal.style("Daily targets", .bold)] + macroLines + limitLines + derivationLines
            + FindingsText(targets.findings, terminal: terminal).lines
    }

    private var macroLines: [String] {
        var table = TextTable(.left, .right, .left, .left)
        table.append("  Energy", whole(targets.energy.target), "kcal", range(targets.energy))
        table.append("  Protein", whole(targets.protein.target), "g", range(targets.protein))
        table.append("  Fat", whole(targets.fat.target), "g", range(targets.fat))
        table.append("  Carbohydrate", whole(targets.carbohydrate.target), "g", range(targets.carbohydrate))
        return table.lines
    }

    private var limitLines: [String] {
        [
            terminal.style(
                "  at least \(whole(targets.fiberMinimum)) g fiber, at most "
                    + "\(whole(targets.saturatedFatMaximum)) g saturated fat, "
                    + "\(whole(targets.addedSugarMaximum)) g added sugar, "
                    + "\(whole(targets.sodiumMaximum)) mg sodium",
                .dim
            )
        ]
    }

    private var derivationLines: [String] {
        var table = TextTable(.left, .right, .left, .left)
        for step in targets.derivation {
            table.append(
                "  \(step.name)",
                "\(Grams(step.value).rounded(toPlaces: 1).value)",
                step.unit,
                step.formula
            )
        }
        return ["", terminal.style("How they came about", .bold)] + table.lines
    }

    private func whole<Quantity: UnitQuantity>(_ quantity: Quantity) -> String {
        quantity.value.whole
    }

    private func range<Quantity: UnitQuantity>(_ target: TargetRange<Quantity>) -> String {
        terminal.style("(\(whole(target.range.lowerBound))–\(whole(target.range.upperBound)))", .dim)
    }
}
