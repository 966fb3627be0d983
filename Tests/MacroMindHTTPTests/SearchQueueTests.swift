import MacroMindKit
import Testing

@testable import MacroMindHTTP

struct SearchQueueTests {
    /// Searches until it is told to end.
    private static let endless: @Sendable () -> Int = {
        var steps = 0
        while !Task.isCancelled { steps += 1 }
        return steps
    }

    @Test func `a search runs on a thread of its own and its outcome is told`() async throws {
        let queue = SearchQueue(width: 2, capacity: 8)
        let values = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<8 { group.addTask { try await queue.run { number * number } } }
            return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
        }
        #expect(values == Set((0..<8).map { $0 * $0 }))
    }

    @Test func `whoever waits goes on when the queue stops, and the searches end`() async throws {
        let queue = SearchQueue(width: 1, capacity: 8)
        let begun = AsyncStream<Void>.makeStream()
        let ended = AsyncStream<Void>.makeStream()
        let waiting = Task {
            try await queue.run {
                begun.continuation.yield()
                _ = Self.endless()
                ended.continuation.yield()
            }
        }
        let behind = Task { try await queue.run { 1 } }
        for await _ in begun.stream { break }
        queue.stop()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        await #expect(throws: CancellationError.self) { try await behind.value }
        for await _ in ended.stream { break }
        await #expect(throws: CancellationError.self) { try await queue.run { 1 } }
    }

    @Test func `a caller that is cancelled goes on, and its search ends`() async throws {
        let queue = SearchQueue(width: 1, capacity: 1)
        let begun = AsyncStream<Void>.makeStream()
        let ended = AsyncStream<Void>.makeStream()
        let waiting = Task {
            try await queue.run {
                begun.continuation.yield()
                _ = Self.endless()
                ended.continuation.yield()
            }
        }
        for await _ in begun.stream { break }
        await #expect(throws: Problem.self, "The queue is full.") { try await queue.run { 1 } }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        for await _ in ended.stream { break }
    }
}
