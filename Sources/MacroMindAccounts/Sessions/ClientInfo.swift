/// Where a request comes from, for sessions, throttling and the audit.
public struct ClientInfo: Sendable, Hashable {
    /// The network address.
    public var address: String
    /// What the client calls itself, or nothing.
    public var userAgent: String?
    /// The request.
    public var requestID: String?

    /// Creates a description.
    public init(address: String, userAgent: String? = nil, requestID: String? = nil) {
        self.address = address
        self.userAgent = userAgent.map { String($0.unicodeScalars.filter { $0.value >= 32 }.prefix(200)) }
        self.requestID = requestID
    }
}

extension String {
    fileprivate init(_ scalars: some Sequence<Unicode.Scalar>) {
        var view = UnicodeScalarView()
        view.append(contentsOf: scalars)
        self.init(view)
    }
}
