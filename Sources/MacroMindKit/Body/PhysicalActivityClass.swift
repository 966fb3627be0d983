/// A named class of physical activity level in one of the systems in use.
public struct PhysicalActivityClass: Sendable, Hashable, Codable {
    /// A system of classes.
    public enum System: String, Sendable, Codable, CaseIterable {
        /// The five conventional factors from 1.2 to 1.9.
        case conventional
        /// FAO/WHO/UNU. *Human energy requirements.* 2004, section 5.
        case faoWhoUnu2004 = "fao_who_unu_2004"
        /// EFSA Journal 2013;11(1):3005; to be used with the resting energy of Henry.
        case efsa2013 = "efsa_2013"
    }

    /// The system.
    public let system: System
    /// The name of the class.
    public let name: String
    /// The factor on resting energy; the middle of the class where it has bounds.
    public let factor: Double

    /// Every class of the systems, from low to high.
    public static let all: [PhysicalActivityClass] =
        ActivityLevel.allCases.map { .init(system: .conventional, name: $0.rawValue, factor: $0.factor) } + [
            .init(system: .faoWhoUnu2004, name: "light", factor: 1.55),
            .init(system: .faoWhoUnu2004, name: "active", factor: 1.85),
            .init(system: .faoWhoUnu2004, name: "vigorous", factor: 2.20),
            .init(system: .efsa2013, name: "low_active", factor: 1.4),
            .init(system: .efsa2013, name: "moderately_active", factor: 1.6),
            .init(system: .efsa2013, name: "active", factor: 1.8),
            .init(system: .efsa2013, name: "very_active", factor: 2.0),
        ]
}
