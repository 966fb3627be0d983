/// The clock that wrappers and providers measure and wait with, handed in by the application.
///
/// The moments are durations since an origin of the clock's own, good for differences only.
public struct LLMTimeSource: Sendable {
    private let currentTime: @Sendable () -> Duration
    private let pause: @Sendable (Duration) async throws -> Void

    /// Creates a time source from a clock.
    ///
    /// - Parameter clock: The clock, such as `ContinuousClock()`.
    public init<C: Clock>(_ clock: C) where C.Duration == Duration {
        let origin = clock.now
        currentTime = { origin.duration(to: clock.now) }
        pause = { duration in try await clock.sleep(until: clock.now.advanced(by: duration), tolerance: nil) }
    }

    /// The time since the origin.
    public var now: Duration { currentTime() }

    /// Waits.
    ///
    /// - Parameter duration: How long to wait; not at all when it is zero or negative.
    /// - Throws: ``LLMError`` with the code ``LLMError/Code-swift.struct/cancelled`` as soon as the task is cancelled.
    public func sleep(for duration: Duration) async throws(LLMError) {
        guard duration > .zero else { return }
        do { try await pause(duration) } catch { throw LLMError.cancelled() }
    }

    /// Runs an operation and gives it up when it takes too long.
    ///
    /// The operation is cancelled and waited for; it ends soon when it heeds cancellation.
    ///
    /// - Parameters:
    ///   - limit: The longest time it may take; no limit when `nil`.
    ///   - operation: The operation.
    /// - Returns: What the operation returns.
    /// - Throws: The error of the operation, or ``LLMError`` with the code ``LLMError/Code-swift.struct/timeout``.
    public func withLimit<Value: Sendable>(
        _ limit: Duration?,
        _ operation: @escaping @Sendable () async throws(LLMError) -> Value
    ) async throws(LLMError) -> Value {
        guard let limit else { return try await operation() }
        guard limit > .zero else {
            throw LLMError(.timeout, "The time for this call is used up; allow more time or ask for less.")
        }
        let first = await withTaskGroup(of: Result<Value, LLMError>?.self) { group in
            group.addTask {
                do throws(LLMError) { return .success(try await operation()) } catch {
                    return .failure(error)
                }
            }
            group.addTask {
                do throws(LLMError) { try await sleep(for: limit) } catch { return nil }
                return .failure(Self.tooLate(limit))
            }
            defer { group.cancelAll() }
            while let result = await group.next() {
                if let result { return result }
            }
            return .failure(LLMError.cancelled())
        }
        return try first.get()
    }

    private static func tooLate(_ limit: Duration) -> LLMError {
        LLMError(.timeout, "No answer came within \(limit); allow more time or ask for less.")
    }
}
