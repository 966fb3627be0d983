/// Recipes of users in memory.
struct RecipeTable {
    private var recipes: [RecordID<OwnRecipe>: Versioned<OwnRecipe>] = [:]

    mutating func insert(_ recipe: OwnRecipe) throws(StoreError) {
        guard recipes[recipe.id] == nil else { throw .duplicate(field: "id") }
        recipes[recipe.id] = Versioned(recipe, version: 1)
    }

    mutating func update(_ recipe: OwnRecipe, replacing expected: Int?) throws(StoreError) -> Int {
        guard let stored = self.recipe(recipe.id, of: recipe.user) else { throw .notFound }
        if let expected, expected != stored.version {
            throw .conflict(expected: expected, found: stored.version)
        }
        var changed = recipe
        changed.createdAt = stored.value.createdAt
        recipes[recipe.id] = Versioned(changed, version: stored.version + 1)
        return stored.version + 1
    }

    func recipe(_ id: RecordID<OwnRecipe>, of user: RecordID<StoredUser>) -> Versioned<OwnRecipe>? {
        recipes[id].flatMap { $0.value.user == user ? $0 : nil }
    }

    func recipes(of user: RecordID<StoredUser>) -> [Versioned<OwnRecipe>] {
        recipes.values.filter { $0.value.user == user }.sorted { $0.value.id < $1.value.id }
    }

    mutating func remove(_ id: RecordID<OwnRecipe>, of user: RecordID<StoredUser>) -> Bool {
        guard recipe(id, of: user) != nil else { return false }
        recipes[id] = nil
        return true
    }

    mutating func erase(_ user: RecordID<StoredUser>) {
        recipes = recipes.filter { $0.value.value.user != user }
    }
}
