import HTTPTypes
import Hummingbird
import MacroMindAccounts
import MacroMindKit

/// What a user sees and changes of the own account.
struct AccountController: Sendable {
    let services: APIServices

    private var accounts: AccountService { services.accounts }

    var endpoints: [Endpoint] {
        [
            route(.get, "me", .user(.read), "readAccount", "Read the account", response: "Account", me),
            route(
                .put,
                "profile",
                .session,
                "replaceProfile",
                "Change the profile",
                body: .required,
                request: "Profile",
                response: "ProfileAnswer",
                failures: [412],
                updateProfile
            ),
            route(
                .patch,
                "profile",
                .session,
                "updateProfile",
                "Change the profile",
                body: .required,
                request: "Profile",
                response: "ProfileAnswer",
                failures: [412],
                updateProfile
            ),
            route(
                .post,
                "password",
                .session,
                "changePassword",
                "Change the password",
                body: .required,
                request: "PasswordChange",
                success: 204,
                failures: [403, 503],
                changePassword
            ),
            route(
                .get,
                "sessions",
                .session,
                "listSessions",
                "List the sessions",
                response: "Sessions",
                sessions
            ),
            route(
                .delete,
                "sessions/{id}",
                .session,
                "endSession",
                "End a session",
                success: 204,
                failures: [404],
                endSession
            ),
            route(
                .get,
                "export",
                .session,
                "exportAccount",
                "Take everything along",
                response: "Export",
                export
            ),
            route(
                .delete,
                "me",
                .session,
                "eraseAccount",
                "Erase the account and all its data",
                body: .optional,
                request: "Confirmation",
                success: 204,
                failures: [403, 503],
                erase
            ),
            route(
                .get,
                "tokens",
                .session,
                "listTokens",
                "List personal access tokens",
                response: "Tokens",
                tokens
            ),
            route(
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
            route(
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

    private func route(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ access: Endpoint.Access,
        _ id: String,
        _ summary: String,
        body: Endpoint.Body = .none,
        request: String? = nil,
        success: Int = 200,
        response: String? = nil,
        failures: [Int] = [],
        _ handle: @escaping @Sendable (Call) async throws -> Response
    ) -> Endpoint {
        Endpoint(
            service: .auth,
            method: method,
            path: "/api/auth/\(path)",
            access: access,
            limit: .user,
            body: body,
            description: EndpointDescription(
                id: id,
                summary: summary,
                requestSchema: request,
                success: success,
                responseSchema: response,
                failures: failures
            ),
            handle: handle
        )
    }

    @Sendable private func me(_ call: Call) async throws -> Response {
        let user = try await accounts.account(of: try call.user)
        let profile = try await services.stores.profile(of: user.id)
        let tag = Self.tag(profile?.version ?? 0)
        guard !EntityTag.isUnchanged(tag, call.request.headers) else {
            return Response(status: .notModified, headers: [.eTag: tag])
        }
        return JSONAnswer.response(
            AccountPayloads.me(user, profile: profile?.value ?? AccountProfile()),
            headers: [.eTag: tag]
        )
    }

    static func tag(_ version: Int) -> String { "\"profile-\(version)\"" }

    @Sendable private func updateProfile(_ call: Call) async throws -> Response {
        try await updateProfile(call, isOnboarding: false)
    }

    /// Merges a request into the stored profile; a change that came between is taken into account.
    func updateProfile(_ call: Call, isOnboarding: Bool) async throws -> Response {
        let user = try await accounts.account(of: try call.user).id
        for attempt in 1...5 {
            let stored = try await services.stores.profile(of: user)
            let version = stored?.version ?? 0
            var profile = stored?.value ?? AccountProfile()
            var body = call.body
            ProfileReader.merge(&body, into: &profile, today: services.clock.today)
            if isOnboarding { profile.extras[ProfileReader.onboarding] = true }
            try body.finish()
            try EntityTag.requireMatch(Self.tag(version), call.request.headers)
            do {
                let next = try await services.stores.save(profile, of: user, replacing: version)
                return JSONAnswer.response(
                    ["message": "Profile saved.", "profile": AccountPayloads.profile(profile)],
                    headers: [.eTag: Self.tag(next)]
                )
            } catch StoreError.conflict where attempt < 5 {
                continue
            }
        }
        throw Problem(.editConflict, "Somebody keeps changing this; try again.")
    }

    @Sendable private func changePassword(_ call: Call) async throws -> Response {
        var body = call.body
        let current = AuthController.password("current_password", &body)
        let new = body.string("new_password", isRequired: true, length: 0...1_000_000)
        try body.finish()
        guard let current, let new else { throw Problem(.validationFailed, "Both passwords are needed.") }
        try await accounts.changePassword(of: try call.user, from: current, to: new, client: call.client)
        return JSONAnswer.nothing
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

    @Sendable private func export(_ call: Call) async throws -> Response {
        try JSONAnswer.response(record: try await accounts.export(try call.user, client: call.client))
    }

    @Sendable private func erase(_ call: Call) async throws -> Response {
        var body = call.body
        let password = AuthController.password("password", isRequired: false, &body)
        try body.finish()
        try await accounts.erase(try call.user, password: password, client: call.client)
        return RefreshCookie.removing(from: JSONAnswer.nothing, to: call)
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
