import HTTPTypes
import Hummingbird
import MacroMindAccounts

/// A route: where it is, who may call it, how often, with what body, what it does, and how it is described.
struct Endpoint: Sendable {
    /// Who may call.
    enum Access: Sendable, Hashable {
        /// Anybody.
        case open
        /// A user whose credential allows something.
        case user(Principal.Scope)
        /// A user with a session; personal access tokens do not do.
        case session
    }

    /// What body is read.
    enum Body: Sendable {
        /// None; what is sent is ignored.
        case none
        /// An object, or nothing.
        case optional
        /// An object.
        case required
    }

    var service: ServiceName
    var method: HTTPRequest.Method
    /// The path with parameters in braces.
    var path: String
    var access: Access
    var limit: LimitClass?
    var body: Body = .none
    /// Whether an `Idempotency-Key` is honoured.
    var isIdempotent = false
    /// Whether the route stays out of the description of the interface.
    var isAlias = false
    var description: EndpointDescription
    var handle: @Sendable (Call) async throws -> Response

    /// The segments of the path.
    var segments: [Substring] { path.split(separator: "/") }
}
