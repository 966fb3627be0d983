/// Strings from scalars, written as bytes at once.
enum TextBytes {
    /// The string of some scalars.
    static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        if scalars.allSatisfy({ $0.value < 0x80 }) {
            return String(unsafeUninitializedCapacity: scalars.count) { bytes in
                var count = 0
                for scalar in scalars {
                    bytes[count] = UInt8(truncatingIfNeeded: scalar.value)
                    count += 1
                }
                return count
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
