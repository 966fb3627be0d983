/// The answer of a coach as it comes about.
///
/// The stream does not fail. It ends after the reply, or without one when its task is cancelled. Each iteration asks anew; leaving
/// the loop ends the work.
public struct CoachEventStream: AsyncSequence, Sendable {
    private let work: @Sendable (_ emit: @escaping @Sendable (String) -> Void) async -> CoachReply

    init(_ work: @escaping @Sendable (_ emit: @escaping @Sendable (String) -> Void) async -> CoachReply) {
        self.work = work
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func makeAsyncIterator() -> AsyncStream<CoachEvent>.Iterator {
        let (stream, continuation) = AsyncStream<CoachEvent>.makeStream()
        let task = Task { [work] in
            let reply = await work { continuation.yield(.delta($0)) }
            if !Task.isCancelled { continuation.yield(.reply(reply)) }
            continuation.finish()
        }
        continuation.onTermination = { _ in task.cancel() }
        return stream.makeAsyncIterator()
    }
}
