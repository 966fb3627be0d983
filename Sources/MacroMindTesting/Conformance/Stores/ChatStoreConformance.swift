public import MacroMindKit

/// The rules of the store of conversations as checks that any implementation can run.
///
/// Hand in a closure that makes an empty store and knows the accounts it needs, then run every check:
///
/// ```swift
/// @Test(arguments: ChatStoreConformance.Check.allCases)
/// func `keeps the rules of a chat store`(check: ChatStoreConformance.Check) async throws {
///     try await ChatStoreConformance { users in try await MyChatStore(accounts: users) }.run(check)
/// }
/// ```
public struct ChatStoreConformance: Sendable {
    /// One rule.
    public enum Check: String, Sendable, CaseIterable {
        /// An exchange comes back unchanged.
        case returnsWhatWasAppended
        /// An empty store has nothing, and removing it does nothing.
        case hasNoneAtFirst
        /// Exchanges come newest first, also when they arrive out of order.
        case listsNewestFirst
        /// Exchanges of one moment come in the reverse order of their arrival.
        case keepsTheOrderOfArrival
        /// Pages neither overlap nor leave out anything.
        case pages
        /// A taken identifier is refused and changes nothing, whoever sends it.
        case refusesTakenIdentifiers
        /// Exchanges of another user are neither seen, counted nor removed.
        case keepsUsersApart
        /// Removed exchanges are gone and their identifiers free.
        case deletes
        /// Many exchanges at once all arrive, and of many with one identifier exactly one.
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
        let samples = StoreSamples()
        let accounts = [samples.user("ada"), samples.user("ben")]
        let stage = Stage(
            store: try await makeStore(accounts),
            samples: samples,
            user: accounts[0].id,
            other: accounts[1].id,
            check: check
        )
        switch check {
        case .returnsWhatWasAppended: try await stage.checkAppend()
        case .hasNoneAtFirst: try await stage.checkEmpty()
        case .listsNewestFirst: try await stage.checkOrder()
        case .keepsTheOrderOfArrival: try await stage.checkArrival()
        case .pages: try await stage.checkPages()
        case .refusesTakenIdentifiers: try await stage.checkTakenIdentifier()
        case .keepsUsersApart: try await stage.checkUsers()
        case .deletes: try await stage.checkDelete()
        case .takesManyAtOnce: try await stage.checkManyAtOnce()
        }
    }

    /// A store with two users, on which one check runs.
    struct Stage {
        let store: any ChatStore
        let samples: StoreSamples
        let user: RecordID<StoredUser>
        let other: RecordID<StoredUser>
        let check: Check

        func expect(
            _ user: RecordID<StoredUser>,
            has expected: [ChatExchange],
            offset: Int = 0,
            limit: Int = 1_000
        ) async throws {
            let found = try await store.exchanges(of: user, offset: offset, limit: limit)
            try expect(
                found == expected,
                "the page from \(offset) of at most \(limit) has \(found.map(\.question)), "
                    + "not \(expected.map(\.question))"
            )
        }

        func expectCount(_ expected: Int, of user: RecordID<StoredUser>) async throws {
            let count = try await store.exchangeCount(of: user)
            try expect(count == expected, "the number of exchanges is \(count), not \(expected)")
        }

        func expect(_ condition: Bool, _ message: @autoclosure () -> String) throws {
            try ConformanceFailure.expect(condition, check, message())
        }
    }
}
