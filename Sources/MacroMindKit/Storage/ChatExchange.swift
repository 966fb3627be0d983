/// A question to the coach and its answer.
public struct ChatExchange: Sendable, Hashable, Codable, Identifiable {
    /// The identifier.
    public var id: RecordID<ChatExchange>
    /// Who asked.
    public var user: RecordID<StoredUser>
    /// The question as it was sent.
    public var question: String
    /// The answer.
    public var answer: String
    /// When the answer was finished.
    public var createdAt: Timestamp

    /// Creates an exchange.
    public init(
        id: RecordID<ChatExchange>,
        user: RecordID<StoredUser>,
        question: String,
        answer: String,
        createdAt: Timestamp
    ) {
        self.id = id
        self.user = user
        self.question = question
        self.answer = answer
        self.createdAt = createdAt
    }
}
