import Testing

@testable import MacroMindKit

struct RecordFramingTests {
    private static let array = #"{"meta":{"a":[1]},"n":1,"Foods":[{"a":"}\"{"},{"b":{"c":[{}]}} , {}] }"#
    private static let lines = "{\"a\":1}\n\n{\"b\":2}\r\n \n{\"c\":3}"

    private func records(
        _ text: String,
        _ framer: some RecordFraming,
        cutAt cuts: [Int]
    ) -> (texts: [String], ranges: [Range<UInt64>], stop: ImportStop?) {
        let bytes = Array(text.utf8)
        var framer = framer
        var texts: [String] = []
        var ranges: [Range<UInt64>] = []
        let body: (ImportRecord) -> Void = {
            texts.append(String(decoding: $0.bytes, as: UTF8.self))
            ranges.append($0.range)
        }
        var start = 0
        for cut in cuts + [bytes.count] {
            framer.consume(Array(bytes[start..<cut]), body)
            start = cut
        }
        framer.finish(body)
        return (texts, ranges, framer.stop)
    }

    @Test func `objects are cut out of an array wherever the chunks end`() {
        let expected = [#"{"a":"}\"{"}"#, #"{"b":{"c":[{}]}}"#, "{}"]
        let count = Self.array.utf8.count
        for first in 0...count {
            let found = records(Self.array, ArrayFramer(), cutAt: [first, (first + count) / 2])
            #expect(found.texts == expected && found.stop == nil, "cut at \(first)")
        }
    }

    @Test func `lines are cut out wherever the chunks end`() {
        for cut in 0...Self.lines.utf8.count {
            let found = records(Self.lines, LineFramer(), cutAt: [cut])
            #expect(
                found.texts == ["{\"a\":1}", "{\"b\":2}\r", "{\"c\":3}"] && found.stop == nil,
                "cut at \(cut)"
            )
        }
    }

    @Test func `reading goes on after any record`() throws {
        let all = records(Self.array, ArrayFramer(), cutAt: [])
        for (index, range) in all.ranges.enumerated() {
            let rest = String(decoding: Array(Self.array.utf8)[Int(range.upperBound)...], as: UTF8.self)
            let found = records(rest, ArrayFramer(resumingAt: range.upperBound, isWrapped: true), cutAt: [])
            #expect(found.texts == Array(all.texts.dropFirst(index + 1)) && found.stop == nil)
            #expect(found.ranges == Array(all.ranges.dropFirst(index + 1)))
        }
    }

    @Test func `an array cut at any byte is truncated at the record that was cut`() {
        let bytes = Array(Self.array.utf8)
        let ranges = records(Self.array, ArrayFramer(), cutAt: []).ranges
        for length in 0..<bytes.count {
            let found = records(
                String(decoding: bytes.prefix(length), as: UTF8.self),
                ArrayFramer(),
                cutAt: []
            )
            #expect(found.stop?.kind == .truncated, "cut at \(length)")
            #expect(found.ranges == ranges.filter { $0.upperBound <= length }, "cut at \(length)")
            #expect((found.stop?.offset ?? .max) <= UInt64(length), "cut at \(length)")
        }
    }

    @Test(
        arguments: [
            ("[{} {}", nil), ("[{},x]", 4), ("hello", 0), ("{\"a\":[1]}", 6), ("[{}]]", 4), ("[{}] {", 5),
        ] as [(String, UInt64?)]
    )
    func `bytes between records that are no separators are corrupt`(text: String, offset: UInt64?) {
        let stop = records(text, ArrayFramer(), cutAt: []).stop
        if let offset {
            #expect(stop == ImportStop(.corrupt, at: offset))
        } else {
            #expect(stop != nil)
        }
    }

    @Test func `a standing array has no other members`() {
        let found = records(" [ {\"a\":1}, {\"b\":2} ] \n", ArrayFramer(), cutAt: [])
        #expect(found.texts == ["{\"a\":1}", "{\"b\":2}"])
        #expect(found.stop == nil)
    }
}
