/// Notices a model that writes blanks or the same block without end, as constrained decoders are known to do.
struct RunawayDetector {
    private static let blockLength = 64
    private static let longestRepetition = 64 * 19
    private static let longestBlank = 2_000

    private var block = [UInt8](repeating: 0, count: Self.blockLength)
    private var position = 0
    private var repeated = 0
    private var blanks = 0

    /// Takes more text and tells whether the model runs away.
    mutating func takes(_ text: String) -> Bool {
        for byte in text.utf8 {
            let isBlank = byte == 0x20 || (0x09...0x0D).contains(byte)
            blanks = isBlank ? blanks + 1 : 0
            let slot = position % Self.blockLength
            repeated = position >= Self.blockLength && block[slot] == byte ? repeated + 1 : 0
            block[slot] = byte
            position += 1
            if blanks >= Self.longestBlank || repeated >= Self.longestRepetition { return true }
        }
        return false
    }
}
