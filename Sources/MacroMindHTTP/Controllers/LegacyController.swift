import HTTPTypes
import Hummingbird
import MacroMindAccounts
import MacroMindKit

/// The paths that the original's page calls, which stand for documented ones.
struct LegacyController: Sendable {
    let services: APIServices

    var endpoints: [Endpoint] {
        let meals = MealController(services: services)
        return [
            alias(.auth, .post, "/api/auth/onboarding", .session, .user, .required, onboard),
            alias(
                .meals,
                .post,
                "/api/meal-planner/generate",
                .user(.write),
                .generate,
                .optional,
                meals.generate
            ),
            alias(.meals, .get, "/api/meal-planner/weekly", .user(.read), .user, .none, meals.week),
            alias(.meals, .get, "/api/meal-planner/today", .user(.read), .user, .none, meals.today),
            alias(
                .meals,
                .put,
                "/api/meal-planner/{meal_id}/swap",
                .user(.write),
                .user,
                .optional,
                SwapController(services: services).swap
            ),
            alias(.ai, .post, "/api/ai/generate-plan", .user(.write), .generate, .optional, meals.generate),
            alias(.ai, .get, "/api/ai/meal-plan", .user(.read), .user, .none, meals.week),
        ]
    }

    private func alias(
        _ service: ServiceName,
        _ method: HTTPRequest.Method,
        _ path: String,
        _ access: Endpoint.Access,
        _ limit: LimitClass,
        _ body: Endpoint.Body,
        _ handle: @escaping @Sendable (Call) async throws -> Response
    ) -> Endpoint {
        Endpoint(
            service: service,
            method: method,
            path: path,
            access: access,
            limit: limit,
            body: body,
            isIdempotent: limit == .generate,
            isAlias: true,
            description: EndpointDescription(id: "legacy\(path)", summary: "Alias"),
            handle: handle
        )
    }

    private static let names = [
        "current_weight": "weight_kg", "weight": "weight_kg", "height": "height_cm",
        "main_goal": "fitness_goal",
        "goal": "fitness_goal", "gender": "sex", "diet": "dietary_preference",
        "diet_type": "dietary_preference",
        "dislikes": "disliked_foods", "activity": "activity_level", "date_of_birth": "birth_date",
    ]

    private static let goals = [
        "lose_weight": "cut", "weight_loss": "cut", "lose": "cut", "fat_loss": "cut", "gain_muscle": "bulk",
        "muscle_gain": "bulk", "build_muscle": "bulk", "gain": "bulk", "maintenance": "maintain",
        "maintain_weight": "maintain",
    ]

    /// A change of the profile with its older names.
    @Sendable private func onboard(_ call: Call) async throws -> Response {
        var call = call
        for (old, new) in Self.names.sorted(by: { $0.key < $1.key }) {
            if let value = call.members[old], call.members[new] == nil { call.members[new] = value }
        }
        if let goal = call.members["fitness_goal"]?.stringValue, let known = Self.goals[goal.lowercased()] {
            call.members["fitness_goal"] = .string(known)
        }
        return try await AccountController(services: services).updateProfile(call, isOnboarding: true)
    }
}
