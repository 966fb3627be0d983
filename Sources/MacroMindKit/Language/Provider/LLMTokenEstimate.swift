/// A rough count of tokens for planning, where no tokenizer is at hand.
///
/// It errs on the high side for English and JSON, at one token for each three bytes of UTF-8. Services report what was
/// really used.
public enum LLMTokenEstimate {
    /// Estimates the tokens of a text.
    ///
    /// - Parameter text: The text.
    /// - Returns: The number of tokens, zero for an empty text.
    public static func tokens(in text: String) -> Int { (text.utf8.count + 2) / 3 }

    /// Estimates the tokens of input of a request.
    ///
    /// - Parameter request: The request.
    /// - Returns: The tokens of its messages, tools and schema, with four for the frame of each message.
    public static func inputTokens(of request: LLMRequest) -> Int {
        var total = request.messages.reduce(0) { sum, message in
            message.toolCalls.reduce(sum + 4 + tokens(in: message.text)) { $0 + tokens(in: $1.arguments) }
        }
        for tool in request.tools {
            total +=
                tokens(in: tool.name) + tokens(in: tool.description)
                + tokens(in: CanonicalJSON.text(of: tool.parameters))
        }
        if case .schema(let schema) = request.format {
            total += tokens(in: CanonicalJSON.text(of: schema.definition))
        }
        return total
    }
}
