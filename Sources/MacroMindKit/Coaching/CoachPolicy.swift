/// What a coach keeps to: safety limits, words that ask for care, and how much an answer may take.
public struct CoachPolicy: Sendable {
    /// The limits of energy and rates.
    public var safety: SafetyPolicy
    /// Words of distress and of extreme wishes, beside those that the guards know.
    public var lexicon: SafetyLexicon
    /// Where people find help, as a sentence; put in a helpline of the country that is served.
    public var helpline: String
    /// The most tokens of earlier conversation that a model is shown, by estimate.
    public var historyTokens: Int
    /// The most tokens that a model may write at a time.
    public var answerTokens: Int
    /// The most times that a model is asked for one answer.
    public var modelCalls: Int
    /// The most tools that a model may call for one answer.
    public var toolCalls: Int
    /// The longest time that a model may take for one answer.
    public var deadline: Duration
    /// The most characters of a message that are answered.
    public var messageLength: Int

    /// The standard policy.
    public static let standard = CoachPolicy()

    /// Creates a policy.
    ///
    /// - Parameters:
    ///   - safety: The limits of energy and rates.
    ///   - lexicon: Words of distress and of extreme wishes.
    ///   - helpline: Where people find help, as a sentence.
    ///   - historyTokens: The most tokens of earlier conversation that a model is shown.
    ///   - answerTokens: The most tokens that a model may write at a time.
    ///   - modelCalls: The most times that a model is asked for one answer, at least 1.
    ///   - toolCalls: The most tools that a model may call for one answer.
    ///   - deadline: The longest time that a model may take for one answer.
    ///   - messageLength: The most characters of a message that are answered.
    public init(
        safety: SafetyPolicy = .standard,
        lexicon: SafetyLexicon = .standard,
        helpline: String = "",
        historyTokens: Int = 1_200,
        answerTokens: Int = 700,
        modelCalls: Int = 5,
        toolCalls: Int = 8,
        deadline: Duration = .seconds(45),
        messageLength: Int = 4_000
    ) {
        self.safety = safety
        self.lexicon = lexicon
        self.helpline = helpline
        self.historyTokens = max(0, historyTokens)
        self.answerTokens = max(1, answerTokens)
        self.modelCalls = max(1, modelCalls)
        self.toolCalls = max(0, toolCalls)
        self.deadline = deadline
        self.messageLength = max(1, messageLength)
    }
}
