/// Watches one iteration over a stream and tells, once, how it ended.
final class StreamTap {
    /// How an iteration ended.
    enum Ending {
        /// The answer is whole.
        case finished(LLMResponse)
        /// The call failed.
        case failed(LLMError)
        /// The caller stopped reading; the text so far and the usage that was reported.
        case abandoned(text: String, LLMUsage)
    }

    private var iterator: LLMEventStream.AsyncIterator
    private var collector = LLMEventCollector()
    private var onEnd: ((Ending) -> Void)?

    init(_ stream: LLMEventStream, onEnd: @escaping (Ending) -> Void) {
        iterator = stream.makeAsyncIterator()
        self.onEnd = onEnd
    }

    deinit { end(.abandoned(text: collector.text, collector.usage)) }

    func next() async throws(LLMError) -> LLMEvent? {
        do throws(LLMError) {
            let event = try await iterator.next()
            if let event { collector.add(event) }
            switch event {
            case .none: end(.finished(try collector.response()))
            case .finished: end(.finished(try collector.response()))
            default: break
            }
            return event
        } catch {
            let error = collector.completing(error)
            end(.failed(error))
            throw error
        }
    }

    private func end(_ ending: Ending) {
        onEnd?(ending)
        onEnd = nil
    }
}

extension LLMEventStream {
    /// The same stream, with a closure that is told how each iteration ends.
    ///
    /// - Parameter begin: Runs when an iteration begins and returns what to do at its end; it may refuse to begin.
    /// - Returns: The stream.
    func tapped(
        _ begin: @escaping @Sendable () async throws(LLMError) -> @Sendable (StreamTap.Ending) -> Void
    ) -> LLMEventStream {
        LLMEventStream {
            var tap: StreamTap?
            return { () async throws(LLMError) -> LLMEvent? in
                if let tap { return try await tap.next() }
                let started = StreamTap(self, onEnd: try await begin())
                tap = started
                return try await started.next()
            }
        }
    }
}
