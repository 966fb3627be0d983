import MacroMindKit

/// How one family of services wants requests and gives answers.
///
/// A dialect is a value without state; what arrives is gathered in an ``AnswerAssembly``.
protocol LanguageDialect: Sendable {
    /// What a model behind the service can do, as far as it is known.
    var capabilities: LLMCapabilities { get }

    /// Whether models behind the service write their thoughts in tags before the answer.
    var dropsThinking: Bool { get }

    /// The path of the call and its body.
    func call(for request: LLMRequest, model: String, streams: Bool) -> WireCall

    /// The headers that carry the key and the version.
    func headers(token: String?) -> [(name: String, value: String)]

    /// Takes a whole answer.
    func read(_ answer: JSONValue, into assembly: inout AnswerAssembly) throws(LLMError)

    /// Takes one message of a stream.
    func readStream(_ message: JSONValue, into assembly: inout AnswerAssembly) throws(LLMError)

    /// The request in a form that the service is said to know.
    func adapted(_ request: LLMRequest) -> LLMRequest

    /// The request to try when the service does not know the form of output that was asked for, or `nil`.
    func weakened(_ request: LLMRequest, after error: LLMError) -> LLMRequest?
}

extension LanguageDialect {
    var dropsThinking: Bool { false }

    func adapted(_ request: LLMRequest) -> LLMRequest { request }

    func weakened(_ request: LLMRequest, after error: LLMError) -> LLMRequest? { nil }
}

/// The path of a call below the base address and its body.
struct WireCall {
    var path: String
    var body: [String: JSONValue]
}
