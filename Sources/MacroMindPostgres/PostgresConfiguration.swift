/// How to reach a PostgreSQL database, and how long to wait for it.
public struct PostgresConfiguration: Sendable, CustomStringConvertible, CustomReflectable {
    /// The URL, such as `postgres://user:password@host:5432/name`.
    public var url: String
    /// The schema that holds the tables, made when it is missing; lower-case ASCII letters, digits and `_`.
    public var schema: String
    /// The most connections at once; at least 1.
    public var maximumConnections: Int
    /// The most calls that wait for a connection; further ones are refused at once.
    public var maximumWaiting: Int
    /// How long a call waits for a connection, in milliseconds.
    public var waitTimeout: Int
    /// How long one statement may take, in milliseconds.
    public var statementTimeout: Int
    /// How long making a connection may take, in seconds; at least 2.
    public var connectTimeout: Int

    /// Creates a configuration.
    public init(
        url: String,
        schema: String = "macromind",
        maximumConnections: Int = 8,
        maximumWaiting: Int = 1_000,
        waitTimeout: Int = 5_000,
        statementTimeout: Int = 10_000,
        connectTimeout: Int = 5
    ) {
        self.url = url
        self.schema = schema
        self.maximumConnections = max(1, maximumConnections)
        self.maximumWaiting = max(0, maximumWaiting)
        self.waitTimeout = max(1, waitTimeout)
        self.statementTimeout = max(1, statementTimeout)
        self.connectTimeout = max(2, connectTimeout)
    }

    /// The settings without the URL, which may hold a password.
    public var description: String { "PostgreSQL, schema \(schema), \(maximumConnections) connections" }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var customMirror: Mirror { Mirror(self, children: ["schema": schema]) }

    /// A Boolean value that tells whether the name of the schema may be used.
    var hasValidSchema: Bool {
        (1...63).contains(schema.utf8.count)
            && schema.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
            }
    }
}
