import Synchronization

/// Lets equal calls that run at the same time share one answer.
///
/// A caller that is cancelled leaves at once; the call goes on for the others and is cancelled with the last of them.
final class SingleFlight<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    typealias Operation = @Sendable () async throws(LLMError) -> Value
    private typealias Outcome = (result: Result<Value, LLMError>, isOwn: Bool)
    private typealias Waiter = CheckedContinuation<Outcome, Never>

    private struct Flight {
        let number: Int
        var task: Task<Void, Never>?
        var waiting: [Int: Waiter] = [:]
    }

    private struct State {
        var flights: [Key: Flight] = [:]
        var cancelled: Set<Int> = []
        var nextTicket = 0
    }

    private let state = Mutex(State())

    /// Joins the running call with the key, or starts one.
    ///
    /// Of those who share a call, exactly one is told that it is its own.
    func value(
        for key: Key,
        _ operation: @escaping Operation
    ) async throws(LLMError) -> (value: Value, isOwn: Bool) {
        let ticket = state.withLock { state in
            state.nextTicket += 1
            return state.nextTicket
        }
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { board(key, ticket: ticket, waiter: $0, operation) }
        } onCancel: {
            leave(key, ticket: ticket)
        }
        _ = state.withLock { $0.cancelled.remove(ticket) }
        return (try outcome.result.get(), outcome.isOwn)
    }

    private func board(_ key: Key, ticket: Int, waiter: Waiter, _ operation: @escaping Operation) {
        let isAboard = state.withLock { state in
            guard !state.cancelled.contains(ticket) else { return false }
            var flight = state.flights[key] ?? Flight(number: ticket)
            flight.waiting[ticket] = waiter
            flight.task = flight.task ?? start(key, number: ticket, operation)
            state.flights[key] = flight
            return true
        }
        if !isAboard { waiter.resume(returning: (.failure(LLMError.cancelled()), true)) }
    }

    private func start(_ key: Key, number: Int, _ operation: @escaping Operation) -> Task<Void, Never> {
        Task {
            let result: Result<Value, LLMError>
            do throws(LLMError) { result = .success(try await operation()) } catch {
                result = .failure(error)
            }
            land(key, number: number, result)
        }
    }

    private func land(_ key: Key, number: Int, _ result: Result<Value, LLMError>) {
        let flight = state.withLock { state in
            state.flights[key]?.number == number ? state.flights.removeValue(forKey: key) : nil
        }
        let waiting = (flight?.waiting ?? [:]).sorted { $0.key < $1.key }
        for (index, waiter) in waiting.enumerated() { waiter.value.resume(returning: (result, index == 0)) }
    }

    private func leave(_ key: Key, ticket: Int) {
        let (waiter, task) = state.withLock { state -> (Waiter?, Task<Void, Never>?) in
            state.cancelled.insert(ticket)
            guard let waiter = state.flights[key]?.waiting.removeValue(forKey: ticket) else {
                return (nil, nil)
            }
            let isLast = state.flights[key]?.waiting.isEmpty == true
            return (waiter, isLast ? state.flights.removeValue(forKey: key)?.task : nil)
        }
        task?.cancel()
        waiter?.resume(returning: (.failure(LLMError.cancelled()), true))
    }
}
