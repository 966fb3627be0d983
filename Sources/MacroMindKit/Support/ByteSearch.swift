/// Looks for bytes in bytes, for short needles that are looked for often.
enum ByteSearch {
    /// Returns whether the needle stands in the haystack; an empty needle stands nowhere.
    static func contains(_ needle: [UInt8], in haystack: [UInt8]) -> Bool {
        guard let first = needle.first, needle.count <= haystack.count else { return false }
        for start in 0...(haystack.count - needle.count) where haystack[start] == first {
            if haystack[start..<start + needle.count].elementsEqual(needle) { return true }
        }
        return false
    }
}
