import MacroMindKit
import Testing

@Suite struct CanonicalJSONTests {
    struct Case: Sendable {
        let value: JSONValue
        let text: String
    }

    @Test(arguments: [
        Case(value: nil, text: "null"),
        Case(value: true, text: "true"),
        Case(value: 3, text: "3"),
        Case(value: -0.5, text: "-0.5"),
        Case(value: .number(.infinity), text: "null"),
        Case(value: .number(1e300), text: "1e+300"),
        Case(value: "a\"\\\n\u{1}é🍮", text: #""a\"\\\n\u0001é🍮""#),
        Case(value: [1, [], [:]], text: "[1,[],{}]"),
        Case(value: ["b": 1, "a": 2, "B": 3], text: #"{"B":3,"a":2,"b":1}"#),
    ])
    func `each kind of value has one text`(example: Case) {
        #expect(CanonicalJSON.text(of: example.value) == example.text)
    }

    @Test func `properties follow their ordering and the keyword can be left out`() {
        let schema: JSONValue = [
            "type": "object", "propertyOrdering": ["name", "calories"],
            "properties": ["calories": 1, "extra": 2, "name": 3],
        ]
        #expect(
            CanonicalJSON.text(of: schema, keepsOrderingKeyword: false)
                == #"{"properties":{"name":3,"calories":1,"extra":2},"type":"object"}"#
        )
        #expect(CanonicalJSON.text(of: schema).contains("propertyOrdering"))
    }

    @Test func `nesting beyond the limit is cut`() {
        let deep = (0..<10_000).reduce(JSONValue.null) { value, _ in .array([value]) }
        let text = CanonicalJSON.text(of: deep)
        #expect(text.utf8.count == 2 * (CanonicalJSON.maximumDepth + 1) + 4)
    }
}
