import MacroMindTesting
import Testing

@Suite struct ManualClockTests {
    @Test func `time stands still until it is moved`() {
        let clock = ManualClock()
        let begin = clock.now
        clock.advance(by: .seconds(3))
        #expect(begin.duration(to: clock.now) == .seconds(3))
        #expect(clock.now.duration(to: begin) == .seconds(-3))
    }

    @Test func `a sleeper wakes when its time has come and not before`() async throws {
        let clock = ManualClock()
        let task = Task { try await clock.sleep(for: .seconds(5)) }
        await clock.waitForSleepers(1)
        clock.advance(by: .seconds(4))
        #expect(clock.sleeperCount == 1)
        clock.advance(by: .seconds(1))
        try await task.value
        #expect(clock.sleeps == [.seconds(5)])
    }

    @Test func `a cancelled sleeper wakes at once`() async {
        let clock = ManualClock()
        let task = Task { try await clock.sleep(for: .seconds(5)) }
        await clock.waitForSleepers(1)
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(clock.sleeperCount == 0)
    }

    @Test func `a clock that skips waits moves by itself`() async throws {
        let clock = ManualClock(skipsWaits: true)
        try await clock.sleep(for: .seconds(5))
        #expect(clock.now.offset == .seconds(5))
    }
}
