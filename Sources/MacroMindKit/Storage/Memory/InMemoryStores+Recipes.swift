extension InMemoryStores {
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func insert(_ recipe: OwnRecipe) throws(StoreError) -> Int {
        try requireUser(recipe.user)
        try recipes.insert(recipe)
        return 1
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func update(_ recipe: OwnRecipe, replacing expected: Int?) throws(StoreError) -> Int {
        try recipes.update(recipe, replacing: expected)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func recipe(_ id: RecordID<OwnRecipe>, of user: RecordID<StoredUser>) -> Versioned<OwnRecipe>? {
        recipes.recipe(id, of: user)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func recipes(
        of user: RecordID<StoredUser>,
        after: RecordID<OwnRecipe>?,
        limit: Int
    ) -> Page<Versioned<OwnRecipe>> {
        let own = recipes.recipes(of: user)
        let rest = own.drop { recipe in after.map { recipe.value.id <= $0 } ?? false }
        return Page(Array(rest.prefix(max(0, limit))), total: own.count)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func deleteRecipe(_ id: RecordID<OwnRecipe>, of user: RecordID<StoredUser>) -> Bool {
        recipes.remove(id, of: user)
    }
}
