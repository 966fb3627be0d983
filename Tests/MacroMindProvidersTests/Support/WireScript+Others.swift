import MacroMindKit
import MacroMindProviders
import MacroMindTesting

extension WireScript {
    static let all = [chatCompletions, responses, anthropic, gemini, ollama]

    /// Messages of Anthropic.
    static let anthropic = WireScript(
        service: .anthropic,
        whole: { text, end in
            """
            {"id":"msg_1","type":"message","model":"m-1","content":[{"type":"thinking","thinking":"Hm."},\
            {"type":"text","text":\(quoted(text))}],"stop_reason":"\(anthropicEnd(end))",\
            "usage":{"input_tokens":9,"output_tokens":4}}
            """
        },
        stream: { pieces, end in
            let deltas = pieces.map { piece in
                "{\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\(quoted(piece))}}"
            }
            return events(
                [anthropicStart, "{\"type\":\"ping\"}"] + deltas
                    + (end.map { anthropicStop(anthropicEnd($0)) } ?? [])
            )
        },
        wholeCall: { call in
            """
            {"id":"msg_1","type":"message","content":[{"type":"tool_use","id":\(quoted(call.id)),"name":\
            \(quoted(call.name)),"input":\(call.arguments)}],"stop_reason":"tool_use","usage":{"input_tokens":9,\
            "output_tokens":4}}
            """
        },
        streamCall: { call in
            let start = """
                {"type":"content_block_start","index":1,"content_block":{"type":"tool_use","id":\(quoted(call.id)),\
                "name":\(quoted(call.name)),"input":{}}}
                """
            let parts = pieces(of: call.arguments).map { part in
                """
                {"type":"content_block_delta","index":1,"delta":{"type":"input_json_delta","partial_json":\
                \(quoted(part))}}
                """
            }
            return events([anthropicStart, start] + parts + anthropicStop("tool_use"))
        },
        failure: { failure in
            let (status, type, message) =
                switch failure {
                case .rate: (429, "rate_limit_error", "Slow down.")
                case .quota:
                    (400, "invalid_request_error", "Your credit balance is too low to access the API.")
                case .server: (529, "overloaded_error", "Overloaded")
                case .key: (401, "authentication_error", "invalid x-api-key \(LLMProviderConformance.secret)")
                }
            return (
                status, "{\"type\":\"error\",\"error\":{\"type\":\"\(type)\",\"message\":\"\(message)\"}}"
            )
        },
        refusal: { words in
            let text = "{\"type\":\"text\",\"text\":\(quoted(words))}"
            let delta =
                "{\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\(quoted(words))}}"
            return (
                whole: "{\"id\":\"msg_1\",\"content\":[\(text)],\"stop_reason\":\"refusal\"}",
                stream: events([anthropicStart, delta] + anthropicStop("refusal"))
            )
        },
        streamType: "text/event-stream"
    )

    /// generateContent of Gemini.
    static let gemini = WireScript(
        service: .gemini,
        whole: { text, end in geminiPart("{\"text\":\(quoted(text))}", end: geminiEnd(end)) },
        stream: { pieces, end in
            var messages = pieces.map { geminiPart("{\"text\":\(quoted($0))}", end: nil) }
            if let end {
                messages.append(geminiPart("{\"thought\":true,\"text\":\"Hm.\"}", end: geminiEnd(end)))
            }
            return events(messages)
        },
        wholeCall: { call in geminiPart(geminiCall(call), end: "STOP") },
        streamCall: { call in events([geminiPart(geminiCall(call), end: "STOP")]) },
        failure: { failure in
            let (code, status, message, details) =
                switch failure {
                case .rate: (429, "RESOURCE_EXHAUSTED", "Slow down.", "{\"retryDelay\":\"2s\"}")
                case .quota:
                    (
                        429, "RESOURCE_EXHAUSTED", "Used up.",
                        "{\"violations\":[{\"quotaId\":\"RequestsPerDay\"}]}"
                    )
                case .server: (503, "UNAVAILABLE", "Too much to do.", "{}")
                case .key:
                    (
                        400, "INVALID_ARGUMENT", "API key not valid: \(LLMProviderConformance.secret)",
                        "{\"reason\":\"API_KEY_INVALID\"}"
                    )
                }
            return (
                code,
                """
                [{"error":{"code":\(code),"message":"\(message)","status":"\(status)","details":[\(details)]}}]
                """
            )
        },
        refusal: nil,
        streamType: "text/event-stream"
    )

