import Testing

@testable import MacroMindProviders

@Suite struct RunawayDetectorTests {
    @Test(arguments: [
        String(repeating: " ", count: 3_000), String(repeating: " \n\t", count: 1_000),
        String(repeating: "0123456789abcdef", count: 100), String(repeating: "}", count: 1_500),
        "{\"meals\":[" + String(repeating: "\n", count: 2_100),
    ])
    func `blanks and repeated blocks without end are noticed`(text: String) {
        var detector = RunawayDetector()
        let isRunaway = detector.takes(text)
        #expect(isRunaway)
    }

    @Test func `pieces count together`() {
        var detector = RunawayDetector()
        let isRunaway = (0..<3_000).contains { _ in detector.takes(" \n") }
        #expect(isRunaway)
    }

    @Test func `an ordinary plan is not stopped`() {
        var detector = RunawayDetector()
        let meals = (0..<200).map { "{\"name\": \"Meal \($0)\",\n      \"calories\": \($0 * 7)}" }
        let isRunaway = detector.takes("[\n" + meals.joined(separator: ",\n") + "\n]")
        #expect(!isRunaway)
        let isBlankRunaway = detector.takes(String(repeating: " ", count: 500))
        #expect(!isBlankRunaway)
    }
}
