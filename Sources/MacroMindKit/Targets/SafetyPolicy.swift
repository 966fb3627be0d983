/// The limits that calculator, planner and coach all keep, as one value.
///
/// The standard limits come from guidelines; they can be made stricter by anybody and looser only in
/// ``Mode-swift.enum/clinician`` mode. Each limit and its reason code stand in the guide <doc:Safety>.
public struct SafetyPolicy: Sendable, Hashable {
    /// Who answers for the targets.
    public enum Mode: String, Sendable, Codable, CaseIterable {
        /// Nobody but the person: limits can be made stricter only.
        case standard
        /// A clinician, who may loosen limits.
        case clinician
    }

    /// The numbers of the policy.
    public let limits: SafetyLimits
    /// Who answers for the targets.
    public let mode: Mode

    /// The standard limits.
    public static let standard = SafetyPolicy(standardLimits: SafetyLimits())

    /// Creates a policy.
    ///
    /// - Parameters:
    ///   - limits: The numbers.
    ///   - mode: Who answers for the targets.
    /// - Throws: An ``InputError`` when a number is impossible, or looser than the standard one in standard mode.
    public init(limits: SafetyLimits, mode: Mode = .standard) throws(InputError) {
        for limit in SafetyLimits.descriptions {
            try limit.check(limits, againstStandard: mode == .standard)
        }
        self.limits = limits
        self.mode = mode
    }

    private init(standardLimits: SafetyLimits) {
        limits = standardLimits
        mode = .standard
    }
}

extension SafetyPolicy: Codable {
    private enum CodingKeys: String, CodingKey { case limits, mode }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            limits: container.decodeIfPresent(SafetyLimits.self, forKey: .limits) ?? SafetyLimits(),
            mode: container.decodeIfPresent(Mode.self, forKey: .mode) ?? .standard
        )
    }
}
