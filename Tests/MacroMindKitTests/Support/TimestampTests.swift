import Foundation
import MacroMindKit
import Testing

struct TimestampTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var milliseconds: Int64
        var text: String
        var testDescription: String { text }
    }

    /// The seconds are those of RFC 3339 texts converted with GNU date.
    static let cases = [
        Case(milliseconds: 0, text: "1970-01-01T00:00:00.000Z"),
        Case(milliseconds: 1_767_598_200_000, text: "2026-01-05T07:30:00.000Z"),
        Case(milliseconds: 1_000_000_000_001, text: "2001-09-09T01:46:40.001Z"),
        Case(milliseconds: 951_782_399_999, text: "2000-02-28T23:59:59.999Z"),
        Case(milliseconds: -1, text: "1969-12-31T23:59:59.999Z"),
        Case(milliseconds: -86_400_000, text: "1969-12-31T00:00:00.000Z"),
        Case(milliseconds: -62_135_596_800_000, text: "0001-01-01T00:00:00.000Z"),
        Case(milliseconds: 253_402_300_799_999, text: "9999-12-31T23:59:59.999Z"),
    ]

    @Test(arguments: cases)
    func `a moment is written as RFC 3339 text and read back`(_ example: Case) {
        #expect(Timestamp(milliseconds: example.milliseconds).description == example.text)
        #expect(Timestamp(example.text)?.milliseconds == example.milliseconds)
    }

    @Test(arguments: UInt64(0)..<200)
    func `reading what was written gives the moment again`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let milliseconds = Int64.random(in: -62_135_596_800_000...253_402_300_799_999, using: &generator)
        let moment = Timestamp(milliseconds: milliseconds)
        #expect(Timestamp(moment.description) == moment)
        #expect(try JSONDecoder().decode(Timestamp.self, from: JSONEncoder().encode(moment)) == moment)
    }

    @Test
    func `a fraction may be absent`() {
        #expect(Timestamp("1970-01-01T00:00:01Z") == Timestamp(milliseconds: 1_000))
    }

    @Test(arguments: [
        "", "1970-01-01", "1970-01-01 00:00:00Z", "1970-01-01T00:00:00", "1970-01-01T00:00:00+00:00",
        "1970-01-01T24:00:00Z", "1970-01-01T00:60:00Z", "1970-01-01T00:00:60Z", "1970-02-30T00:00:00Z",
        "1970-01-01T00:00:00.00Z", "1970-01-01T00:00:00.0000Z", "1970-01-01T00:00:00,000Z",
        "1970-01-01T-1:00:00Z", "1970-01-01T0a:00:00Z", "１970-01-01T00:00Z",
    ])
    func `other text is no moment`(text: String) { #expect(Timestamp(text) == nil) }

    @Test
    func `decoding other text says what a moment looks like`() {
        let error = #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(Timestamp.self, from: Data(#""soon""#.utf8))
        }
        #expect(
            "\(String(describing: error))".contains("“soon” is no moment; write 2026-01-05T07:30:00.000Z.")
        )
    }

    @Test
    func `moments are ordered and move`() {
        let moment = Timestamp(milliseconds: 5)
        #expect(moment.adding(milliseconds: 3) == Timestamp(milliseconds: 8))
        #expect(moment.adding(milliseconds: -8) < moment)
    }

    @Test
    func `the ends of time do not overflow`() {
        #expect(Timestamp(milliseconds: .max).adding(milliseconds: 1) == Timestamp(milliseconds: .max))
        #expect(Timestamp(milliseconds: .min).adding(milliseconds: -1) == Timestamp(milliseconds: .min))
        #expect(Timestamp(milliseconds: .max).description.hasPrefix("9999-12-31T"))
        #expect(Timestamp(milliseconds: .min).description.hasPrefix("0001-01-01T"))
    }
}
