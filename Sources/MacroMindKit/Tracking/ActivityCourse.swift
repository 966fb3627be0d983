/// What a person's activity did in the course of a log, beside its daily wandering.
enum ActivityCourse: Sendable, Hashable {
    /// It stayed.
    case steady
    /// It drifts by the same step every day.
    case drift
    /// It changed for good on a day, upwards or downwards.
    case change(day: Int)
    /// It fell for good on a day, as it often does unnoticed while people eat less.
    case fall(day: Int)
}
