import Testing

@testable import MacroMindKit

struct JSONTapeTests {
    private func tape(_ text: String) -> JSONElement? { JSONTape(Array(text.utf8))?.root }

    @Test func `values are found by their names`() throws {
        let root = try #require(
            tape(
                #"{"a":{"b":[1,-2.5e1,"x"]},"n":null,"t":true,"é\n":"\u00e9\ud83c\udf4e\\","s":"3.5","a2":[]}"#
            )
        )
        #expect(root["a"]?["b"]?.elements.map(\.number) == [1, -25, nil])
        #expect(root["a"]?["b"]?.elements.last?.string == "x")
        #expect(root[named: "é\n"]?.string == "é🍎\\")
        #expect(root["s"]?.number == 3.5)
        #expect(root["n"]?.string == nil)
        #expect(root["t"]?.number == nil)
        #expect(root["a2"]?.elements.isEmpty == true)
        #expect(root["b"] == nil)
        #expect(root["a"]?["b"]?.elements.first?.stringOrDigits == "1")
    }

    @Test(arguments: [
        "", "{", "}", "[1,]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "[1 2]", "01", "1.", "-", "+1", ".5", "1e",
        "nul",
        "truex", "\"a", "\"\\", "[1]]", "{1:2}", "[}", "{\"a\":1]", "'a'", "NaN",
    ])
    func `what is no JSON is refused`(text: String) { #expect(tape(text) == nil) }

    @Test(arguments: ["{}", "[]", "0", "-0.0e+1", "\"\"", " [ 1 , {\"a\" : null} ] ", "false"])
    func `what is JSON is read`(text: String) { #expect(tape(text) != nil) }

    @Test func `nesting is bounded and read without recursion`() {
        let depth = JSONTape.maximumDepth
        #expect(tape(String(repeating: "[", count: depth) + String(repeating: "]", count: depth)) != nil)
        #expect(
            tape(String(repeating: "[", count: depth + 1) + String(repeating: "]", count: depth + 1)) == nil
        )
        #expect(tape(String(repeating: "[", count: 1_000_000)) == nil)
    }

    @Test func `half surrogates and broken escapes do not trap`() {
        for text in [
            #""\ud83c""#, #""\udf4e""#, #""\ud83c\u0041""#, #""\u12""#, #""\uzzzz""#, #""\q""#,
            #""\ud83c\u""#,
        ] {
            #expect(tape(text)?.string != nil, "\(text)")
        }
    }
}
