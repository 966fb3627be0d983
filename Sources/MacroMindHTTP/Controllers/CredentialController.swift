import HTTPTypes
import Hummingbird
import MacroMindAccounts
import MacroMindKit

/// The sessions and personal access tokens of a user.
struct CredentialController: Sendable {
    let services: APIServices

    private var accounts: AccountService { services.accounts }

    var endpoints: [Endpoint] {
        [
            .account(
                .get,
                "sessions",
                .session,
                "listSessions",
                "List the sessions",
                response: "Sessions",
                sessions
            ),
            .account(
                .delete,
                "sessions/{id}",
                .session,
                "endSession",
                "End a session",
                success: 204,
                failures: [404],
                endSession
            ),
            .account(
                .get,
                "tokens",
                .session,
                "listTokens",
                "List personal access tokens",
                response: "Tokens",
                tokens
            ),
            .account(
                .post,
                "tokens",
                .session,
                "makeToken",
                "Make a personal access token",
                body: .required,
                request: "TokenRequest",
                success: 201,
                response: "Token",
                makeToken
            ),
            .account(
                .delete,
                "tokens/{id}",
                .session,
                "deleteToken",
                "Delete a personal access token",
                success: 204,
                failures: [404],
                deleteToken
            ),
        ]
    }

    @Sendable private func sessions(_ call: Call) async throws -> Response {
        let principal = try call.user
        let sessions = try await accounts.sessions(of: principal)
        let list = sessions.map { AccountPayloads.session($0, current: principal.session) }
        return JSONAnswer.response(["sessions": .array(list)])
    }

    @Sendable private func endSession(_ call: Call) async throws -> Response {
        guard let id = call.identifier("id") else { throw AccountError.sessionNotFound }
        try await accounts.endSession(RecordID(rawValue: id), of: try call.user, client: call.client)
        return JSONAnswer.nothing
    }

    @Sendable private func tokens(_ call: Call) async throws -> Response {
        let tokens = try await services.stores.accessTokens(of: try call.user.user)
        return JSONAnswer.response(["tokens": .array(tokens.map(AccountPayloads.token))])
    }

    @Sendable private func makeToken(_ call: Call) async throws -> Response {
        var body = call.body
        let name = body.string("name", isRequired: true, length: 1...100, allowsBlank: false)
        let scopes = body.strings("scopes", count: 10) ?? ["read"]
        let days = body.integer("expires_in_days", in: 1...3_650)
        for (index, scope) in scopes.enumerated() where Principal.Scope(rawValue: scope) == nil {
            let names = Principal.Scope.allCases.map(\.rawValue).joined(separator: ", ")
            body.fail("scopes/\(index)", "unknown_name", "A scope must be one of: \(names).")
        }
        try body.finish()
        let (stored, token) = try await accounts.makePersonalToken(
            named: name ?? "",
            scopes: Set(scopes.compactMap(Principal.Scope.init)),
            expiresAt: days.map { services.clock.now().adding(milliseconds: Int64($0) * 86_400_000) },
            of: try call.user
        )
        guard case .object(var members) = AccountPayloads.token(stored) else { return JSONAnswer.nothing }
        members["token"] = .string(token.text)
        return JSONAnswer.response(.object(members), status: .created)
    }

    @Sendable private func deleteToken(_ call: Call) async throws -> Response {
        guard let id = call.identifier("id"),
            try await services.stores.deleteAccessToken(RecordID(rawValue: id), of: try call.user.user)
        else { throw Problem(.notFound, "There is no such token.") }
        return JSONAnswer.nothing
    }
}
