import MacroMindKit

extension ConformanceFailure {
    /// Throws a failure with a message when a condition does not hold.
    static func expect(
        _ condition: Bool,
        _ check: some RawRepresentable<String>,
        _ message: @autoclosure () -> String
    ) throws {
        guard condition else { throw ConformanceFailure(check: check.rawValue, message: message()) }
    }

    /// Throws a failure unless two values are equal.
    static func expectEqual<Value: Equatable>(
        _ value: Value,
        _ expected: Value,
        _ check: some RawRepresentable<String>,
        _ subject: String
    ) throws {
        try expect(value == expected, check, "\(subject) is \(value), not \(expected)")
    }

    /// Throws a failure unless an action is refused with an error.
    static func expectError(
        _ expected: StoreError,
        _ check: some RawRepresentable<String>,
        _ subject: String,
        by action: () async throws -> Void
    ) async throws {
        do {
            try await action()
        } catch let error as StoreError {
            return try expect(
                error == expected,
                check,
                "\(subject) is refused with \(error), not \(expected)"
            )
        } catch {
            throw ConformanceFailure(
                check: check.rawValue,
                message: "\(subject) fails with \(error), not \(expected)"
            )
        }
        throw ConformanceFailure(check: check.rawValue, message: "\(subject) is accepted, not \(expected)")
    }

    /// Runs an action a hundred times at once and returns how many were not refused by the store.
    static func winners(of action: @escaping @Sendable (Int) async throws -> Void) async throws -> Int {
        try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<100 {
                group.addTask {
                    do {
                        try await action(number)
                        return 1
                    } catch is StoreError {
                        return 0
                    }
                }
            }
            return try await group.reduce(0, +)
        }
    }
}
