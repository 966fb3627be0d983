import MacroMindKit
import Testing

@testable import MacroMindProviders

@Suite struct SchemaDialectTests {
    private let schema: JSONValue = [
        "type": "object", "$schema": "https://json-schema.org/draft/2020-12/schema", "required": ["meals"],
        "properties": [
            "meals": [
                "type": "array", "minItems": 3, "maxItems": 6,
                "items": [
                    "type": "object", "required": ["kcal"],
                    "properties": [
                        "kcal": ["type": "number", "minimum": 0, "description": "Energy."],
                        "slot": ["type": "string", "enum": ["lunch"]],
                    ],
                ],
            ],
            "note": ["anyOf": [["type": "string", "maxLength": 9], ["type": "null"]]],
        ],
    ]

    private func lowered(_ dialect: SchemaDialect) -> String {
        CanonicalJSON.text(of: dialect.lowered(schema))
    }

    @Test func `OpenAI gets every property required and optional ones nullable`() {
        #expect(
            lowered(.openAI) == #"""
                {"additionalProperties":false,"properties":{"meals":{"items":{"additionalProperties":false,"properties":{"kcal":{"description":"Energy.","minimum":0,"type":"number"},"slot":{"enum":["lunch",null],"type":["string","null"]}},"required":["kcal","slot"],"type":"object"},"maxItems":6,"minItems":3,"type":"array"},"note":{"anyOf":[{"type":"string"},{"type":"null"}]}},"required":["meals","note"],"type":"object"}
                """#
        )
    }

    @Test func `Anthropic gets limits as words`() {
        #expect(
            lowered(.anthropic) == #"""
                {"additionalProperties":false,"properties":{"meals":{"description":"(maxItems 6, minItems 3)","items":{"additionalProperties":false,"properties":{"kcal":{"description":"Energy. (minimum 0)","type":"number"},"slot":{"enum":["lunch"],"type":"string"}},"required":["kcal"],"type":"object"},"minItems":1,"type":"array"},"note":{"anyOf":[{"type":"string"},{"type":"null"}]}},"required":["meals"],"type":"object"}
                """#
        )
    }

    @Test func `others get the schema as it is`() {
        for dialect in [SchemaDialect.gemini, .plain] {
            #expect(lowered(dialect).contains(#""maxLength":9"#))
            #expect(!lowered(dialect).contains("$schema"))
            #expect(!lowered(dialect).contains("additionalProperties"))
        }
    }

    @Test func `a schema without end is cut`() {
        let deep = (0..<5_000).reduce(JSONValue.object([:])) { inner, _ in ["type": "array", "items": inner] }
        #expect(CanonicalJSON.text(of: SchemaDialect.openAI.lowered(deep)).utf8.count < 2_000)
    }
}
