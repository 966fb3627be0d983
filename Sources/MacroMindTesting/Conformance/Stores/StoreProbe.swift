import MacroMindKit

/// What a check of a store works with: samples, two accounts, and ways to fail in its name.
struct StoreProbe: Sendable {
    /// The name of the check.
    let check: String
    /// Records.
    let samples = StoreSamples()
    /// The accounts that the store holds.
    let accounts: [StoredUser]

    init(_ check: some RawRepresentable<String>) {
        self.check = check.rawValue
        accounts = [samples.user("ada"), samples.user("ben")]
    }

    /// The first account.
    var user: RecordID<StoredUser> { accounts[0].id }
    /// The second account.
    var other: RecordID<StoredUser> { accounts[1].id }
    /// An account that the store does not hold.
    var nobody: RecordID<StoredUser> { RecordID(rawValue: "ffffffff-ffff-4fff-8fff-ffffffffffff") }
    /// The moment that counts as now.
    var now: Timestamp { StoreSamples.now }

    /// Returns a moment some seconds after now.
    func later(_ seconds: Int64) -> Timestamp { now.adding(milliseconds: seconds * 1_000) }

    /// Throws a failure unless a condition holds.
    func expect(_ condition: Bool, _ message: @autoclosure () -> String) throws {
        guard condition else { throw ConformanceFailure(check: check, message: message()) }
    }

    /// Throws a failure unless two values are equal.
    func equal<Value: Equatable>(_ value: Value, _ expected: Value, _ subject: String) throws {
        try expect(value == expected, "\(subject) is \(value), not \(expected)")
    }

    /// Throws a failure unless an action is refused with an error.
    func refuses(
        _ expected: StoreError,
        _ subject: String,
        by action: () async throws -> Void
    ) async throws {
        do {
            try await action()
        } catch let error as StoreError {
            return try expect(error == expected, "\(subject) is refused with \(error), not \(expected)")
        } catch {
            throw ConformanceFailure(check: check, message: "\(subject) fails with \(error), not \(expected)")
        }
        throw ConformanceFailure(check: check, message: "\(subject) is accepted, not \(expected)")
    }

    /// Runs an action many times at once and returns what came of those that the store did not refuse.
    func atOnce<Value: Sendable>(
        _ count: Int = 100,
        _ action: @escaping @Sendable (Int) async throws -> Value
    ) async throws -> [Value] {
        try await withThrowingTaskGroup(of: Value?.self) { group in
            for number in 0..<count {
                group.addTask {
                    do {
                        return try await action(number)
                    } catch StoreError.unavailable(let reason) {
                        throw StoreError.unavailable(reason)
                    } catch is StoreError {
                        return nil
                    }
                }
            }
            return try await group.reduce(into: []) { if let value = $1 { $0.append(value) } }
        }
    }
}
