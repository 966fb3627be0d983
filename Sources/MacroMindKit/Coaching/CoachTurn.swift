/// A question to the coach and its answer, as remembered.
public struct CoachTurn: Sendable, Hashable, Codable {
    /// What the person asked.
    public var question: String
    /// What the coach answered.
    public var answer: String

    /// Creates a turn.
    ///
    /// - Parameters:
    ///   - question: What the person asked.
    ///   - answer: What the coach answered.
    public init(question: String, answer: String) {
        self.question = question
        self.answer = answer
    }
}
