/// Who guesses at whose password.
public struct GuessKey: Sendable, Hashable {
    /// The account by a digest of its address, whether or not it exists.
    public var account: String
    /// The network address from which the guess comes.
    public var address: String

    /// Creates a key.
    public init(account: String, address: String) {
        self.account = account
        self.address = address
    }
}
