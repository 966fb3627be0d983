extension LLMRequest {
    /// The largest size of all messages together, in bytes of UTF-8.
    public static let maximumTextBytes = 4 << 20

    /// Checks what no service would accept, before anything is sent.
    ///
    /// - Throws: ``LLMError`` with the code ``LLMError/Code-swift.struct/invalidRequest`` or
    ///   ``LLMError/Code-swift.struct/requestTooLarge`` that names the member, what came and what is allowed.
    public func validate() throws(LLMError) {
        guard !messages.isEmpty else { throw Self.invalid("messages is empty; give at least one message") }
        let bytes = messages.reduce(0) { $0 + $1.text.utf8.count }
        guard bytes <= Self.maximumTextBytes else {
            throw LLMError(
                .requestTooLarge,
                "The messages have \(bytes) bytes; at most \(Self.maximumTextBytes) are allowed. Shorten them."
            )
        }
        try validateOptions()
        try validateNames()
        if let deadline, deadline <= .zero {
            throw Self.invalid("deadline is \(deadline); it must be longer than zero")
        }
    }

    private func validateOptions() throws(LLMError) {
        if let temperature = options.temperature, !(0...2).contains(temperature) {
            throw Self.invalid("temperature is \(temperature); it must be between 0 and 2")
        }
        if let tokens = options.maximumOutputTokens, tokens < 1 {
            throw Self.invalid("maximumOutputTokens is \(tokens); it must be at least 1")
        }
        guard options.stopSequences.allSatisfy({ !$0.isEmpty }) else {
            throw Self.invalid("stopSequences holds an empty text; remove it")
        }
    }

    private func validateNames() throws(LLMError) {
        var names = tools.map(\.name)
        guard Set(names).count == names.count else {
            throw Self.invalid("two tools have the same name; names must differ")
        }
        if case .named(let name) = toolChoice, !names.contains(name) {
            throw Self.invalid("toolChoice names \(name), which is not among the tools")
        }
        if case .schema(let schema) = format { names.append(schema.name) }
        for name in names where !Self.isName(name) {
            throw Self.invalid(
                "the name \"\(name)\" is not made of 1 to 64 letters, digits, underscores and hyphens"
            )
        }
        guard !messages.contains(where: { $0.role == .tool && ($0.toolCallID ?? "").isEmpty }) else {
            throw Self.invalid("a tool message does not say which call it answers")
        }
    }

    private static func isName(_ name: String) -> Bool {
        (1...64).contains(name.utf8.count)
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }

    private static func invalid(_ what: String) -> LLMError {
        LLMError(.invalidRequest, "The request cannot be sent: \(what).")
    }
}
