import MacroMindKit
import Testing

@testable import MacroMindProviders

@Suite struct EventStreamParserTests {
    struct Vector: Sendable, CustomTestStringConvertible {
        let bytes: [UInt8]
        let events: [StreamFrame]
        var last: StreamFrame?

        init(_ text: String, _ events: [(String, String)], last: String? = nil) {
            bytes = Array(text.utf8)
            self.events = events.map { StreamFrame(name: $0.0, data: $0.1) }
            self.last = last.map { StreamFrame(name: "message", data: $0) }
        }

        var testDescription: String { String(decoding: bytes, as: UTF8.self).debugDescription }
    }

    static let vectors = [
        Vector("data: a\n\n", [("message", "a")]),
        Vector("data:a\ndata:  b\n\n", [("message", "a\n b")]),
        Vector("data\n\n", []),
        Vector("data\ndata\n\n", [("message", "\n")]),
        Vector(":x\ndata: 1\n:\ndata: 2\n\n", [("message", "1\n2")]),
        Vector("event: t\rdata: 1\r\rdata: 2\r\n\r\n", [("t", "1"), ("message", "2")]),
        Vector("\u{FEFF}data: 1\n\n", [("message", "1")]),
        Vector("\u{FEFF}\u{FEFF}data: 1\n\ndata: 2\n\n", [("message", "2")]),
        Vector("id: 7\ndata: {\"a\":\ndata: 1}\n\n", [("message", "{\"a\":\n1}")]),
        Vector("Data: 1\n data: 2\ndatax: 3\ndata: 4\n\n", [("message", "4")]),
        Vector("data: 1\n\ndata: {\"b\"", [("message", "1")], last: "{\"b\""),
        Vector("data: 1\n\ndata: {\"b\":2}", [("message", "1")], last: "{\"b\":2}"),
        Vector("data: 1\n\ndata: {\"b\":2}\n", [("message", "1")], last: "{\"b\":2}"),
        Vector("event: x\n\ndata: 1\n\n", [("message", "1")]),
        Vector("data:\tz\n\n", [("message", "\tz")]),
        Vector("data: é 🍮 e\u{301}\n\n", [("message", "é 🍮 e\u{301}")]),
        Vector("data: \u{2028}\u{0}\n\n", [("message", "\u{2028}\u{0}")]),
        Vector("retry: 10\nid: 1\n\n\n\n", []),
        Vector("", []),
    ]

    private func parse(_ pieces: [[UInt8]]) throws -> (events: [StreamFrame], last: StreamFrame?) {
        var parser = EventStreamParser()
        var events: [StreamFrame] = []
        for piece in pieces { events += try parser.feed(piece) }
        return (events, parser.finish())
    }

    @Test(arguments: vectors)
    func `bytes in one piece give their events`(vector: Vector) throws {
        let result = try parse([vector.bytes])
        #expect(result.events == vector.events)
        #expect(result.last == vector.last)
    }

    @Test(arguments: vectors)
    func `bytes split anywhere give the same events`(vector: Vector) throws {
        for split in 0...vector.bytes.count {
            let result = try parse([Array(vector.bytes[..<split]), Array(vector.bytes[split...])])
            #expect(result.events == vector.events, "split at \(split)")
            #expect(result.last == vector.last, "split at \(split)")
        }
    }

    @Test(arguments: vectors)
    func `bytes one by one give the same events`(vector: Vector) throws {
        let result = try parse(vector.bytes.map { [$0] })
        #expect(result.events == vector.events)
        #expect(result.last == vector.last)
    }

    @Test func `bytes that are no UTF-8 become replacement characters`() throws {
        let result = try parse([Array("data: a".utf8) + [0xC3, 0x28, 0xFF] + Array("\n\n".utf8)])
        #expect(result.events == [StreamFrame(name: "message", data: "a\u{FFFD}(\u{FFFD}")])
    }

    @Test func `a line beyond the limit is an error`() {
        var parser = EventStreamParser(lineLimit: 10)
        let error = #expect(throws: LLMError.self) { try parser.feed(Array("data: 12345".utf8)) }
        #expect(error?.code == .responseTooLarge)
    }

    @Test(arguments: UInt64(0)..<200)
    func `any split of random streams gives the same events`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let parts = [
            "data: x\n", "\n", "\r\n", "\r", "event: e\n", ":", "data", "é", "🍮", " ", "id: 1\n", "data:",
        ]
        let text = (0..<40).map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
        let bytes = Array(text.utf8)
        var pieces: [[UInt8]] = []
        var start = 0
        while start < bytes.count {
            let end = min(start + Int.random(in: 1...7, using: &generator), bytes.count)
            pieces.append(Array(bytes[start..<end]))
            start = end
        }
        let whole = try parse([bytes])
        let split = try parse(pieces)
        #expect(split.events == whole.events, "seed \(seed)")
        #expect(split.last == whole.last, "seed \(seed)")
    }
}
