import MacroMindKit
import Testing

@testable import MacroMindProviders

@Suite struct JSONLinesParserTests {
    private let text = "{\"a\":1}\r\n\n  {\"b\":\"é🍮\"} \n{\"c\":3}"

    @Test func `lines are found at every split and the last one needs no end`() throws {
        let bytes = Array(text.utf8)
        for split in 0...bytes.count {
            var parser = JSONLinesParser()
            let frames = try parser.feed(bytes[..<split]) + parser.feed(bytes[split...])
            #expect(frames.map(\.data) == ["{\"a\":1}", "{\"b\":\"é🍮\"}"], "split at \(split)")
            #expect(parser.finish()?.data == "{\"c\":3}", "split at \(split)")
        }
    }

    @Test func `a line beyond the limit is an error`() {
        var parser = JSONLinesParser(lineLimit: 4)
        let error = #expect(throws: LLMError.self) { try parser.feed(Array("12345".utf8)) }
        #expect(error?.code == .responseTooLarge)
    }
}
