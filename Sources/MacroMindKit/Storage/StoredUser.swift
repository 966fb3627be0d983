/// An account as it is stored.
public struct StoredUser: Sendable, Hashable, Codable, Identifiable {
    /// The identifier.
    public var id: RecordID<StoredUser>
    /// The e-mail address as it was given.
    public var email: String
    /// The e-mail address as it is compared; unique among users.
    public var emailKey: String
    /// The name, or nothing.
    public var fullName: String?
    /// What the account may do.
    public var role: UserRole
    /// The digest of the password; never a password.
    public var passwordDigest: String
    /// When the account was made.
    public var createdAt: Timestamp

    /// Creates an account.
    public init(
        id: RecordID<StoredUser>,
        email: String,
        emailKey: String,
        fullName: String? = nil,
        role: UserRole = .user,
        passwordDigest: String,
        createdAt: Timestamp
    ) {
        self.id = id
        self.email = email
        self.emailKey = emailKey
        self.fullName = fullName
        self.role = role
        self.passwordDigest = passwordDigest
        self.createdAt = createdAt
    }
}
