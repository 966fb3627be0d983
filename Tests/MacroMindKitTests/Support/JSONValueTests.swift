import Foundation
import MacroMindKit
import Testing

struct JSONValueTests {
    static let sample: JSONValue = [
        "nothing": nil, "yes": true, "half": 0.5, "two": 2, "word": "é", "list": [1, "two", [], [:]],
    ]

    @Test func `a value survives encoding and decoding`() throws {
        let data = try JSONEncoder().encode(Self.sample)
        #expect(try JSONDecoder().decode(JSONValue.self, from: data) == Self.sample)
    }

    @Test func `each kind is read by its own accessor only`() {
        #expect(Self.sample["nothing"]?.isNull == true)
        #expect(Self.sample["yes"]?.boolValue == true)
        #expect(Self.sample["yes"]?.numberValue == nil)
        #expect(Self.sample["half"]?.numberValue == 0.5)
        #expect(Self.sample["half"]?.integerValue == nil)
        #expect(Self.sample["two"]?.integerValue == 2)
        #expect(Self.sample["word"]?.stringValue == "é")
        #expect(Self.sample["list"]?[1]?.stringValue == "two")
        #expect(Self.sample["list"]?[4] == nil)
        #expect(Self.sample["absent"] == nil)
    }

    @Test func `sorted keys give the same text each time`() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let text = String(
            decoding: try encoder.encode(["b": 1, "a": [true, nil]] as JSONValue),
            as: UTF8.self
        )
        #expect(text == #"{"a":[true,null],"b":1}"#)
    }
}
