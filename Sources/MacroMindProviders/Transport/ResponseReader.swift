import MacroMindKit

/// Reads the body of a response within limits of time and size.
final class ResponseReader: Sendable {
    let status: Int
    let headers: [String: String]

    private let nextChunk: LanguageHTTPResponse.NextChunk
    private let limits: LanguageLimits
    private let clock: LLMTimeSource
    private let end: Duration

    init(_ response: LanguageHTTPResponse, limits: LanguageLimits, clock: LLMTimeSource, end: Duration) {
        status = response.status
        headers = response.headers
        nextChunk = response.nextChunk
        self.limits = limits
        self.clock = clock
        self.end = end
    }

    /// The media type without parameters, in lower case.
    var mediaType: String {
        let type = headers["content-type"] ?? ""
        return type.prefix { $0 != ";" }.filter { !$0.isWhitespace }.lowercased()
    }

    /// The next piece of the body, or `nil` at its end.
    func next() async throws(LLMError) -> [UInt8]? {
        let chunk = try await clock.withLimit(min(limits.idle, end - clock.now), nextChunk)
        if chunk == nil, Task.isCancelled { throw LLMError.cancelled() }
        return chunk
    }

    /// The whole body.
    func body() async throws(LLMError) -> [UInt8] {
        var body: [UInt8] = []
        while let chunk = try await next() {
            body += chunk
            try checkSize(body.count)
        }
        return body
    }

    /// The beginning of the body of an error, as far as it arrives.
    func errorBody(limit: Int = 64 << 10) async throws(LLMError) -> [UInt8] {
        var body: [UInt8] = []
        do throws(LLMError) {
            while body.count < limit, let chunk = try await next() { body += chunk }
        } catch  where error.code != .cancelled {
            return body
        }
        return body
    }

    func checkSize(_ bytes: Int) throws(LLMError) {
        guard bytes <= limits.bodyBytes else {
            throw LLMError(
                .responseTooLarge,
                "The answer is larger than \(limits.bodyBytes) bytes; ask for less or allow more."
            )
        }
    }
}
