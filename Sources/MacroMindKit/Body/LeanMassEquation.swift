/// An established equation for lean body mass.
public enum LeanMassEquation: String, Sendable, Codable, CaseIterable {
    /// Boer. Am J Physiol 1984;247:F632–F636.
    case boer
    /// James 1976: a parabola, useless above a body mass index of about 43 (men) or 37 (women).
    case james
    /// Hume. J Clin Pathol 1966;19:389–391.
    case hume
    /// Janmahasatian. Clin Pharmacokinet 2005;44:1051–1065: the safest at a high body mass index.
    case janmahasatian

    /// Returns the lean mass.
    ///
    /// - Parameter body: Sex, weight and height.
    /// - Returns: The lean mass.
    /// - Throws: An ``InputError`` when one is unknown or impossible.
    public func evaluate(_ body: BodyMeasurements) throws(InputError) -> Kilograms {
        let isMale = try body.neededSex() == .male
        let weight = try body.neededWeight().value
        let height = try body.neededHeight().value
        switch self {
        case .boer:
            return Kilograms(
                isMale ? 0.407 * weight + 0.267 * height - 19.2 : 0.252 * weight + 0.473 * height - 48.3
            )
        case .james:
            let ratio = weight / height
            return Kilograms(
                isMale ? 1.1 * weight - 128 * ratio * ratio : 1.07 * weight - 148 * ratio * ratio
            )
        case .hume:
            return Kilograms(
                isMale
                    ? 0.32810 * weight + 0.33929 * height - 29.5336
                    : 0.29569 * weight + 0.41813 * height - 43.2933
            )
        case .janmahasatian:
            let index = try body.neededBodyMassIndex()
            return Kilograms(9270 * weight / (isMale ? 6680 + 216 * index : 8780 + 244 * index))
        }
    }

    /// Returns what stands against using the equation for a body; nothing inside its range.
    ///
    /// - Parameter body: Sex, weight and height.
    /// - Returns: What stands against using the equation for a body.
    public func findings(for body: BodyMeasurements) -> [Finding] {
        guard self == .james, let index = body.bodyMassIndex, index > (body.sex == .male ? 43 : 37) else {
            return []
        }
        return [
            Finding(
                .equationValidity,
                .warning,
                "The parabola of James falls at this body mass index; use janmahasatian."
            )
        ]
    }
}
