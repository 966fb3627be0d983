public import MacroMindKit

/// A service that answers over HTTP, with the dialect it speaks and where it is found.
public struct LLMService: Sendable {
    /// The name in lower case, which becomes the provider of ``MacroMindKit/LLMModelIdentity``.
    public var name: String
    /// The address below which the service answers, unless the application gives another.
    public var baseURL: String
    /// The model to use when the application names none, or `nil` when it has to.
    public var defaultModel: String?

    let dialect: any LanguageDialect

    /// OpenAI by its Chat Completions interface.
    public static let openAI = LLMService(
        name: "openai",
        baseURL: "https://api.openai.com/v1",
        defaultModel: "gpt-4o-mini",
        dialect: ChatCompletionsDialect()
    )

    /// OpenAI by its Responses interface; answers are not stored by the service.
    public static let openAIResponses = LLMService(
        name: "openai-responses",
        baseURL: "https://api.openai.com/v1",
        defaultModel: "gpt-4o-mini",
        dialect: ResponsesDialect()
    )

    /// Anthropic by its Messages interface.
    public static let anthropic = anthropic(version: AnthropicDialect().version)

    /// Gemini by its generateContent interface.
    public static let gemini = gemini(version: GeminiDialect().version)

    /// A local Ollama by its chat interface.
    public static let ollama = LLMService(
        name: "ollama",
        baseURL: "http://127.0.0.1:11434",
        defaultModel: nil,
        dialect: OllamaDialect()
    )

    /// A server that speaks Chat Completions, such as LiteLLM, vLLM, llama.cpp or OpenRouter.
    ///
    /// - Parameters:
    ///   - baseURL: The address, which usually ends in `/v1`.
    ///   - capabilities: What the server and its model can do.
    /// - Returns: The service.
    public static func openAICompatible(
        baseURL: String,
        capabilities: LLMCapabilities = LLMCapabilities(
            streams: true,
            structuredOutput: .schema,
            callsTools: true
        )
    ) -> LLMService {
        let dialect = ChatCompletionsDialect(tokenLimitName: "max_tokens", capabilities: capabilities)
        return LLMService(name: "openai-compatible", baseURL: baseURL, defaultModel: nil, dialect: dialect)
    }

    /// Anthropic with a version of the interface.
    ///
    /// - Parameter version: The version, a date such as `2023-06-01`.
    /// - Returns: The service.
    public static func anthropic(version: String) -> LLMService {
        LLMService(
            name: "anthropic",
            baseURL: "https://api.anthropic.com",
            defaultModel: nil,
            dialect: AnthropicDialect(version: version)
        )
    }

    /// Gemini with a version of the interface.
    ///
    /// - Parameter version: The version in the path, such as `v1beta`.
    /// - Returns: The service.
    public static func gemini(version: String) -> LLMService {
        LLMService(
            name: "gemini",
            baseURL: "https://generativelanguage.googleapis.com",
            defaultModel: nil,
            dialect: GeminiDialect(version: version)
        )
    }

    /// The services that are known by name.
    public static let all = [openAI, openAIResponses, anthropic, gemini, ollama]

    /// Finds a service by its name.
    ///
    /// - Parameter name: The name in lower case, such as `openai`.
    /// - Returns: The service, or `nil` when the name is not known.
    public static func named(_ name: String) -> LLMService? { all.first { $0.name == name } }
}
