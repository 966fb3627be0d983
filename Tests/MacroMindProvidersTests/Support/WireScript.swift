import MacroMindKit
import MacroMindProviders
import MacroMindTesting
import Testing

/// How one service puts the scenarios of the conformance suite on the wire.
struct WireScript: Sendable, CustomTestStringConvertible {
    let service: LLMService
    /// A whole answer with a text and the word for its end.
    let whole: @Sendable (_ text: String, _ end: End) -> String
    /// A streamed answer in pieces; without an end the body just stops.
    let stream: @Sendable (_ pieces: [String], _ end: End?) -> String
    let wholeCall: @Sendable (LLMToolCall) -> String
    let streamCall: @Sendable (LLMToolCall) -> String
    let failure: @Sendable (Failure) -> (status: Int, body: String)
    /// A refusal, whole and streamed, where the service has one.
    let refusal: (@Sendable (_ words: String) -> (whole: String, stream: String))?
    let streamType: String

    enum End: Sendable { case stop, length, filter }
    enum Failure: Sendable { case rate, quota, server, key }

    var testDescription: String { service.name }

    /// The reply to a request in a scenario, or `nil` where the service knows no such thing.
    func reply(to request: LanguageHTTPRequest, in scenario: LLMServiceScenario) -> ScriptedTransport.Reply? {
        switch scenario {
        case .answers(let text): answer(text, .stop, to: request)
        case .cutsByLength(let text): answer(text, .length, to: request)
        case .filters: answer("Some", .filter, to: request)
        case .callsTool(let call): made(request.asksForStream, wholeCall(call), streamCall(call))
        case .refuses(let words):
            refusal.map { made(request.asksForStream, $0(words).whole, $0(words).stream) }
        case .limitsRate: failed(.rate, headers: [("retry-after", "2")])
        case .spentQuota: failed(.quota)
        case .breaksDown: failed(.server)
        case .rejectsKey: failed(.key)
        case .endsEarly(let text): made(true, "", stream([text], nil))
        case .staysSilent: ScriptedTransport.Reply(isSilent: true)
        }
    }

    private func answer(
        _ text: String,
        _ end: End,
        to request: LanguageHTTPRequest
    ) -> ScriptedTransport.Reply {
        made(request.asksForStream, whole(text, end), stream(Self.pieces(of: text), end))
    }

    private func made(_ isStream: Bool, _ whole: String, _ stream: String) -> ScriptedTransport.Reply {
        guard isStream else { return .json(whole) }
        var reply = ScriptedTransport.Reply.events(stream)
        reply.type = streamType
        return reply.split(every: 7)
    }

    private func failed(
        _ failure: Failure,
        headers: [(name: String, value: String)] = []
    ) -> ScriptedTransport.Reply {
        let (status, body) = self.failure(failure)
        var reply = ScriptedTransport.Reply.json(body, status: status)
        reply.headers = headers
        return reply
    }

    /// A text in pieces of five scalars.
    static func pieces(of text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        return stride(from: 0, to: scalars.count, by: 5).map { start in
            var piece = String.UnicodeScalarView()
            piece.append(contentsOf: scalars[start..<min(start + 5, scalars.count)])
            return String(piece)
        }
    }

    /// A text as a JSON string.
    static func quoted(_ text: String) -> String { CanonicalJSON.text(of: .string(text)) }

    /// Messages as server-sent events.
    static func events(_ messages: [String], name: String? = nil) -> String {
        messages.map { (name.map { "event: \($0)\n" } ?? "") + "data: \($0)\n\n" }.joined()
    }
}
