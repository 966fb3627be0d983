import Testing

@testable import MacroMindProviders

@Suite struct ThinkingFilterTests {
    @Test(arguments: [
        ("<think>Hm, oats?</think>\n\n{\"meals\":[]}", "{\"meals\":[]}"),
        ("\n <thinking>a < b </think> c</thinking>{}", "{}"),
        ("<think></think>Oats", "Oats"),
        ("{\"name\":\"<think>\"}", "{\"name\":\"<think>\"}"),
        ("<thin crust pizza>", "<thin crust pizza>"),
        ("<th", "<th"),
        ("  Oats ", "  Oats "),
        ("<think>without an end", ""),
        ("", ""),
    ])
    func `thoughts before the answer are dropped, however they arrive`(text: String, answer: String) {
        let scalars = Array(text.unicodeScalars)
        for size in [1, 2, 3, 5, 100] {
            var filter = ThinkingFilter()
            var result = ""
            for start in stride(from: 0, to: scalars.count, by: size) {
                var piece = String.UnicodeScalarView()
                piece.append(contentsOf: scalars[start..<min(start + size, scalars.count)])
                result += filter.take(String(piece))
            }
            result += filter.finish()
            #expect(result == answer, "in pieces of \(size)")
        }
    }
}
