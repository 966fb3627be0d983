public import MacroMindKit

/// Why an account service refused a call.
public enum AccountError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Another account has the e-mail address.
    case emailTaken
    /// The e-mail address or the password is not right.
    case invalidCredentials
    /// Too many wrong passwords; the moment from which another attempt counts is told.
    case tooManyAttempts(until: Timestamp)
    /// The password that confirms a change is missing or wrong.
    case reauthenticationRequired
    /// A token is not ours, was changed, was used before or belongs to a session that ended.
    case invalidToken
    /// An access token whose time has passed.
    case tokenExpired
    /// The caller has no such session.
    case sessionNotFound
    /// A value can not be accepted.
    case invalid(InputError)
    /// More passwords wait than can be checked soon.
    case overloaded
    /// Something that accounts need does not work.
    case unavailable(String)

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var description: String {
        switch self {
        case .emailTaken: "An account with this e-mail address exists; log in, or choose another address."
        case .invalidCredentials: "The e-mail address or the password is not right."
        case .tooManyAttempts: "Too many wrong passwords; wait before another attempt."
        case .reauthenticationRequired: "Give the account's password to confirm this."
        case .invalidToken: "The token is not valid; log in again."
        case .tokenExpired: "The access token has expired; refresh it."
        case .sessionNotFound: "There is no such session."
        case .invalid(let error): error.message
        case .overloaded: "Too many passwords are being checked; try again in a moment."
        case .unavailable(let reason): reason
        }
    }
}
