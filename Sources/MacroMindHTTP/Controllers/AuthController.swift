import HTTPTypes
import Hummingbird
import MacroMindAccounts
import MacroMindKit

/// Registering, logging in, refreshing and logging out.
struct AuthController: Sendable {
    let services: APIServices

    private var accounts: AccountService { services.accounts }

    var endpoints: [Endpoint] {
        [
            Endpoint(
                service: .auth,
                method: .post,
                path: "/api/auth/register",
                access: .open,
                limit: .auth,
                body: .required,
                description: EndpointDescription(
                    id: "register",
                    summary: "Make an account",
                    requestSchema: "Registration",
                    success: 201,
                    responseSchema: "TokenPair",
                    failures: [409, 503]
                ),
                handle: register
            ),
            Endpoint(
                service: .auth,
                method: .post,
                path: "/api/auth/login",
                access: .open,
                limit: .auth,
                body: .required,
                description: EndpointDescription(
                    id: "logIn",
                    summary: "Log in",
                    requestSchema: "Credentials",
                    responseSchema: "TokenPair",
                    failures: [401, 503]
                ),
                handle: logIn
            ),
            Endpoint(
                service: .auth,
                method: .post,
                path: "/api/auth/refresh",
                access: .open,
                limit: .auth,
                body: .required,
                description: EndpointDescription(
                    id: "refresh",
                    summary: "Spend a refresh token for the next pair",
                    requestSchema: "RefreshRequest",
                    responseSchema: "TokenPair",
                    failures: [401]
                ),
                handle: refresh
            ),
            Endpoint(
                service: .auth,
                method: .post,
                path: "/api/auth/logout",
                access: .session,
                limit: .user,
                body: .optional,
                description: EndpointDescription(
                    id: "logOut",
                    summary: "End this session, or all",
                    requestSchema: "LogoutRequest",
                    success: 204
                ),
                handle: logOut
            ),
        ]
    }

    @Sendable private func register(_ call: Call) async throws -> Response {
        var body = call.body
        let email = Self.email(&body)
        let password = body.string("password", isRequired: true, length: 0...1_000_000)
        let name = body.string("full_name", length: 1...200)
        var profile = AccountProfile()
        profile.fitnessGoal = body.name("fitness_goal", among: ProfileReader.goals) ?? "maintain"
        profile.dietaryPreference = body.name("dietary_preference", among: ProfileReader.diets) ?? "none"
        if let password {
            do {
                try accounts.policy.check(password, email: email)
            } catch {
                body.fail("password", "weak_password", error.message)
            }
        }
        try body.finish()
        guard let email, let password else { throw Problem(.validationFailed, "An account needs both.") }
        let registration = Registration(email: email, password: password, fullName: name, profile: profile)
        let pair = try await accounts.register(registration, client: call.client)
        return try await answer(pair, status: .created, to: call)
    }

    @Sendable private func logIn(_ call: Call) async throws -> Response {
        var body = call.body
        let email = Self.email(&body)
        let password = Self.password("password", &body)
        try body.finish()
        guard let email, let password else { throw Problem(.validationFailed, "Logging in needs both.") }
        return try await answer(
            try await accounts.logIn(email: email, password: password, client: call.client),
            status: .ok,
            to: call
        )
    }

    private func answer(
        _ pair: TokenPair,
        status: HTTPResponse.Status,
        to call: Call
    ) async throws -> Response {
        let user = try await services.stores.user(pair.user)
        return RefreshCookie.answer(pair, user: user, status: status, to: call)
    }

    @Sendable private func refresh(_ call: Call) async throws -> Response {
        let isWeb = RefreshCookie.isWanted(by: call)
        var body = call.body
        let sent = body.string("refresh_token", isRequired: !isWeb, length: 0...1_000_000)
        try body.finish()
        do {
            let token = isWeb ? RefreshCookie.token(of: call) : sent
            let pair = try await accounts.refresh(token ?? "", client: call.client)
            return RefreshCookie.answer(pair, user: nil, status: .ok, to: call)
        } catch {
            guard isWeb, var problem = Problem(error, now: services.clock.now()), problem.code.status == 401
            else { throw error }
            problem.headers[.setCookie] = RefreshCookie.removal(isSecure: call.scope.isSecure)
            throw problem
        }
    }

    @Sendable private func logOut(_ call: Call) async throws -> Response {
        var body = call.body
        let all = body.bool("all") ?? false
        try body.finish()
        try await accounts.logOut(try call.user, all: all, client: call.client)
        return RefreshCookie.removing(from: JSONAnswer.nothing, to: call)
    }

    static func email(_ body: inout BodyReader) -> EmailAddress? {
        guard let text = body.string("email", isRequired: true, length: 0...1_000_000) else { return nil }
        guard let email = EmailAddress(text) else {
            body.fail("email", "invalid_email", "email must be an address such as anna@example.org.")
            return nil
        }
        return email
    }

    /// A password that is compared: any that somebody could have.
    static func password(_ field: String, isRequired: Bool = true, _ body: inout BodyReader) -> String? {
        guard let password = body.string(field, isRequired: isRequired, length: 0...1_000_000) else {
            return nil
        }
        do {
            try PasswordPolicy.checkForm(password, field: field)
        } catch {
            body.fail(field, "out_of_range", error.message)
            return nil
        }
        return password
    }
}
