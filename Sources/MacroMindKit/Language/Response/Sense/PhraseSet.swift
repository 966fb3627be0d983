/// Phrases that are looked for together, in one pass over the bytes of a folded text.
struct PhraseSet: Sendable {
    /// The bytes of all phrases, one after the other.
    private var letters: [UInt8] = []
    /// Where each phrase starts and ends in ``letters``, sorted by first byte.
    private var ranges: [Range<Int>] = []
    /// Where the phrases that start with a byte begin in ``ranges``; one entry more than there are bytes.
    private var starts: [Int] = []
    /// Whether some phrase starts with a pair of bytes.
    private var pairs = [Bool](repeating: false, count: 1 << 16)

    /// Creates a set.
    ///
    /// - Parameter phrases: The phrases, each of two bytes or more, folded as the texts will be.
    init(_ phrases: some Sequence<String>) {
        let sorted = phrases.map { Array($0.utf8) }.filter { $0.count > 1 }
            .sorted { $0.lexicographicallyPrecedes($1) }
        for phrase in sorted {
            ranges.append(letters.count..<letters.count + phrase.count)
            letters += phrase
            pairs[Self.pair(phrase[0], phrase[1])] = true
        }
        for byte in 0...256 {
            starts.append(sorted.firstIndex { Int($0[0]) >= byte } ?? sorted.count)
        }
    }

    private static func pair(_ first: UInt8, _ second: UInt8) -> Int { Int(first) << 8 | Int(second) }

    /// Whether a phrase stands anywhere in a text.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    func isFound(in text: String) -> Bool {
        var text = text
        return text.withUTF8 { isFound(in: $0) }
    }

    /// Whether a phrase stands anywhere in the bytes of a text.
    func isFound(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count > 1 else { return false }
        for index in 0..<bytes.count - 1 where pairs[Self.pair(bytes[index], bytes[index + 1])] {
            let first = Int(bytes[index])
            for range in ranges[starts[first]..<starts[first + 1]] where matches(range, bytes, at: index) {
                return true
            }
        }
        return false
    }

    private func matches(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index + range.count <= bytes.count else { return false }
        for offset in 0..<range.count where letters[range.lowerBound + offset] != bytes[index + offset] {
            return false
        }
        return true
    }
}
