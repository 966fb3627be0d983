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
            .account(.get, "me", .user(.read), "readAccount", "Read the account", response: "Account", me),
            .account(
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
            .account(
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
            .account(
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
            .account(
                .get,
                "export",
                .session,
                "exportAccount",
                "Take everything along",
                response: "Export",
                export
            ),
            .account(
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
        ]
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
}
