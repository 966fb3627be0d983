/// Follows the frames of a chunked body strictly, so that everybody agrees where it ends.
///
/// - Source: RFC 9112, section 7.1.
struct ChunkReader {
    private enum State {
        case size, extensions, sizeEnd, data, dataReturn, dataEnd, trailer, trailerEnd, done
    }

    private var state = State.size
    private var remaining = 0
    private var digits = 0
    private var overhead = 0
    private var lineLength = 0

    var isDone: Bool { state == .done }

    /// Takes bytes, and returns how many belong to the body; `nil` when the frames are broken.
    mutating func read(_ bytes: ArraySlice<UInt8>) -> Int? {
        var position = bytes.startIndex
        while position < bytes.endIndex, state != .done {
            if state == .data {
                let count = min(remaining, bytes.endIndex - position)
                remaining -= count
                position += count
                if remaining == 0 { state = .dataReturn }
                continue
            }
            guard step(bytes[position]) else { return nil }
            position += 1
        }
        return position - bytes.startIndex
    }

    private mutating func step(_ byte: UInt8) -> Bool {
        overhead = state == .dataReturn || state == .dataEnd ? overhead : overhead + 1
        guard overhead < 262_144 else { return false }
        switch state {
        case .size: return readSize(byte)
        case .extensions:
            if byte == 13 { state = .sizeEnd }
            return byte == 13 || byte == 9 || (byte >= 32 && byte != 127)
        case .sizeEnd:
            state = remaining == 0 ? .trailer : .data
            digits = 0
            lineLength = 0
            return byte == 10
        case .dataReturn:
            state = .dataEnd
            return byte == 13
        case .dataEnd:
            state = .size
            return byte == 10
        case .trailer:
            if byte == 13 {
                state = .trailerEnd
            } else {
                lineLength += 1
            }
            return byte == 13 || byte == 9 || (byte >= 32 && byte != 127)
        case .trailerEnd:
            state = lineLength == 0 ? .done : .trailer
            lineLength = 0
            return byte == 10
        case .data, .done: return false
        }
    }

    private mutating func readSize(_ byte: UInt8) -> Bool {
        if let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 128 {
            digits += 1
            remaining = remaining << 4 | digit
            return digits <= 8
        }
        guard digits > 0, byte == 13 || byte == UInt8(ascii: ";") else { return false }
        state = byte == 13 ? .sizeEnd : .extensions
        return true
    }
}
