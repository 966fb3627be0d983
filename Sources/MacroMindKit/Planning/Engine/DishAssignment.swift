/// Assigns a recipe to every slot within the limits on repeats, if that is possible at all.
///
/// A maximum flow by augmenting paths: slots on one side, recipes with their number of uses on the other, and each
/// recipe at most once a day. Exact.
struct DishAssignment {
    /// The recipe of each slot, by its place in the catalogue.
    private(set) var recipes: [Int]
    /// Whether every slot has a recipe.
    private(set) var isComplete = true

    private let choices: SlotChoices
    private let slots: Int
    private let maxUses: Int
    private let oncePerDay: Bool
    private var users: [Int: [Int]] = [:]

    init(_ choices: SlotChoices) {
        self.choices = choices
        slots = choices.request.slots.count
        maxUses = choices.request.hard.maxUsesPerRecipe ?? .max
        oncePerDay = !choices.request.hard.allowsSameDayRepeats
        recipes = Array(repeating: -1, count: choices.listOf.count)
        guard !choices.hasEmptySlot else {
            isComplete = false
            return
        }
        for slot in recipes.indices where !assign(slot) {
            isComplete = false
            return
        }
    }

    private mutating func assign(_ slot: Int) -> Bool {
        let list = choices.lists[choices.listOf[slot]].recipes
        if let free = list.first(where: {
            occupant($0, day: slot / slots) == nil && users[$0, default: []].count < maxUses
        }) {
            take(free, slot)
            return true
        }
        return augment(slot)
    }

    private func occupant(_ recipe: Int, day: Int) -> Int? {
        guard oncePerDay else { return nil }
        return users[recipe]?.first { $0 / slots == day }
    }

    private mutating func take(_ recipe: Int, _ slot: Int) {
        if recipes[slot] >= 0 { users[recipes[slot]]?.removeAll { $0 == slot } }
        recipes[slot] = recipe
        users[recipe, default: []].append(slot)
    }

    /// Searches breadth first for a chain of slots that each take over the next one's recipe.
    private mutating func augment(_ start: Int) -> Bool {
        var parent: [Int: Int] = [start: -1]
        var queue = [start]
        var spent: Set<Int> = []
        var head = 0
        while head < queue.count {
            let slot = queue[head]
            head += 1
            for recipe in choices.lists[choices.listOf[slot]].recipes where recipe != recipes[slot] {
                var next: [Int] = []
                if let holder = occupant(recipe, day: slot / slots) {
                    next = [holder]
                } else if users[recipe, default: []].count < maxUses {
                    follow(recipe, slot, parent)
                    return true
                } else if spent.insert(recipe).inserted {
                    next = users[recipe, default: []]
                }
                for other in next where parent[other] == nil {
                    parent[other] = slot
                    queue.append(other)
                }
            }
        }
        return false
    }

    private mutating func follow(_ recipe: Int, _ last: Int, _ parent: [Int: Int]) {
        var given = recipe
        var slot = last
        while slot >= 0 {
            let own = recipes[slot]
            take(given, slot)
            given = own
            slot = parent[slot] ?? -1
        }
    }
}
