import HTTPTypes
import Hummingbird
import MacroMindAccounts
import MacroMindKit

/// The recipes of users: kept as they were sent, analysed when they are read.
struct RecipeController: Sendable {
    let services: APIServices

    private var stores: any Stores { services.stores }

    var endpoints: [Endpoint] { listEndpoints + recipeEndpoints }

    private var listEndpoints: [Endpoint] {
        [
            .meals(
                .post,
                "/api/recipes",
                .write,
                body: .required,
                isIdempotent: true,
                EndpointDescription(
                    id: "addRecipe",
                    summary: "Add a recipe of your own",
                    requestSchema: "OwnRecipeRequest",
                    success: 201,
                    responseSchema: "OwnRecipe",
                    failures: [409, 503]
                ),
                add
            ),
            .meals(
                .get,
                "/api/recipes",
                .read,
                EndpointDescription(
                    id: "listRecipes",
                    summary: "List your recipes",
                    query: PageCursor.query(maximum: 100, default: 50),
                    responseSchema: "OwnRecipeList"
                ),
                list
            ),
        ]
    }

    private var recipeEndpoints: [Endpoint] {
        let path = "/api/recipes/{recipe_id}"
        return [
            .meals(
                .get,
                path,
                .read,
                EndpointDescription(
                    id: "readRecipe",
                    summary: "Read a recipe of your own with what is in it",
                    responseSchema: "OwnRecipe",
                    failures: [404, 503]
                ),
                read
            ),
            .meals(
                .put,
                path,
                .write,
                body: .required,
                EndpointDescription(
                    id: "replaceRecipe",
                    summary: "Replace a recipe of your own",
                    requestSchema: "OwnRecipeRequest",
                    responseSchema: "OwnRecipe",
                    failures: [404, 409, 412, 503]
                ),
                replace
            ),
            .meals(
                .delete,
                path,
                .write,
                EndpointDescription(
                    id: "deleteRecipe",
                    summary: "Delete a recipe of your own",
                    success: 204,
                    failures: [404]
                ),
                delete
            ),
        ]
    }

    private static let missing = Problem(.recipeNotFound, "There is no such recipe.")

    private static func tag(_ recipe: OwnRecipe, version: Int) -> String {
        "\"\(recipe.id.rawValue.prefix(8))-\(version)\""
    }

    private func find(_ call: Call) async throws -> Versioned<OwnRecipe> {
        guard let id = call.identifier("recipe_id"),
            let recipe = try await stores.recipe(RecordID(rawValue: id), of: try call.user.user)
        else { throw Self.missing }
        return recipe
    }

    /// Fills a record from a document that was analysed.
    private static func fill(
        _ record: inout OwnRecipe,
        from document: RecipeDocument,
        _ analysis: RecipeAnalysis
    ) {
        let title = analysis.recipe.title
        record.name = document.name ?? (title.isEmpty ? "Recipe" : String(title.prefix(200)))
        record.source = CanonicalJSON.text(of: document.json)
        record.recipe = RecipeService.recipe(analysis, id: record.id, document: document)
    }

    @Sendable private func add(_ call: Call) async throws -> Response {
        let document = try RecipeDocument(call)
        let user = try await services.accounts.account(of: try call.user).id
        let analysis = try await services.recipes.analyze(document)
        var record = OwnRecipe(
            id: RecordID(rawValue: Randomness.uuid()),
            user: user,
            name: "",
            source: "",
            createdAt: services.clock.now()
        )
        Self.fill(&record, from: document, analysis)
        let version = try await stores.insert(record)
        return JSONAnswer.response(
            RecipePayloads.recipe(record, document: document, analysis: analysis),
            status: .created,
            headers: [
                .eTag: Self.tag(record, version: version),
                .location: "/api/recipes/\(record.id.rawValue)",
            ]
        )
    }

    @Sendable private func list(_ call: Call) async throws -> Response {
        let limit = try call.integer("limit", default: 50, in: 1...100)
        var after: RecordID<OwnRecipe>?
        if let parts = try PageCursor.parts(of: call, count: 1) {
            guard Randomness.isUUID(parts[0]) else { throw PageCursor.invalid }
            after = RecordID(rawValue: parts[0])
        }
        let found = try await stores.recipes(of: try call.user.user, after: after, limit: limit + 1)
        let page = found.elements.prefix(limit)
        let next = found.elements.count > limit ? page.last?.value.id.rawValue : nil
        let foods = services.meals.planner.catalogue.foods
        return JSONAnswer.response([
            "total": .number(Double(found.total)),
            "recipes": .array(page.map { RecipePayloads.summary($0.value, foods: foods) }),
            "next_cursor": .text(next.map { PageCursor.text([$0]) }),
        ])
    }

    @Sendable private func read(_ call: Call) async throws -> Response {
        let recipe = try await find(call)
        let tag = Self.tag(recipe.value, version: recipe.version)
        guard !EntityTag.isUnchanged(tag, call.request.headers) else {
            return Response(status: .notModified, headers: [.eTag: tag])
        }
        let document = RecipeDocument(source: recipe.value.source)
        let analysis = try await services.recipes.analyze(document)
        return JSONAnswer.response(
            RecipePayloads.recipe(recipe.value, document: document, analysis: analysis),
            headers: [.eTag: tag]
        )
    }

    @Sendable private func replace(_ call: Call) async throws -> Response {
        let document = try RecipeDocument(call)
        let stored = try await find(call)
        let condition = call.request.headers[.ifMatch]
        try EntityTag.requireMatch(
            Self.tag(stored.value, version: stored.version),
            call.request.headers
        )
        let analysis = try await services.recipes.analyze(document)
        var record = stored.value
        Self.fill(&record, from: document, analysis)
        record.updatedAt = services.clock.now()
        do {
            let version = try await stores.update(record, replacing: condition.map { _ in stored.version })
            return JSONAnswer.response(
                RecipePayloads.recipe(record, document: document, analysis: analysis),
                headers: [.eTag: Self.tag(record, version: version)]
            )
        } catch StoreError.notFound {
            throw Self.missing
        }
    }

    @Sendable private func delete(_ call: Call) async throws -> Response {
        guard let id = call.identifier("recipe_id"),
            try await stores.deleteRecipe(RecordID(rawValue: id), of: try call.user.user)
        else { throw Self.missing }
        return JSONAnswer.nothing
    }
}
