public import MacroMindKit

/// The rules of the store of recipes of users as checks that any implementation can run.
///
/// Hand in a closure that makes an empty store and knows the accounts it needs, then run every check:
///
/// ```swift
/// @Test(arguments: RecipeStoreConformance.Check.allCases)
/// func `keeps the rules of the store`(check: RecipeStoreConformance.Check) async throws {
///     try await RecipeStoreConformance { accounts in try await MyStore(accounts: accounts) }.run(check)
/// }
/// ```
public struct RecipeStoreConformance: Sendable {
    /// One rule.
    public enum Check: String, Sendable, CaseIterable {
        /// A recipe comes back unchanged with version 1, to its user alone.
        case returnsWhatWasInserted
        /// A change counts one up and keeps the time at which the recipe was added.
        case updates
        /// A change over another version, or by another, is refused.
        case noticesConflicts
        /// Taken identifiers and recipes of nobody are refused.
        case refusesTakenIdentifiers
        /// Recipes are listed by identifier, a page at a time.
        case pages
        /// A removed recipe is gone; the user alone can remove it.
        case deletes
    }

    /// Makes an empty store for the accounts, which a store with references between tables has to hold first.
    public typealias MakeStore = @Sendable (_ accounts: [StoredUser]) async throws -> any RecipeStore

    let makeStore: MakeStore

    /// Creates the suite for an implementation.
    ///
    /// - Parameter makeStore: Makes an empty store for the accounts.
    public init(_ makeStore: @escaping MakeStore) { self.makeStore = makeStore }

    /// Runs a check on a store of its own.
    ///
    /// - Parameter check: The rule.
    /// - Throws: ``ConformanceFailure`` when the implementation does not keep the rule.
    public func run(_ check: Check) async throws {
        let probe = StoreProbe(check)
        let store = try await makeStore(probe.accounts)
        switch check {
        case .returnsWhatWasInserted: try await checkInsert(store, probe)
        case .updates: try await checkUpdate(store, probe)
        case .noticesConflicts: try await checkConflict(store, probe)
        case .refusesTakenIdentifiers: try await checkTaken(store, probe)
        case .pages: try await checkPages(store, probe)
        case .deletes: try await checkDelete(store, probe)
        }
    }

    private func recipe(_ probe: StoreProbe, _ name: String = "Soup “à l’oignon”") -> OwnRecipe {
        OwnRecipe(
            id: probe.samples.id(),
            user: probe.user,
            name: name,
            source: "4 onions\n1 l stock – hot",
            recipe: Recipe(
                id: "onion-soup",
                name: name,
                slots: [.lunch, .dinner],
                servings: 4,
                ingredients: [RecipeIngredient(food: "onion", mass: 600.5, measure: "4")],
                steps: ["Slice.", "Simmer 🍲."],
                minutes: 60
            ),
            createdAt: probe.now
        )
    }

    private func checkInsert(_ store: any RecipeStore, _ probe: StoreProbe) async throws {
        let whole = recipe(probe)
        var partial = recipe(probe)
        partial.recipe = nil
        for recipe in [whole, partial] {
            try probe.equal(try await store.insert(recipe), 1, "the first version")
            try await expect(store, recipe, version: 1, probe)
            let foreign = try await store.recipe(recipe.id, of: probe.other)
            try probe.equal(foreign, nil, "the recipe for another")
        }
    }

    private func checkUpdate(_ store: any RecipeStore, _ probe: StoreProbe) async throws {
        var recipe = recipe(probe)
        try await store.insert(recipe)
        recipe.name = "Stew"
        recipe.updatedAt = probe.later(5)
        var update = recipe
        update.createdAt = probe.later(5)
        try probe.equal(
            try await store.update(update, replacing: 1),
            2,
            "the second version"
        )
        try await expect(store, recipe, version: 2, probe)
        try probe.equal(
            try await store.update(update, replacing: nil),
            3,
            "the third version"
        )
        try await expect(store, recipe, version: 3, probe)
    }

    private func checkConflict(_ store: any RecipeStore, _ probe: StoreProbe) async throws {
        let recipe = recipe(probe)
        try await store.insert(recipe)
        try await probe.refuses(.conflict(expected: 2, found: 1), "a change over version 2") {
            try await store.update(recipe, replacing: 2)
        }
        var foreign = recipe
        foreign.user = probe.other
        foreign.name = "Stolen"
        try await probe.refuses(.notFound, "a change by another") {
            [foreign] in try await store.update(foreign, replacing: 1)
        }
        try await expect(store, recipe, version: 1, probe)
        let winners = try await probe.atOnce { _ in try await store.update(recipe, replacing: 1) }
        try probe.equal(winners, [2], "the versions of the winners at once")
    }

    private func checkTaken(_ store: any RecipeStore, _ probe: StoreProbe) async throws {
        let first = recipe(probe)
        try await store.insert(first)
        var second = recipe(probe, "Second")
        second.id = first.id
        second.user = probe.other
        try await probe.refuses(.duplicate(field: "id"), "a taken identifier") {
            [second] in try await store.insert(second)
        }
        var nobody = recipe(probe)
        nobody.user = probe.nobody
        try await probe.refuses(.notFound, "a recipe of nobody") {
            [nobody] in try await store.insert(nobody)
        }
        try await expect(store, first, version: 1, probe)
    }

    private func checkPages(_ store: any RecipeStore, _ probe: StoreProbe) async throws {
        let recipes = (0..<5).map { recipe(probe, "Soup \($0)") }
        for recipe in recipes.reversed() { try await store.insert(recipe) }
        let stored = recipes.map { Versioned($0, version: 1) }
        let first = try await store.recipes(of: probe.user, after: nil, limit: 2)
        try probe.expect(first == Page(Array(stored[..<2]), total: 5), "the first page is wrong")
        let rest = try await store.recipes(of: probe.user, after: recipes[1].id, limit: 9)
        try probe.expect(rest == Page(Array(stored[2...]), total: 5), "the rest is wrong")
        let foreign = try await store.recipes(of: probe.other, after: nil, limit: 9)
        try probe.expect(foreign == Page([], total: 0), "another sees recipes")
    }

    private func checkDelete(_ store: any RecipeStore, _ probe: StoreProbe) async throws {
        let recipe = recipe(probe)
        try await store.insert(recipe)
        let foreign = try await store.deleteRecipe(recipe.id, of: probe.other)
        try probe.equal(foreign, false, "removal by another")
        try await expect(store, recipe, version: 1, probe)
        try probe.equal(try await store.deleteRecipe(recipe.id, of: probe.user), true, "removal")
        try probe.equal(try await store.deleteRecipe(recipe.id, of: probe.user), false, "a second removal")
        try probe.equal(try await store.recipe(recipe.id, of: probe.user), nil, "the removed recipe")
    }

    private func expect(
        _ store: any RecipeStore,
        _ recipe: OwnRecipe,
        version: Int,
        _ probe: StoreProbe
    ) async throws {
        let found = try await store.recipe(recipe.id, of: recipe.user)
        try probe.equal(found, Versioned(recipe, version: version), "the recipe")
    }
}
