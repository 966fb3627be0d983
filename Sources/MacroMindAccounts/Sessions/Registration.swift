public import MacroMindKit

/// What somebody gives to get an account.
public struct Registration: Sendable {
    /// The e-mail address.
    public var email: EmailAddress
    /// The password.
    public var password: String
    /// The name, or nothing.
    public var fullName: String?
    /// What is told of body, goal and kitchen.
    public var profile: AccountProfile
    /// What the account may do.
    public var role: UserRole

    /// Creates a registration.
    public init(
        email: EmailAddress,
        password: String,
        fullName: String? = nil,
        profile: AccountProfile = AccountProfile(),
        role: UserRole = .user
    ) {
        self.email = email
        self.password = password
        self.fullName = fullName
        self.profile = profile
        self.role = role
    }
}
