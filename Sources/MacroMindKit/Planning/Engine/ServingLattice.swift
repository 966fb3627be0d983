/// The portions that may be served: a least, a most, and equal steps between.
public struct ServingLattice: Sendable, Hashable, Codable {
    /// The least number of servings.
    public var min: Double
    /// The most servings.
    public var max: Double
    /// The step between two portions.
    public var step: Double

    /// A quarter to ten servings in quarters: what is left when nobody restricts portions.
    public static let unrestricted = ServingLattice(min: 0.25, max: 10, step: 0.25)

    /// Half a serving to three servings in quarters: what is planned of a catalogue's dishes.
    public static let planned = ServingLattice(min: 0.5, max: 3, step: 0.25)

    /// Creates a lattice.
    ///
    /// - Parameters:
    ///   - min: The least number of servings; above 0.
    ///   - max: The most servings; not below the least.
    ///   - step: The step; above 0, with at most 1,000 steps in all.
    public init(min: Double = 0.5, max: Double = 2.5, step: Double = 0.25) {
        self.min = min
        self.max = max
        self.step = step
    }

    /// How many portions there are.
    public var count: Int { Int((max - min) / step + 1e-6) + 1 }

    /// Returns a portion, free of the noise of repeated addition.
    ///
    /// - Parameter level: The place on the lattice, from 0 to one less than ``count``.
    /// - Returns: The number of servings.
    public func servings(_ level: Int) -> Double { ((min + Double(level) * step) * 1e6).rounded() / 1e6 }

    /// Returns the portion that is nearest to a wish.
    ///
    /// - Parameter servings: The number of servings that is wished; any finite number.
    /// - Returns: The number of servings that may be served.
    public func nearest(to servings: Double) -> Double {
        let within = Swift.min(Swift.max(servings, min), max)
        return self.servings(Swift.min(Int(((within - min) / step).rounded()), count - 1))
    }

    /// Returns the place of a portion, or `nil` when it is not on the lattice.
    ///
    /// - Parameter servings: The portion.
    /// - Returns: The place.
    public func level(of servings: Double) -> Int? {
        let place = (servings - min) / step
        guard place > -0.5, place < Double(count) - 0.5 else { return nil }
        let level = Int(place.rounded())
        return abs(self.servings(level) - servings) <= 1e-6 ? level : nil
    }
}
