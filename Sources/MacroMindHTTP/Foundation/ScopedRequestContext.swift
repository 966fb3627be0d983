public import Hummingbird

/// A request context that the routes of MacroMind can be mounted under.
public protocol ScopedRequestContext: RequestContext {
    /// What is known of the request apart from its content.
    var scope: RequestScope { get set }
}
