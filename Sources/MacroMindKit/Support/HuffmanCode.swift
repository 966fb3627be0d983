/// A prefix code, told by the length of each symbol's word.
struct HuffmanCode: Sendable {
    /// How many words there are of each length, from 0 to 15 bits.
    let counts: [Int]
    /// The symbols in the order of their words.
    let symbols: [Int]

    /// Creates a code; `nil` when the lengths are longer than 15 bits or ask for more words than there are.
    init?(lengths: ArraySlice<Int>) {
        var counts = [Int](repeating: 0, count: 16)
        for length in lengths {
            guard (0...15).contains(length) else { return nil }
            counts[length] += 1
        }
        counts[0] = 0
        var free = 1
        for length in 1..<16 {
            free = free * 2 - counts[length]
            guard free >= 0 else { return nil }
        }
        self.counts = counts
        symbols = (1..<16).flatMap { length in
            lengths.enumerated().filter { $0.element == length }.map(\.offset)
        }
    }

    private init(symbolLengths: [(count: Int, length: Int)]) {
        let lengths = symbolLengths.flatMap { [Int](repeating: $0.length, count: $0.count) }
        let code = HuffmanCode(lengths: lengths[...])
        counts = code?.counts ?? [Int](repeating: 0, count: 16)
        symbols = code?.symbols ?? []
    }

    /// The code for bytes and lengths where a block brings none.
    static let fixedLengths = HuffmanCode(symbolLengths: [(144, 8), (112, 9), (24, 7), (8, 8)])
    /// The code for distances where a block brings none.
    static let fixedDistances = HuffmanCode(symbolLengths: [(30, 5)])
}
