public import MacroMindKit

/// The head of an HTTP response and its body, which is read piece by piece.
public struct LanguageHTTPResponse: Sendable {
    /// Gives the next piece of the body, or `nil` at its end.
    public typealias NextChunk = @Sendable () async throws(LLMError) -> [UInt8]?

    /// The status, such as 200.
    public var status: Int
    /// The headers by name in lower case; of repeated headers the last.
    public var headers: [String: String]
    /// Gives the next piece of the body, or `nil` at its end.
    public var nextChunk: NextChunk

    /// Creates a response.
    ///
    /// - Parameters:
    ///   - status: The status.
    ///   - headers: The headers; names are taken in lower case.
    ///   - nextChunk: Gives the next piece of the body, or `nil` at its end.
    public init(status: Int, headers: [(name: String, value: String)], nextChunk: @escaping NextChunk) {
        self.status = status
        self.headers = Dictionary(headers.map { ($0.name.lowercased(), $0.value) }) { _, last in last }
        self.nextChunk = nextChunk
    }
}
