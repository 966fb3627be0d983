/// The training that a person does regularly.
public enum TrainingKind: String, Sendable, Codable, CaseIterable {
    /// No regular training.
    case none
    /// Mostly resistance training.
    case strength
    /// Mostly endurance training.
    case endurance
    /// Both kinds, or a team sport.
    case mixed
}
