/// The answer to a request, kept to be given again.
public struct StoredResponse: Sendable, Hashable, Codable {
    /// The HTTP status.
    public var status: Int
    /// The header fields worth repeating, by lower-case name.
    public var headers: [String: String]
    /// The body.
    public var body: [UInt8]

    /// Creates a response.
    public init(status: Int, headers: [String: String] = [:], body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}
