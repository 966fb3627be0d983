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
        for (aisle, items) in list.aisles {
            result += ["", terminal.style(aisle.heading, .cyan)] + itemLines(items)
        }
        if !list.staples.isEmpty {
            let missing = list.staplesCost.map { " · about \(Money.text($0)) if all of it is missing" } ?? ""
            result += ["", terminal.style("Probably at home", .cyan) + missing] + itemLines(list.staples)
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
                "  " + item.shoppingName,
                Masses.text(item.toBuy),
                terminal.style(item.purchase ?? "", .dim),
                item.cost.map(Money.text) ?? "",
                terminal.style(Self.rest(item), .dim)
            )
        }
        return table.lines
    }

    private func homeLines(_ items: [GroceryList.Item]) -> [String] {
        var table = TextTable(.left, .right)
        for item in items { table.append("  " + item.shoppingName, Masses.text(item.edible)) }
        return table.lines
    }

    private static func rest(_ item: GroceryList.Item) -> String {
        var parts: [String] = []
        if let home = item.atHome { parts.append("\(Masses.text(home)) at home") }
        if let left = item.leftOver, left > 0 { parts.append("\(Masses.text(left)) left") }
        return parts.joined(separator: ", ")
    }
}
