/// How far a person has come in training.
public enum TrainingExperience: String, Sendable, Codable, CaseIterable {
    /// A beginner, or a trained person short of an athlete.
    case novice
    /// Years of structured training, at or near the own ceiling.
    case advanced
}
