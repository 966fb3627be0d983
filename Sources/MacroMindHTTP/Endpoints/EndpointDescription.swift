/// What the description of the interface says of a route.
struct EndpointDescription: Sendable {
    /// A parameter of the query.
    struct Query: Sendable {
        var name: String
        /// The JSON schema.
        var schema: String
    }

    /// The identifier, unique.
    var id: String
    var summary: String
    var query: [Query] = []
    /// The name of the schema of the body, if there is one.
    var requestSchema: String?
    /// The status of success.
    var success = 200
    /// The name of the schema of the answer, if there is one.
    var responseSchema: String?
    /// The media type of the answer.
    var mediaType = "application/json"
    /// Media types that a client may ask for instead.
    var otherMediaTypes: [String] = []
    /// The statuses of failure that are particular to the route.
    var failures: [Int] = []
}
