/// An HTTP POST request to a language-model service.
///
/// The description leaves out headers and body, since they hold the key and health data.
public struct LanguageHTTPRequest: Sendable, CustomStringConvertible, CustomReflectable {
    /// The whole address.
    public var url: String
    /// The headers in order, names in lower case.
    public var headers: [(name: String, value: String)]
    /// The body, JSON in UTF-8.
    public var body: [UInt8]

    /// Creates a request.
    ///
    /// - Parameters:
    ///   - url: The whole address.
    ///   - headers: The headers in order, names in lower case.
    ///   - body: The body, JSON in UTF-8.
    public init(url: String, headers: [(name: String, value: String)], body: [UInt8]) {
        self.url = url
        self.headers = headers
        self.body = body
    }

    /// The method, the address and the size.
    public var description: String { "POST \(url) (\(body.count) bytes)" }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var customMirror: Mirror { Mirror(self, children: ["url": url, "bytes": body.count]) }
}
