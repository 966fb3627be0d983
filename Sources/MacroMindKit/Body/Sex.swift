/// The biological-sex term of an equation.
///
/// Equations were fitted for two groups only. For a person who gives neither, engines compute both and show the range.
public enum Sex: String, Sendable, Codable, CaseIterable {
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case female
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case male
}
