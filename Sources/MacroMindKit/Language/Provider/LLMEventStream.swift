/// The events of an answer that arrives bit by bit.
///
/// The stream is pulled: nothing happens before the first event is asked for, and the service is read no faster than
/// the caller reads. Each iteration makes a call of its own. Leaving the loop ends the call.
///
/// ```swift
/// for try await event in provider.stream(request) {
///     if case .textDelta(let text) = event { show(text) }
/// }
/// ```
public struct LLMEventStream: AsyncSequence, Sendable {
    /// Gives the next event, or `nil` after the last one.
    public typealias Next = () async throws(LLMError) -> LLMEvent?

    private let begin: @Sendable () -> Next

    /// Creates a stream from a closure that starts one iteration.
    ///
    /// - Parameter begin: Returns a closure that is called for each event in turn, never after it returned `nil` or
    ///   threw.
    public init(next begin: @escaping @Sendable () -> Next) { self.begin = begin }

    /// Creates a stream from an operation that gives all events at once.
    ///
    /// - Parameter makeEvents: The operation, which runs when the first event is asked for.
    public init(_ makeEvents: @escaping @Sendable () async throws(LLMError) -> [LLMEvent]) {
        begin = {
            var rest: ArraySlice<LLMEvent>?
            return { () async throws(LLMError) -> LLMEvent? in
                if rest == nil { rest = try await makeEvents()[...] }
                return rest?.popFirst()
            }
        }
    }

    /// Steps through the events of one call.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private let nextEvent: Next
        private var isOver = false

        fileprivate init(_ nextEvent: @escaping Next) { self.nextEvent = nextEvent }

        // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
        public mutating func next(
            isolation actor: isolated (any Actor)? = #isolation
        ) async throws(LLMError) -> LLMEvent? {
            guard !isOver else { return nil }
            do throws(LLMError) {
                if let event = try await nextEvent() { return event }
                isOver = true
                return nil
            } catch {
                isOver = true
                throw error
            }
        }
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(begin()) }

    /// Reads the stream to its end and joins the events.
    ///
    /// - Returns: The whole answer.
    /// - Throws: ``LLMError`` when the stream fails, with the code ``LLMError/Code-swift.struct/streamInterrupted`` when
    ///   it ends without a finish signal. The partial text is in the error.
    public func response() async throws(LLMError) -> LLMResponse {
        var collector = LLMEventCollector()
        do throws(LLMError) {
            for try await event in self { collector.add(event) }
        } catch {
            throw collector.completing(error)
        }
        return try collector.response()
    }
}
