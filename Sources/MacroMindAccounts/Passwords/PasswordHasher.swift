/// Makes and checks digests of passwords, on threads of its own and never more than a bounded number at a time.
///
/// A check of an account that does not exist costs the same work as one of an account that does.
public struct PasswordHasher: Sendable {
    /// The outcome of a check.
    public struct Verification: Sendable {
        /// Whether the password is right.
        public var isRight: Bool
        /// The digest to store from now on, when the old one was cheaper than today's.
        public var upgrade: String?
    }

    /// The logarithm of the number of rounds.
    public let cost: Int
    private let queue: WorkQueue
    private let decoy: String

    /// Creates a hasher.
    ///
    /// - Parameters:
    ///   - cost: The logarithm of the number of rounds, from 4 to 16; 12 for real accounts.
    ///   - width: How many digests are computed at a time.
    ///   - capacity: How many may run or wait; further ones are refused at once.
    /// - Throws: ``AccountError/unavailable(_:)`` when the system's library does not know bcrypt.
    public init(cost: Int = 12, width: Int = 2, capacity: Int = 64) throws(AccountError) {
        self.cost = min(max(cost, 4), 16)
        queue = WorkQueue(width: width, capacity: capacity)
        guard let decoy = Bcrypt.digest(of: "no account has this password", cost: self.cost) else {
            throw .unavailable("The system's crypt library does not know bcrypt; install libxcrypt.")
        }
        self.decoy = decoy
    }

    /// Returns the digest of a password with a new salt.
    ///
    /// - Parameter password: The password; all of it counts, in normalisation form C.
    /// - Returns: The digest to store.
    /// - Throws: ``AccountError/overloaded`` when too many digests wait.
    public func digest(of password: String) async throws(AccountError) -> String {
        let cost = cost
        guard let digest = try await queue.run({ Bcrypt.digest(of: password, cost: cost) }) else {
            throw .unavailable("No digest could be made.")
        }
        return digest
    }

    /// Checks a password.
    ///
    /// - Parameters:
    ///   - password: The password that was given.
    ///   - digest: The stored digest, or `nil` for an account that does not exist.
    /// - Returns: Whether it is right, and a better digest to store.
    /// - Throws: ``AccountError/overloaded`` when too many digests wait.
    public func verify(
        _ password: String,
        digest: String?
    ) async throws(AccountError) -> Verification {
        let (cost, decoy) = (cost, decoy)
        return try await queue.run {
            let isRight = Bcrypt.verify(password, digest: digest ?? decoy)
            guard isRight, let digest else { return Verification(isRight: false, upgrade: nil) }
            let isCheap = Bcrypt.cost(of: digest).map { $0 < cost } ?? true
            return Verification(
                isRight: true,
                upgrade: isCheap ? Bcrypt.digest(of: password, cost: cost) : nil
            )
        }
    }

    /// How many digests are being computed or wait.
    public var pending: Int { queue.pending }
}
