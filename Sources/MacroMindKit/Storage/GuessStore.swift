/// Counts wrong passwords, so that nobody can try many.
///
/// A guess counts before the password is looked at: many guesses at once do not slip through. Every method is atomic, and holds
/// for all processes that share the store. Run `GuessStoreConformance` from `MacroMindTesting` on an implementation.
public protocol GuessStore: Sendable {
    /// Counts a guess as a failure, unless there were too many.
    func takeGuess(_ key: GuessKey, limits: GuessLimits, at now: Timestamp) async throws -> GuessDecision

    /// Takes back one guess whose password was never looked at.
    func returnGuess(_ key: GuessKey, limits: GuessLimits, at now: Timestamp) async throws

    /// Forgets the failures from the address after a right password, and the last guess for the account.
    func clearGuesses(_ key: GuessKey, limits: GuessLimits, at now: Timestamp) async throws
}
