/// Recorded exchanges with models, to be replayed without them.
///
/// The text form is JSON with one member a line and long texts split at their line ends, so that a change of a recording
/// reads well in a review. Keys and tokens are scrubbed when an exchange is recorded; record with made-up profiles only,
/// since the texts themselves are kept.
public struct LLMCassette: Sendable, Hashable {
    /// One request and what came back.
    struct Exchange: Sendable, Hashable {
        /// Who answered.
        var identity: LLMModelIdentity
        /// What the model could do, which decides how it is asked; `nil` in recordings that do not tell.
        var capabilities: LLMCapabilities?
        /// The canonical form of the request, scrubbed.
        var request: JSONValue
        /// What arrived, bit by bit; one delta when the answer was asked for in one piece.
        var events: [LLMEvent]
        /// How the exchange failed, or `nil` when the events are whole.
        var error: LLMError?
    }

    var exchanges: [Exchange]

    /// Creates an empty cassette.
    public init() { exchanges = [] }

    /// The number of exchanges.
    public var count: Int { exchanges.count }

    /// The canonical form of a request with secrets replaced.
    static func key(of request: LLMRequest) -> JSONValue { scrubbed(request.canonicalForm, depth: 0) }

    private static func scrubbed(_ value: JSONValue, depth: Int) -> JSONValue {
        guard depth <= CanonicalJSON.maximumDepth else { return .null }
        switch value {
        case .string(let text): return .string(SecretScrubber.scrubbed(text))
        case .array(let elements): return .array(elements.map { scrubbed($0, depth: depth + 1) })
        case .object(let members): return .object(members.mapValues { scrubbed($0, depth: depth + 1) })
        case .null, .bool, .number: return value
        }
    }
}
