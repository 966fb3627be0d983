/// Something that matters to the security of accounts.
public struct AuditEvent: Sendable, Hashable, Codable, Identifiable {
    /// What happened.
    public struct Kind: RawRepresentable, Sendable, Hashable, Codable {
        /// The name in snake case.
        public let rawValue: String

        // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
        public init(rawValue: String) { self.rawValue = rawValue }

        /// An account was made.
        public static let registration = Kind(rawValue: "registration")
        /// Somebody asked to log in.
        public static let login = Kind(rawValue: "login")
        /// A session was refreshed.
        public static let refresh = Kind(rawValue: "refresh")
        /// A refresh token was presented a second time.
        public static let refreshReuse = Kind(rawValue: "refresh_reuse")
        /// A session was ended by its user.
        public static let logout = Kind(rawValue: "logout")
        /// A password was changed.
        public static let passwordChange = Kind(rawValue: "password_change")
        /// A user took a copy of everything held about them.
        public static let export = Kind(rawValue: "export")
        /// An account was erased.
        public static let deletion = Kind(rawValue: "deletion")
        /// Guesses at a password were refused.
        public static let throttling = Kind(rawValue: "throttling")
    }

    /// The identifier.
    public var id: RecordID<AuditEvent>
    /// When it happened.
    public var time: Timestamp
    /// What happened.
    public var kind: Kind
    /// The account, or nothing when it is not known.
    public var user: RecordID<StoredUser>?
    /// A digest of what named the account, for attempts on accounts that do not exist.
    public var subject: String?
    /// The network address.
    public var address: String?
    /// The request.
    public var requestID: String?
    /// How it ended, such as `success` or `failure`.
    public var outcome: String

    /// Creates an event.
    public init(
        id: RecordID<AuditEvent>,
        time: Timestamp,
        kind: Kind,
        user: RecordID<StoredUser>? = nil,
        subject: String? = nil,
        address: String? = nil,
        requestID: String? = nil,
        outcome: String
    ) {
        self.id = id
        self.time = time
        self.kind = kind
        self.user = user
        self.subject = subject
        self.address = address
        self.requestID = requestID
        self.outcome = outcome
    }
}
