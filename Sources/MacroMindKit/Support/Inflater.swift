/// Unpacks what was packed with DEFLATE.
///
/// - Source: Deutsch P. *DEFLATE compressed data format specification version 1.3.* RFC 1951, 1996.
struct Inflater {
    /// The data is damaged, or unpacks to more than is allowed.
    struct Damaged: Error {}

    private let input: ArraySlice<UInt8>
    private let limit: Int
    private var position: Int
    private var buffer = 0
    private var bufferedBits = 0
    private var output: [UInt8] = []

    /// Returns the unpacked bytes.
    ///
    /// - Complexity: Linear in the length of input and output.
    static func inflate(_ input: ArraySlice<UInt8>, limit: Int) throws(Damaged) -> [UInt8] {
        var inflater = Inflater(input: input, limit: limit)
        try inflater.run()
        return inflater.output
    }

    private init(input: ArraySlice<UInt8>, limit: Int) {
        self.input = input
        self.limit = limit
        position = input.startIndex
    }

    private mutating func run() throws(Damaged) {
        var isLast = false
        while !isLast {
            isLast = try bits(1) == 1
            switch try bits(2) {
            case 0: try readStored()
            case 1: try readBlock(HuffmanCode.fixedLengths, HuffmanCode.fixedDistances)
            case 2:
                let codes = try readCodes()
                try readBlock(codes.lengths, codes.distances)
            default: throw Damaged()
            }
        }
    }

    // MARK: Bits

    private mutating func bits(_ count: Int) throws(Damaged) -> Int {
        while bufferedBits < count {
            guard position < input.endIndex else { throw Damaged() }
            buffer |= Int(input[position]) << bufferedBits
            position += 1
            bufferedBits += 8
        }
        let value = buffer & ((1 << count) - 1)
        buffer >>= count
        bufferedBits -= count
        return value
    }

    private mutating func symbol(_ code: HuffmanCode) throws(Damaged) -> Int {
        var word = 0
        var first = 0
        var index = 0
        for length in 1..<code.counts.count {
            word |= try bits(1)
            let count = code.counts[length]
            if word - first < count { return code.symbols[index + word - first] }
            index += count
            first = (first + count) << 1
            word <<= 1
        }
        throw Damaged()
    }

    // MARK: Blocks

    private mutating func readStored() throws(Damaged) {
        buffer = 0
        bufferedBits = 0
        let length = try bits(16)
        guard try bits(16) == ~length & 0xFFFF, length <= input.endIndex - position else { throw Damaged() }
        guard output.count + length <= limit else { throw Damaged() }
        output.append(contentsOf: input[position..<(position + length)])
        position += length
    }

    private mutating func readBlock(_ lengths: HuffmanCode, _ distances: HuffmanCode) throws(Damaged) {
        while true {
            let symbol = try symbol(lengths)
            guard symbol != 256 else { return }
            if symbol < 256 {
                guard output.count < limit else { throw Damaged() }
                output.append(UInt8(symbol))
            } else {
                try copy(symbol - 257, distances)
            }
        }
    }

    private mutating func copy(_ symbol: Int, _ distances: HuffmanCode) throws(Damaged) {
        guard symbol < Self.lengths.count else { throw Damaged() }
        let length = try Self.lengths[symbol].base + bits(Self.lengths[symbol].extra)
        let place = try self.symbol(distances)
        guard place < Self.distances.count else { throw Damaged() }
        let distance = try Self.distances[place].base + bits(Self.distances[place].extra)
        guard distance <= output.count, output.count + length <= limit else { throw Damaged() }
        for _ in 0..<length { output.append(output[output.count - distance]) }
    }

    private mutating func readCodes() throws(Damaged) -> (lengths: HuffmanCode, distances: HuffmanCode) {
        let lengthCount = try bits(5) + 257
        let distanceCount = try bits(5) + 1
        let orderCount = try bits(4) + 4
        var order = [Int](repeating: 0, count: 19)
        for index in 0..<orderCount { order[Self.order[index]] = try bits(3) }
        guard let code = HuffmanCode(lengths: order[...]) else { throw Damaged() }
        var lengths: [Int] = []
        while lengths.count < lengthCount + distanceCount {
            let symbol = try symbol(code)
            switch symbol {
            case 0..<16: lengths.append(symbol)
            case 16:
                guard let last = lengths.last else { throw Damaged() }
                lengths.append(contentsOf: repeatElement(last, count: try bits(2) + 3))
            case 17: lengths.append(contentsOf: repeatElement(0, count: try bits(3) + 3))
            default: lengths.append(contentsOf: repeatElement(0, count: try bits(7) + 11))
            }
        }
        guard lengths.count == lengthCount + distanceCount,
            let first = HuffmanCode(lengths: lengths[..<lengthCount]),
            let second = HuffmanCode(lengths: lengths[lengthCount...])
        else { throw Damaged() }
        return (first, second)
    }

    // MARK: Tables of the specification

    private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    /// The smallest length of each symbol and the bits that add to it.
    private static let lengths: [(base: Int, extra: Int)] =
        series(from: 3, perStep: 4, first: 8, steps: 5) + [(base: 258, extra: 0)]

    private static let distances: [(base: Int, extra: Int)] = series(from: 1, perStep: 2, first: 4, steps: 13)

    /// Bases that grow by one at first, then in steps that double after each few symbols.
    private static func series(
        from start: Int,
        perStep: Int,
        first: Int,
        steps: Int
    ) -> [(base: Int, extra: Int)] {
        var result: [(base: Int, extra: Int)] = []
        var base = start
        for _ in 0..<first {
            result.append((base: base, extra: 0))
            base += 1
        }
        for extra in 1...steps {
            for _ in 0..<perStep {
                result.append((base: base, extra: extra))
                base += 1 << extra
            }
        }
        return result
    }
}