    /// The chat interface of Ollama.
    static let ollama = WireScript(
        service: .ollama,
        whole: { text, end in ollamaLine("{\"content\":\(quoted(text))}", end: ollamaEnd(end)) },
        stream: { pieces, end in
            var messages = pieces.map { ollamaLine("{\"content\":\(quoted($0))}", end: nil) }
            if let end { messages.append(ollamaLine("{\"content\":\"\"}", end: ollamaEnd(end))) }
            return messages.joined(separator: "\n") + "\n"
        },
        wholeCall: { call in ollamaLine(ollamaCall(call), end: "stop") },
        streamCall: { call in
            ollamaLine(ollamaCall(call), end: nil) + "\n" + ollamaLine("{\"content\":\"\"}", end: "stop")
                + "\n"
        },
        failure: { failure in
            switch failure {
            case .rate: (429, "{\"error\":\"slow down\"}")
            case .quota: (402, "{\"error\":\"pay\"}")
            case .server: (500, "{\"error\":\"model runner has stopped\"}")
            case .key: (401, "{\"error\":\"unauthorized \(LLMProviderConformance.secret)\"}")
            }
        },
        refusal: nil,
        streamType: "application/x-ndjson"
    )

    private static let anthropicStart = """
        {"type":"message_start","message":{"id":"msg_1","model":"m-1","usage":{"input_tokens":9,"output_tokens":1}}}
        """

    private static func anthropicStop(_ reason: String) -> [String] {
        [
            """
            {"type":"message_delta","delta":{"stop_reason":"\(reason)"},"usage":{"output_tokens":4}}
            """,
            "{\"type\":\"message_stop\"}",
        ]
    }

    private static func anthropicEnd(_ end: End) -> String {
        switch end {
        case .stop: "end_turn"
        case .length: "max_tokens"
        case .filter: "refusal"
        }
    }

    private static func geminiEnd(_ end: End) -> String {
        switch end {
        case .stop: "STOP"
        case .length: "MAX_TOKENS"
        case .filter: "SAFETY"
        }
    }

    private static func geminiPart(_ part: String, end: String?) -> String {
        """
        {"candidates":[{"content":{"role":"model","parts":[\(part)]}\(end.map { ",\"finishReason\":\"\($0)\"" } ?? "")}],\
        "usageMetadata":{"promptTokenCount":9,"candidatesTokenCount":4},"modelVersion":"m-1","responseId":"g1"}
        """
    }

    private static func geminiCall(_ call: LLMToolCall) -> String {
        "{\"functionCall\":{\"name\":\(quoted(call.name)),\"args\":\(call.arguments)}}"
    }

    private static func ollamaEnd(_ end: End) -> String { end == .length ? "length" : "stop" }

    private static func ollamaLine(_ message: String, end: String?) -> String {
        let ending = end.map {
            "\"done\":true,\"done_reason\":\"\($0)\",\"prompt_eval_count\":9,\"eval_count\":4"
        }
        return "{\"model\":\"m-1\",\"message\":\(message),\(ending ?? "\"done\":false")}"
    }

    private static func ollamaCall(_ call: LLMToolCall) -> String {
        "{\"content\":\"\",\"tool_calls\":[{\"function\":{\"name\":\(quoted(call.name)),\"arguments\":\(call.arguments)}}]}"
    }
}
