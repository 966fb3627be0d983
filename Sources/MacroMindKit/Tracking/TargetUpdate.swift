/// A target after what was learned, and why it is what it is.
public struct TargetUpdate: Sendable, Hashable, Codable {
    /// Why a target moved or stayed.
    public enum Reason: String, Sendable, Codable, CaseIterable {
        /// The target is now what the expenditure asks for.
        case reached
        /// The target moved by the largest step; more will follow.
        case steppedTowards = "stepped_towards"
        /// The target was below the floor and was raised to it.
        case raisedToFloor = "raised_to_floor"
        /// The target stayed: the log is too short to learn from.
        case tooFewData = "too_few_data"
        /// The target stayed: it was changed only days ago.
        case changedRecently = "changed_recently"
        /// The target stayed: the difference is too small to matter.
        case closeEnough = "close_enough"
    }

    /// Where the target is heading.
    public var desired: Kilocalories
    /// The target to use from now on.
    public var target: Kilocalories
    /// Why it moved or stayed.
    public var reason: Reason

    enum CodingKeys: String, CodingKey {
        case desired = "desired_kcal"
        case target = "target_kcal"
        case reason
    }
}
