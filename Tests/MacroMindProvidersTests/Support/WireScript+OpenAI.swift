import MacroMindKit
import MacroMindProviders
import MacroMindTesting

extension WireScript {
    /// Chat Completions.
    static let chatCompletions = WireScript(
        service: .openAI,
        whole: { text, end in
            """
            {"id":"c1","model":"m-1","choices":[{"index":0,"finish_reason":"\(chatEnd(end))",\
            "message":{"role":"assistant","content":\(quoted(text)),"refusal":null}}],\(chatUsage)}
            """
        },
        stream: { pieces, end in
            var messages = pieces.map { chatChunk("{\"content\":\(quoted($0))}") }
            if let end {
                messages.append(chatChunk("{}", end: chatEnd(end)))
                messages.append("{\"id\":\"c1\",\"choices\":[],\(chatUsage)}")
                messages.append("[DONE]")
            }
            return events(messages)
        },
        wholeCall: { call in
            """
            {"id":"c1","choices":[{"finish_reason":"tool_calls","message":{"content":null,"tool_calls":[{"id":\
            \(quoted(call.id)),"type":"function","function":{"name":\(quoted(call.name)),"arguments":\
            \(quoted(call.arguments))}}]}}],\(chatUsage)}
            """
        },
        streamCall: { call in
            let parts = pieces(of: call.arguments).map { part in
                chatChunk("{\"tool_calls\":[{\"index\":0,\"function\":{\"arguments\":\(quoted(part))}}]}")
            }
            let head = chatChunk(
                "{\"tool_calls\":[{\"index\":0,\"id\":\(quoted(call.id)),\"function\":{\"name\":\(quoted(call.name)),\"arguments\":\"\"}}]}"
            )
            return events([head] + parts + [chatChunk("{}", end: "tool_calls"), "[DONE]"])
        },
        failure: openAIFailure,
        refusal: { words in
            (
                whole: """
                {"id":"c1","choices":[{"finish_reason":"stop","message":{"content":null,"refusal":\(quoted(words))}}]}
                """,
                stream: events([
                    chatChunk("{\"refusal\":\(quoted(words))}"), chatChunk("{}", end: "stop"), "[DONE]",
                ])
            )
        },
        streamType: "text/event-stream"
    )

    /// Responses.
    static let responses = WireScript(
        service: .openAIResponses,
        whole: { text, end in responsesAnswer("[{\"type\":\"reasoning\"},\(responsesMessage(text))]", end) },
        stream: { pieces, end in
            var messages = ["{\"type\":\"response.created\",\"response\":{\"id\":\"r1\",\"model\":\"m-1\"}}"]
            messages += pieces.map { "{\"type\":\"response.output_text.delta\",\"delta\":\(quoted($0))}" }
            if let end {
                let answer = responsesAnswer("[\(responsesMessage(pieces.joined()))]", end)
                let type = end == .stop ? "completed" : "incomplete"
                messages.append("{\"type\":\"response.\(type)\",\"response\":\(answer)}")
            }
            return events(messages)
        },
        wholeCall: { call in responsesAnswer("[\(responsesCall(call))]", .stop) },
        streamCall: { call in
            events([
                "{\"type\":\"response.created\",\"response\":{\"id\":\"r1\"}}",
                "{\"type\":\"response.function_call_arguments.delta\",\"delta\":\"{\"}",
                "{\"type\":\"response.completed\",\"response\":\(responsesAnswer("[\(responsesCall(call))]", .stop))}",
            ])
        },
        failure: openAIFailure,
        refusal: { words in
            let answer = responsesAnswer(
                "[{\"type\":\"message\",\"content\":[{\"type\":\"refusal\",\"refusal\":\(quoted(words))}]}]",
                .stop
            )
            let delta = "{\"type\":\"response.refusal.delta\",\"delta\":\(quoted(words))}"
            return (
                whole: answer,
                stream: events([delta, "{\"type\":\"response.completed\",\"response\":\(answer)}"])
            )
        },
        streamType: "text/event-stream"
    )

    private static let chatUsage =
        "\"usage\":{\"prompt_tokens\":9,\"completion_tokens\":4,\"total_tokens\":13}"

    private static func chatEnd(_ end: End) -> String {
        switch end {
        case .stop: "stop"
        case .length: "length"
        case .filter: "content_filter"
        }
    }

    private static func chatChunk(_ delta: String, end: String? = nil) -> String {
        let reason = end.map { "\"\($0)\"" } ?? "null"
        return """
            {"id":"c1","model":"m-1","choices":[{"index":0,"delta":\(delta),"finish_reason":\(reason)}],"usage":null}
            """
    }

    private static func responsesMessage(_ text: String) -> String {
        "{\"type\":\"message\",\"content\":[{\"type\":\"output_text\",\"text\":\(quoted(text))}]}"
    }

    private static func responsesCall(_ call: LLMToolCall) -> String {
        """
        {"type":"function_call","call_id":\(quoted(call.id)),"name":\(quoted(call.name)),\
        "arguments":\(quoted(call.arguments))}
        """
    }

    private static func responsesAnswer(_ output: String, _ end: End) -> String {
        let ending =
            switch end {
            case .stop: "\"status\":\"completed\",\"error\":null"
            case .length:
                "\"status\":\"incomplete\",\"incomplete_details\":{\"reason\":\"max_output_tokens\"}"
            case .filter: "\"status\":\"incomplete\",\"incomplete_details\":{\"reason\":\"content_filter\"}"
            }
        return """
            {"id":"r1","model":"m-1",\(ending),"output":\(output),"usage":{"input_tokens":9,"output_tokens":4}}
            """
    }

    private static let openAIFailure: @Sendable (Failure) -> (status: Int, body: String) = { failure in
        switch failure {
        case .rate: (429, "{\"error\":{\"message\":\"Slow down.\",\"code\":\"rate_limit_exceeded\"}}")
        case .quota:
            (
                429,
                "{\"error\":{\"message\":\"Pay.\",\"type\":\"insufficient_quota\",\"code\":\"insufficient_quota\"}}"
            )
        case .server: (500, "<html>Internal error</html>")
        case .key:
            (
                401,
                "{\"error\":{\"message\":\"Wrong key \(LLMProviderConformance.secret).\",\"code\":\"invalid_api_key\"}}"
            )
        }
    }
}
