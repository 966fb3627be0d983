public import MacroMindKit

/// The rules of the store of audit events as checks that any implementation can run.
///
/// Hand in a closure that makes an empty store and knows the accounts it needs, then run every check:
///
/// ```swift
/// @Test(arguments: AuditStoreConformance.Check.allCases)
/// func `keeps the rules of the store`(check: AuditStoreConformance.Check) async throws {
///     try await AuditStoreConformance { accounts in try await MyStore(accounts: accounts) }.run(check)
/// }
/// ```
public struct AuditStoreConformance: Sendable {
    /// One rule.
    public enum Check: String, Sendable, CaseIterable {
        /// Events come back unchanged, the latest first.
        case returnsWhatWasRecorded
        /// The events of an account are those of that account.
        case keepsUsersApart
        /// An event that names nobody is kept without the name; a taken identifier is refused.
        case forgetsWhoIsGone
    }

    /// Makes an empty store for the accounts, which a store with references between tables has to hold first.
    public typealias MakeStore = @Sendable (_ accounts: [StoredUser]) async throws -> any AuditStore

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
        case .returnsWhatWasRecorded: try await checkRecord(store, probe)
        case .keepsUsersApart: try await checkUsers(store, probe)
        case .forgetsWhoIsGone: try await checkNobody(store, probe)
        }
    }

    private func event(
        _ probe: StoreProbe,
        of user: RecordID<StoredUser>? = nil,
        second: Int64 = 0
    ) -> AuditEvent {
        AuditEvent(
            id: probe.samples.id(),
            time: probe.later(second),
            kind: .login,
            user: user,
            subject: "digest of an address",
            address: "2001:db8::1",
            requestID: "request-\(second)",
            outcome: "failure"
        )
    }

    private func checkRecord(_ store: any AuditStore, _ probe: StoreProbe) async throws {
        var bare = event(probe, second: 3)
        (bare.subject, bare.address, bare.requestID) = (nil, nil, nil)
        let events = [
            event(probe, of: probe.user, second: 2), bare, event(probe, of: probe.user, second: 1),
            event(probe, second: 3),
        ]
        for event in events { try await store.record(event) }
        let all = try await store.events(limit: 9)
        try probe.equal(all, [3, 1, 0, 2].map { events[$0] }, "the events")
        try probe.equal(try await store.events(limit: 1), [events[3]], "the latest event")
    }

    private func checkUsers(_ store: any AuditStore, _ probe: StoreProbe) async throws {
        let own = (0..<3).map { event(probe, of: probe.user, second: $0) }
        for event in own + [event(probe, of: probe.other), event(probe)] { try await store.record(event) }
        let found = try await store.events(of: probe.user, limit: 2)
        try probe.equal(found, [own[2], own[1]], "the latest events of the account")
    }

    private func checkNobody(_ store: any AuditStore, _ probe: StoreProbe) async throws {
        var event = event(probe, of: probe.nobody)
        try await store.record(event)
        event.user = nil
        try probe.equal(try await store.events(limit: 9), [event], "the event of nobody")
        try await probe.refuses(.duplicate(field: "id"), "a taken identifier") {
            [event] in try await store.record(event)
        }
    }
}
