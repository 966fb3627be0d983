/// The biological-sex term of an equation.
///
/// Equations were fitted for two groups only. For a person who gives neither, engines compute both and show the range.
public enum Sex: String, Sendable, Codable, CaseIterable {
    /// The term for women and girls.
    case female
    /// The term for men and boys.
    case male
}
