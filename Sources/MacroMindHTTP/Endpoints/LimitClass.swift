/// A class of requests that share a limit.
public enum LimitClass: String, Sendable, CaseIterable {
    /// Questions to the coach and analyses, for each user.
    case ai
    /// Plans for a week, for each user.
    case generate
    /// Other requests of users, for each user.
    case user
    /// Registering, logging in and refreshing, for each address.
    case auth
    /// Requests without an account, for each address.
    case anon

    /// Whether requests are counted by address rather than by user.
    var isByAddress: Bool { self == .auth || self == .anon }
}
