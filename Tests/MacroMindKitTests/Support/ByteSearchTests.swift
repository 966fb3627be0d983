import Testing

@testable import MacroMindKit

struct ByteSearchTests {
    @Test(arguments: [
        ("nut", "peanut", true), ("nut", "nut", true), ("nut", "nu", false), ("nut", "nunut", true),
        ("", "nut", false),
        ("tnut", "peanutnu", false), ("卵", "生卵です", true), ("a", "", false),
    ])
    func `bytes are found where they stand`(needle: String, haystack: String, isFound: Bool) {
        #expect(ByteSearch.contains(Array(needle.utf8), in: Array(haystack.utf8)) == isFound)
    }
}
