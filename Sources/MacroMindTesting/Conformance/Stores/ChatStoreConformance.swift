public import MacroMindKit

/// The rules of the store of conversations as checks that any implementation can run.
///
/// Hand in a closure that makes an empty store and knows the accounts it needs, then run every check:
///
/// ```swift
/// @Test(arguments: ChatStoreConformance.Check.allCases)
/// func `keeps the rules of the store`(check: ChatStoreConformance.Check) async throws {
///     try await ChatStoreConformance { accounts in try await MyStore(accounts: accounts) }.run(check)
/// }
/// ```
public struct ChatStoreConformance: Sendable {
    /// One rule.
    public enum Check: String, Sendable, CaseIterable {
        /// An exchange comes back unchanged.
        case returnsWhatWasAppended
        /// Exchanges are listed newest first, those of one moment in the reverse order of arrival.
        case listsNewestFirst
        /// Pages cut the list by offset and limit and tell its length.
        case pages
        /// An exchange with a taken identifier, or of nobody, is refused.
        case refusesTakenIdentifiers
        /// Reading and removing reach one user only.
        case keepsUsersApart
        /// Exchanges that arrive at once are all kept.
        case takesManyAtOnce
    }

    /// Makes an empty store for the accounts, which a store with references between tables has to hold first.
    public typealias MakeStore = @Sendable (_ accounts: [StoredUser]) async throws -> any ChatStore

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
        case .returnsWhatWasAppended: try await checkAppend(store, probe)
        case .listsNewestFirst: try await checkOrder(store, probe)
        case .pages: try await checkPages(store, probe)
        case .refusesTakenIdentifiers: try await checkTaken(store, probe)
        case .keepsUsersApart: try await checkUsers(store, probe)
        case .takesManyAtOnce: try await checkManyAtOnce(store, probe)
        }
    }

    private func checkAppend(_ store: any ChatStore, _ probe: StoreProbe) async throws {
        let exchange = probe.samples.exchange(of: probe.user, "<b>“How much” protein\u{202E} 🥚?</b>\n'; --")
        try await store.append(exchange)
        try await expect(store, [exchange], probe)
    }

    private func checkOrder(_ store: any ChatStore, _ probe: StoreProbe) async throws {
        let seconds: [Int64] = [5, 1, 5, 3, 1]
        let exchanges = seconds.map { probe.samples.exchange(of: probe.user, "at \($0)", second: $0) }
        for exchange in exchanges { try await store.append(exchange) }
        try await expect(store, [2, 0, 3, 4, 1].map { exchanges[$0] }, probe)
    }

    private func checkPages(_ store: any ChatStore, _ probe: StoreProbe) async throws {
        let exchanges = (0..<7).map { probe.samples.exchange(of: probe.user, "\($0)", second: $0) }
        for exchange in exchanges { try await store.append(exchange) }
        let newest = Array(exchanges.reversed())
        let cases = [
            (0, 3, 0..<3), (3, 3, 3..<6), (6, 3, 6..<7), (7, 3, 7..<7), (99, 3, 7..<7), (0, 0, 0..<0),
        ]
        for (offset, limit, part) in cases {
            let page = try await store.exchanges(of: probe.user, offset: offset, limit: limit)
            try probe.equal(
                page,
                Page(Array(newest[part]), total: 7),
                "the page of \(limit) after \(offset)"
            )
        }
    }

    private func checkTaken(_ store: any ChatStore, _ probe: StoreProbe) async throws {
        let first = probe.samples.exchange(of: probe.user, "first")
        try await store.append(first)
        var second = probe.samples.exchange(of: probe.other, "second")
        second.id = first.id
        try await probe.refuses(.duplicate(field: "id"), "a taken identifier") {
            [second] in try await store.append(second)
        }
        let third = probe.samples.exchange(of: probe.nobody, "third")
        try await probe.refuses(.notFound, "an exchange of nobody") { try await store.append(third) }
        try await expect(store, [first], probe)
    }

    private func checkUsers(_ store: any ChatStore, _ probe: StoreProbe) async throws {
        let own = probe.samples.exchange(of: probe.user, "mine")
        let foreign = probe.samples.exchange(of: probe.other, "yours", second: 1)
        for exchange in [own, foreign] { try await store.append(exchange) }
        try await expect(store, [own], probe)
        try probe.equal(try await store.deleteExchanges(of: probe.other), 1, "the number removed")
        try await expect(store, [own], probe)
        let left = try await store.exchanges(of: probe.other, offset: 0, limit: 9)
        try probe.equal(left, Page([], total: 0), "what is left to the other")
        try await store.append(foreign)
        try probe.equal(try await store.deleteExchanges(of: probe.user), 1, "the number removed at last")
    }

    private func checkManyAtOnce(_ store: any ChatStore, _ probe: StoreProbe) async throws {
        let exchanges = (0..<100).map { probe.samples.exchange(of: probe.user, "\($0)", second: $0) }
        let kept = try await probe.atOnce { number in
            try await store.append(exchanges[number])
            return number
        }
        try probe.equal(kept.count, 100, "the number of exchanges taken")
        try await expect(store, exchanges.reversed(), probe)
    }

    private func expect(_ store: any ChatStore, _ expected: [ChatExchange], _ probe: StoreProbe) async throws
    {
        let page = try await store.exchanges(of: probe.user, offset: 0, limit: 1_000)
        try probe.equal(page, Page(expected, total: expected.count), "the list")
    }
}
