import MacroMindKit

/// A shopping list as text for a terminal.
struct GroceryText {
    private let list: GroceryList
    private let terminal: Terminal

    init(_ list: GroceryList, terminal: Terminal) {
        self.list = list
        self.terminal = terminal
    }

    var lines: [String] {
        let total = list.cost.map { " · about \(Money.text($0))" } ?? ""
        var result = [terminal.style("To buy", .bold) + total]
        let missing = list.items.filter { $0.toBuy > 0 }
        for aisle in Aisle.allCases {
            let items = missing.filter { $0.aisle == aisle && !$0.isPantryItem }
            if !items.isEmpty { result += ["", terminal.style(aisle.heading, .cyan)] + itemLines(items) }
        }
        let staples = missing.filter(\.isPantryItem)
        if !staples.isEmpty {
            result += ["", terminal.style("Probably at home", .cyan)] + itemLines(staples)
        }
        let home = list.items.filter { $0.toBuy == 0 && $0.atHome != nil }
        if !home.isEmpty {
            result += ["", terminal.style("From your pantry", .cyan)] + homeLines(home)
        }
        return result
    }

    private func itemLines(_ items: [GroceryList.Item]) -> [String] {
        var table = TextTable(.left, .right, .left, .right, .left)
        for item in items {
            table.append(
                "  " + item.name,
                Masses.text(item.toBuy),
                terminal.style(Self.units(item), .dim),
                item.cost.map(Money.text) ?? "",
                terminal.style(Self.rest(item), .dim)
            )
        }
        return table.lines
    }

    private func homeLines(_ items: [GroceryList.Item]) -> [String] {
        var table = TextTable(.left, .right)
        for item in items { table.append("  " + item.name, Masses.text(item.edible)) }
        return table.lines
    }

    /// How the food is bought: `2 cans of 240 g`, or its pieces.
    private static func units(_ item: GroceryList.Item) -> String {
        guard let packages = item.packages, let package = item.package else { return item.pieces ?? "" }
        let name = packages == 1 ? package.name : plural(package.name)
        return "\(packages) \(name) of \(Masses.text(package.mass))"
    }

    private static func plural(_ name: String) -> String {
        switch name {
        case "loaf": "loaves"
        case "box", "bunch": name + "es"
        default: name + "s"
        }
    }

    private static func rest(_ item: GroceryList.Item) -> String {
        var parts: [String] = []
        if let home = item.atHome { parts.append("\(Masses.text(home)) at home") }
        if let left = item.leftOver, left > 0 { parts.append("\(Masses.text(left)) left") }
        return parts.joined(separator: ", ")
    }
}
