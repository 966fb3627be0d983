/// A small random number generator whose sequence depends on its seed alone.
///
/// SplitMix64, the same on every platform. It is not for secrets.
///
/// - Source: Steele, Lea, Flood. *Fast splittable pseudorandom number generators.* OOPSLA 2014:453–472.
///   DOI 10.1145/2660193.2660195.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Creates a generator.
    ///
    /// - Parameter seed: The seed; equal seeds give equal sequences.
    public init(seed: UInt64) { state = seed }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
