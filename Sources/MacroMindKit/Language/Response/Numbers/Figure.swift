/// A number as it was read from text, with what is uncertain about it.
struct Figure: Hashable {
    /// What was done to arrive at the number.
    enum Note: Hashable { case range, bound, arithmetic }

    var value: Double
    /// The reading in which a single mark before three digits separates thousands.
    var grouped: Double?
    /// Whether the number is unmistakably written with a decimal comma.
    var hasDecimalComma = false
    /// Whether the mark that may separate thousands is a comma.
    var groupsWithComma = false
    /// The folded word right after the number.
    var unit: String?
    var notes: Set<Note> = []
    /// Whether the number stands in brackets behind another one.
    var isBracketed = false
    /// Words beside the number that are neither unit nor filler.
    var hasOtherWords = false
    /// Whether the number holds for 100 g or 100 ml.
    var isPerHundred = false

    /// Applies an operation to both readings.
    func combined(with other: Figure, _ operation: (Double, Double) -> Double) -> Figure {
        var result = self
        result.value = operation(value, other.value)
        if grouped != nil || other.grouped != nil {
            result.grouped = operation(grouped ?? value, other.grouped ?? other.value)
        }
        result.hasDecimalComma = hasDecimalComma || other.hasDecimalComma
        result.notes.formUnion(other.notes)
        result.unit = other.unit ?? unit
        return result
    }
}

extension Figure {
    /// Reads digits with at most one dot that can not separate thousands, and nothing else.
    init?(plain text: String) {
        var whole: UInt64 = 0
        var decimals = -1
        guard (1...15).contains(text.utf8.count) else { return nil }
        for byte in text.utf8 {
            if byte == UInt8(ascii: "."), decimals < 0, text.utf8.first != byte {
                decimals = 0
            } else if (0x30...0x39).contains(byte) {
                whole = whole * 10 + UInt64(byte - 0x30)
                if decimals >= 0 { decimals += 1 }
            } else {
                return nil
            }
        }
        guard decimals != 0, decimals != 3 else { return nil }
        // Both are exact, so that the quotient is the nearest number, as for the text itself.
        self.init(value: decimals > 0 ? Double(whole) / Self.powers[decimals] : Double(whole))
    }

    private static let powers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
    ]
}
