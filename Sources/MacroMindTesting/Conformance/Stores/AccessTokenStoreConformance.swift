public import MacroMindKit

/// The rules of the store of tokens for scripts as checks that any implementation can run.
///
/// Hand in a closure that makes an empty store and knows the accounts it needs, then run every check:
///
/// ```swift
/// @Test(arguments: AccessTokenStoreConformance.Check.allCases)
/// func `keeps the rules of the store`(check: AccessTokenStoreConformance.Check) async throws {
///     try await AccessTokenStoreConformance { accounts in try await MyStore(accounts: accounts) }.run(check)
/// }
/// ```
public struct AccessTokenStoreConformance: Sendable {
    /// One rule.
    public enum Check: String, Sendable, CaseIterable {
        /// A token comes back unchanged by its digest until it ends.
        case returnsWhatWasInserted
        /// Taken identifiers and digests, and tokens of nobody, are refused.
        case refusesTakenIdentifiers
        /// Tokens are listed for their user alone, the newest first, with their last use.
        case lists
        /// A removed token is gone; the user alone can remove it.
        case deletes
    }

    /// Makes an empty store for the accounts, which a store with references between tables has to hold first.
    public typealias MakeStore = @Sendable (_ accounts: [StoredUser]) async throws -> any AccessTokenStore

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
        case .refusesTakenIdentifiers: try await checkTaken(store, probe)
        case .lists: try await checkList(store, probe)
        case .deletes: try await checkDelete(store, probe)
        }
    }

    private func token(_ probe: StoreProbe, second: Int64 = 0, endsAt: Timestamp? = nil) -> StoredAccessToken
    {
        StoredAccessToken(
            id: probe.samples.id(),
            user: probe.user,
            name: "script – “\(second)”",
            scopes: ["plans:read", "log:write"],
            digest: probe.samples.digest(),
            createdAt: probe.later(second),
            expiresAt: endsAt
        )
    }

    private func checkInsert(_ store: any AccessTokenStore, _ probe: StoreProbe) async throws {
        let endless = token(probe)
        let brief = token(probe, second: 1, endsAt: probe.later(60))
        for token in [endless, brief] { try await store.insert(token) }
        for token in [endless, brief] {
            let found = try await store.accessToken(token.digest, at: probe.later(59))
            try probe.equal(found, token, "the token")
        }
        try probe.equal(
            try await store.accessToken(brief.digest, at: probe.later(60)),
            nil,
            "the token that ended"
        )
        try probe.equal(
            try await store.accessToken(endless.digest, at: probe.later(1 << 32)),
            endless,
            "the token without an end"
        )
        let unknown = try await store.accessToken(probe.samples.digest(), at: probe.now)
        try probe.equal(unknown, nil, "an unknown token")
    }

    private func checkTaken(_ store: any AccessTokenStore, _ probe: StoreProbe) async throws {
        let first = token(probe)
        try await store.insert(first)
        var second = token(probe, second: 1)
        second.id = first.id
        try await probe.refuses(.duplicate(field: "id"), "a taken identifier") {
            [second] in try await store.insert(second)
        }
        var third = token(probe, second: 2)
        third.digest = first.digest
        try await probe.refuses(.duplicate(field: "token"), "a taken digest") {
            [third] in try await store.insert(third)
        }
        var fourth = token(probe, second: 3)
        fourth.user = probe.nobody
        try await probe.refuses(.notFound, "a token of nobody") {
            [fourth] in try await store.insert(fourth)
        }
        try probe.equal(try await store.accessTokens(of: probe.user), [first], "the tokens after refusals")
    }

    private func checkList(_ store: any AccessTokenStore, _ probe: StoreProbe) async throws {
        var tokens = (0..<3).map { token(probe, second: $0) }
        for token in tokens { try await store.insert(token) }
        try await store.recordUse(of: tokens[1].id, of: probe.user, at: probe.later(9))
        try await store.recordUse(of: tokens[2].id, of: probe.other, at: probe.later(9))
        tokens[1].lastUsedAt = probe.later(9)
        let own = try await store.accessTokens(of: probe.user)
        try probe.equal(own, tokens.reversed(), "the list")
        try probe.equal(try await store.accessTokens(of: probe.other), [], "the list of another")
    }

    private func checkDelete(_ store: any AccessTokenStore, _ probe: StoreProbe) async throws {
        let token = token(probe)
        try await store.insert(token)
        let foreign = try await store.deleteAccessToken(token.id, of: probe.other)
        try probe.equal(foreign, false, "removal by another")
        try probe.equal(
            try await store.deleteAccessToken(token.id, of: probe.user),
            true,
            "removal"
        )
        try probe.equal(
            try await store.accessToken(token.digest, at: probe.now),
            nil,
            "the removed token"
        )
        let again = try await store.deleteAccessToken(token.id, of: probe.user)
        try probe.equal(again, false, "removal of the removed")
    }
}
