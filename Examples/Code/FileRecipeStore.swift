import Foundation
import MacroMindKit

/// A store of your own: people's recipes in one JSON file.
///
/// A call is all or nothing because the file is replaced whole; calls that meet wait for each other because this is an actor.
actor FileRecipeStore: RecipeStore {
    private struct Entry: Codable {
        var recipe: OwnRecipe
        var version: Int
    }

    private let file: URL
    private let knows: @Sendable (RecordID<StoredUser>) async throws -> Bool
    private var entries: [RecordID<OwnRecipe>: Entry]

    init(file: URL, knows: @escaping @Sendable (RecordID<StoredUser>) async throws -> Bool) throws {
        self.file = file
        self.knows = knows
        entries = [:]
        guard FileManager.default.fileExists(atPath: file.path) else { return }
        for entry in try JSONDecoder().decode([Entry].self, from: Data(contentsOf: file)) {
            entries[entry.recipe.id] = entry
        }
    }

    func insert(_ recipe: OwnRecipe) async throws -> Int {
        guard try await knows(recipe.user) else { throw StoreError.notFound }
        guard entries[recipe.id] == nil else { throw StoreError.duplicate(field: "id") }
        try keep(Entry(recipe: recipe, version: 1))
        return 1
    }

    func update(_ recipe: OwnRecipe, replacing expected: Int?) throws -> Int {
        guard let stored = entries[recipe.id], stored.recipe.user == recipe.user else {
            throw StoreError.notFound
        }
        if let expected, expected != stored.version {
            throw StoreError.conflict(expected: expected, found: stored.version)
        }
        var changed = recipe
        changed.createdAt = stored.recipe.createdAt
        try keep(Entry(recipe: changed, version: stored.version + 1))
        return stored.version + 1
    }

    func recipe(_ id: RecordID<OwnRecipe>, of user: RecordID<StoredUser>) -> Versioned<OwnRecipe>? {
        guard let entry = entries[id], entry.recipe.user == user else { return nil }
        return Versioned(entry.recipe, version: entry.version)
    }

    func recipes(
        of user: RecordID<StoredUser>,
        after: RecordID<OwnRecipe>?,
        limit: Int
    ) -> Page<Versioned<OwnRecipe>> {
        let own = entries.values.filter { $0.recipe.user == user }.sorted { $0.recipe.id < $1.recipe.id }
        let rest = own.drop { entry in after.map { entry.recipe.id <= $0 } ?? false }
        let page = rest.prefix(max(0, limit)).map { Versioned($0.recipe, version: $0.version) }
        return Page(Array(page), total: own.count)
    }

    func deleteRecipe(_ id: RecordID<OwnRecipe>, of user: RecordID<StoredUser>) throws -> Bool {
        guard entries[id]?.recipe.user == user else { return false }
        var rest = entries
        rest[id] = nil
        try write(rest)
        return true
    }

    private func keep(_ entry: Entry) throws {
        var changed = entries
        changed[entry.recipe.id] = entry
        try write(changed)
    }

    /// Writes the file first: what fails has changed nothing.
    private func write(_ changed: [RecordID<OwnRecipe>: Entry]) throws {
        do {
            let sorted = changed.values.sorted { $0.recipe.id < $1.recipe.id }
            try JSONEncoder().encode(sorted).write(to: file, options: .atomic)
        } catch {
            throw StoreError.unavailable("The file of recipes can not be written.")
        }
        entries = changed
    }
}
