import MacroMindKit

/// Everything that is held about a user, to take along.
///
/// It has no password digest and no token.
public struct AccountExport: Sendable, Encodable {
    struct Account: Sendable, Encodable {
        var id: String
        var email: String
        var fullName: String?
        var role: UserRole
        var createdAt: Timestamp

        private enum CodingKeys: String, CodingKey {
            case id, email, role
            case fullName = "full_name"
            case createdAt = "created_at"
        }
    }

    struct Token: Sendable, Encodable {
        var id: String
        var name: String
        var scopes: [String]
        var createdAt: Timestamp

        private enum CodingKeys: String, CodingKey {
            case id, name, scopes
            case createdAt = "created_at"
        }
    }

    struct Session: Sendable, Encodable {
        var id: String
        var createdAt: Timestamp
        var lastUsedAt: Timestamp
        var userAgent: String?
        var address: String?

        private enum CodingKeys: String, CodingKey {
            case id, address
            case createdAt = "created_at"
            case lastUsedAt = "last_used_at"
            case userAgent = "user_agent"
        }
    }

    let user: Account
    let profile: AccountProfile
    let sessions: [Session]
    let accessTokens: [Token]
    let plans: [StoredPlan]
    let messages: [ChatExchange]
    let foods: [FoodLogEntry]
    let weights: [WeightLogEntry]
    let recipes: [OwnRecipe]
    let events: [AuditEvent]

    private enum CodingKeys: String, CodingKey {
        case user, profile, sessions, plans, messages, foods, weights, recipes, events
        case accessTokens = "access_tokens"
    }
}

extension AccountService {
    /// Returns everything held about the caller.
    ///
    /// - Parameters:
    ///   - principal: Who asks.
    ///   - client: Where the request comes from.
    /// - Returns: Everything held.
    /// - Throws: An error of the store.
    public func export(_ principal: Principal, client: ClientInfo) async throws -> AccountExport {
        let account = try await account(of: principal)
        let user = account.id
        await audit.record(.export, user: user, client: client)
        let today = clock.now().date
        let days = today.adding(days: -4_000_000)...today.adding(days: 4_000_000)
        var recipes: [OwnRecipe] = []
        while true {
            let page = try await stores.recipes(of: user, after: recipes.last?.id, limit: 200)
            recipes += page.elements.map(\.value)
            if page.elements.count < 200 { break }
        }
        return AccountExport(
            user: AccountExport.Account(
                id: user.rawValue,
                email: account.email,
                fullName: account.fullName,
                role: account.role,
                createdAt: account.createdAt
            ),
            profile: try await stores.profile(of: user)?.value ?? AccountProfile(),
            sessions: try await stores.liveSessions(of: user, at: clock.now()).map {
                AccountExport.Session(
                    id: $0.id.rawValue,
                    createdAt: $0.createdAt,
                    lastUsedAt: $0.lastUsedAt,
                    userAgent: $0.userAgent,
                    address: $0.address
                )
            },
            accessTokens: try await stores.accessTokens(of: user).map {
                AccountExport.Token(
                    id: $0.id.rawValue,
                    name: $0.name,
                    scopes: $0.scopes,
                    createdAt: $0.createdAt
                )
            },
            plans: try await stores.plans(of: user, before: nil, limit: 5_000).map(\.value),
            messages: try await stores.exchanges(of: user, offset: 0, limit: 100_000).elements,
            foods: try await stores.foods(of: user, in: days),
            weights: try await stores.weights(of: user, in: days),
            recipes: recipes,
            events: try await stores.events(of: user, limit: 10_000)
        )
    }
}
