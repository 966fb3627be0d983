/// What is known of a request apart from its content: its name, where it comes from, how it arrived.
public struct RequestScope: Sendable {
    /// The identifier of the request, in the log and in `X-Request-Id`.
    public var id: String
    /// The network address of the peer, or nothing in tests.
    public var peerAddress: String?
    /// The address of the client: that of the peer, or what a trusted proxy says.
    public var clientAddress: String
    /// Whether the request arrived over TLS, here or at a trusted proxy.
    public var isSecure: Bool

    /// Creates a scope.
    public init(peerAddress: String?, isSecure: Bool = false) {
        id = ""
        self.peerAddress = peerAddress
        clientAddress = peerAddress ?? "unknown"
        self.isSecure = isSecure
    }
}
