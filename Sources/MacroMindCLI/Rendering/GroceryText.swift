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
        var result = [terminal.style("To buy", .bold)]
        for aisle in Aisle.allCases {
            let items = list.items.filter { $0.aisle == aisle && !$0.isPantryItem }
            if !items.isEmpty { result += ["", terminal.style(aisle.heading, .cyan)] + itemLines(items) }
        }
        let pantry = list.items.filter(\.isPantryItem)
        if !pantry.isEmpty {
            result += ["", terminal.style("Probably at home", .cyan)] + itemLines(pantry)
        }
        return result
    }

    private func itemLines(_ items: [GroceryList.Item]) -> [String] {
        var table = TextTable(.left, .right, .left)
        for item in items {
            table.append(
                "  " + item.name,
                Masses.text(item.toBuy),
                terminal.style(item.pieces ?? "", .dim)
            )
        }
        return table.lines
    }
}
