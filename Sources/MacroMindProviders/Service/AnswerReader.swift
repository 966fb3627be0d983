import MacroMindKit

/// Reads an answer from the body of a response, whichever form the service chose for it.
struct AnswerReader {
    private enum Form {
        case events(EventStreamParser)
        case lines(JSONLinesParser)
        case whole
    }

    private static let badFramesAllowed = 3

    private let reader: ResponseReader
    private let dialect: any LanguageDialect
    private let secrets: [String]
    private let limits: LanguageLimits
    private var form: Form?
    private(set) var assembly: AnswerAssembly
    private var badFrames = 0
    private var frames = 0
    private var bytes = 0
    private var hasStarted = false
    private var isOver = false

    init(_ reader: ResponseReader, provider: HTTPLLMProvider, secrets: [String]) {
        self.reader = reader
        self.secrets = secrets
        dialect = provider.dialect
        limits = provider.limits
        assembly = AnswerAssembly(
            limits: provider.limits,
            pricing: provider.pricing,
            dropsThinking: provider.dialect.dropsThinking
        )
        assembly.requestID = ServiceErrors.requestID(in: reader.headers)
    }

    /// The events of the next piece of the body, perhaps none, or `nil` at the end of the answer.
    mutating func next() async throws(LLMError) -> [LLMEvent]? {
        guard !isOver else { return nil }
        do throws(LLMError) {
            var events: [LLMEvent] = []
            for frame in try await nextFrames() where !assembly.isDone { try take(frame, events: &events) }
            if assembly.isDone { isOver = true }
            if isOver {
                try assembly.finishText()
                addFreshText(to: &events)
                try close(&events)
            }
            return events
        } catch {
            throw completed(error)
        }
    }

    private mutating func nextFrames() async throws(LLMError) -> [StreamFrame] {
        let current = try currentForm()
        if case .whole = current {
            isOver = true
            return [
                StreamFrame(name: "message", data: String(decoding: try await reader.body(), as: UTF8.self))
            ]
        }
        guard let chunk = try await reader.next() else {
            isOver = true
            return lastFrame(of: current)
        }
        bytes += chunk.count
        try reader.checkSize(bytes)
        return try feed(chunk, to: current)
    }

    private mutating func currentForm() throws(LLMError) -> Form {
        if let form { return form }
        let chosen = try chosenForm()
        form = chosen
        return chosen
    }

    private mutating func feed(_ chunk: [UInt8], to form: Form) throws(LLMError) -> [StreamFrame] {
        switch form {
        case .events(var parser):
            defer { self.form = .events(parser) }
            return try parser.feed(chunk)
        case .lines(var parser):
            defer { self.form = .lines(parser) }
            return try parser.feed(chunk)
        case .whole: return []
        }
    }

    /// What is left at the end of the body, when it is whole.
    private func lastFrame(of form: Form) -> [StreamFrame] {
        let frame: StreamFrame?
        switch form {
        case .events(var parser): frame = parser.finish()
        case .lines(var parser): frame = parser.finish()
        case .whole: frame = nil
        }
        guard let frame, Self.isEnd(frame.data) || WireJSON.value(of: frame.data) != nil else { return [] }
        return [frame]
    }

    private func chosenForm() throws(LLMError) -> Form {
        switch reader.mediaType {
        case "text/event-stream": .events(EventStreamParser(lineLimit: limits.lineBytes))
        case "application/x-ndjson", "application/ndjson", "application/jsonl":
            .lines(JSONLinesParser(lineLimit: limits.lineBytes))
        case "text/html", "application/xml", "text/xml":
            throw LLMError(
                .malformedResponse,
                "The service answered with \(reader.mediaType) instead of JSON; check the base address."
            )
        default: .whole
        }
    }

    private mutating func take(_ frame: StreamFrame, events: inout [LLMEvent]) throws(LLMError) {
        if Self.isEnd(frame.data) {
            assembly.isDone = true
            return
        }
        guard let message = WireJSON.value(of: frame.data) else { return try noteBadFrame() }
        if let error = ServiceErrors.error(in: message, secrets: secrets) { throw error }
        frames += 1
        guard frames <= limits.events else {
            throw LLMError(
                .responseTooLarge,
                "The stream has more than \(limits.events) events; ask for less."
            )
        }
        if isWhole {
            try dialect.read(message, into: &assembly)
        } else {
            try dialect.readStream(message, into: &assembly)
        }
        if !hasStarted {
            hasStarted = true
            events.append(.started(model: assembly.model, requestID: assembly.requestID))
        }
        addFreshText(to: &events)
    }

    private mutating func addFreshText(to events: inout [LLMEvent]) {
        let fresh = assembly.takeFresh()
        if !fresh.isEmpty { events.append(.textDelta(fresh)) }
    }

    private mutating func noteBadFrame() throws(LLMError) {
        badFrames += 1
        guard badFrames <= Self.badFramesAllowed, !isWhole else {
            throw LLMError(
                .malformedResponse,
                "The answer is not the JSON that the service documents; check the base address and the service."
            )
        }
    }

    private var isWhole: Bool {
        switch form {
        case .events, .lines: false
        case .whole, .none: true
        }
    }

    /// Adds what is known only at the end.
    private func close(_ events: inout [LLMEvent]) throws(LLMError) {
        let response = try assembly.response()
        events += response.toolCalls.map(LLMEvent.toolCall)
        events += [.usage(response.usage), .finished(response.finish)]
    }

    private func completed(_ error: LLMError) -> LLMError {
        var error = error
        error.message = SecretScrubber.scrubbed(error.message, secrets: secrets)
        if error.partialText.isEmpty { error.partialText = assembly.text }
        if error.usage == .none || error.usage.unreportedCalls > 0 { error.usage = assembly.usage }
        error.requestID = error.requestID ?? assembly.requestID
        return error
    }

    private static func isEnd(_ data: String) -> Bool {
        data.utf8.count < 64 && data.split(whereSeparator: \.isWhitespace) == ["[DONE]"]
    }
}
