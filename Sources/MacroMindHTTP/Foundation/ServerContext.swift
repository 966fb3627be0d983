public import Hummingbird

/// The request context of the server.
public struct ServerContext: ScopedRequestContext {
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var coreContext: CoreRequestContextStorage
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var scope: RequestScope

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        scope = RequestScope(peerAddress: source.channel.remoteAddress?.ipAddress)
    }
}
