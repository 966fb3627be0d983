public import MacroMindKit

/// What the coach knows of the user who asks.
public struct CoachSituation: Sendable {
    /// The profile.
    public var profile: AccountProfile
    /// The plan of the present week, or nothing.
    public var plan: StoredPlan?
    /// The conversation so far, oldest first.
    public var history: [ChatExchange]
    /// The present day.
    public var today: CalendarDate
    /// A pseudonymous key of the user.
    public var userKey: String
}

/// Answers questions, with a model or without.
public protocol CoachService: Sendable {
    /// Returns the answer piece by piece; all pieces together are the answer.
    ///
    /// The stream does not fail because a model does: the built-in coach answers then. Leaving the stream ends the work.
    ///
    /// - Parameters:
    ///   - message: The question.
    ///   - situation: What is known of the user.
    /// - Returns: The pieces.
    func answer(_ message: String, in situation: CoachSituation) -> AsyncStream<String>
}
