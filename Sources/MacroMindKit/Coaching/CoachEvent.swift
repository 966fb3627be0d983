/// Something that happens while the coach answers.
public enum CoachEvent: Sendable, Hashable {
    /// More text of the answer; it has passed the guards and is final.
    case delta(String)
    /// The whole answer, whose text is all deltas joined. Nothing follows.
    case reply(CoachReply)
}
