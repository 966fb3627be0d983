import MacroMindKit

extension ServiceFailure {
    /// The kind of failure: the service's own words first, then the status.
    var code: LLMError.Code {
        for word in words {
            if let code = Self.code(for: word) { return code }
        }
        let text = message.lowercased()
        if Self.contextPhrases.contains(where: text.contains) { return .contextOverflow }
        if Self.quotaPhrases.contains(where: text.contains), (status ?? 429) < 500 { return .quotaSpent }
        return status.flatMap(Self.code(forStatus:)) ?? words.lazy.compactMap(Self.generalCode).first
            ?? .server
    }

    /// Whether the failure is one that no second try mends although its kind is passing.
    var neverPasses: Bool { status == 501 || status == 505 }

    private static func code(for word: String) -> LLMError.Code? {
        if let code = codes[word] { return code }
        if word.hasSuffix("_spend_limit_exceeded") || word.hasPrefix("billing_") { return .quotaSpent }
        if word.contains("perday") { return .quotaSpent }
        return nil
    }

    private static func code(forStatus status: Int) -> LLMError.Code? {
        switch status {
        case 300..<400: .insecureTransport
        case 401: .authentication
        case 402: .quotaSpent
        case 403: .permission
        case 404: .modelNotFound
        case 408, 409, 425: .server
        case 413: .requestTooLarge
        case 429: .rateLimited
        case 400..<500: .invalidRequest
        case 503, 529: .overloaded
        case 500..<600: .server
        default: nil
        }
    }

    /// Words that are too general to overrule a status.
    private static func generalCode(_ word: String) -> LLMError.Code? {
        switch word {
        case "invalid_request_error", "invalid_argument", "failed_precondition", "invalid_prompt":
            .invalidRequest
        case "api_error", "server_error", "internal", "timeout_error", "deadline_exceeded": .server
        case "resource_exhausted", "rate_limit_error", "too_many_requests": .rateLimited
        case "unavailable", "overloaded_error": .overloaded
        case "not_found_error", "not_found": .modelNotFound
        case "permission_error", "permission_denied": .permission
        case "authentication_error", "unauthenticated": .authentication
        default: nil
        }
    }

    private static let codes: [String: LLMError.Code] = [
        "context_length_exceeded": .contextOverflow,
        "insufficient_quota": .quotaSpent, "credit_balance_exhausted": .quotaSpent,
        "organization_usage_limit_exceeded": .quotaSpent, "enforced_spend_limit_reached": .quotaSpent,
        "rate_limit_exceeded": .rateLimited, "slow_down": .rateLimited,
        "invalid_api_key": .authentication, "api_key_invalid": .authentication,
        "model_not_found": .modelNotFound,
        "content_filter": .contentFiltered, "content_policy_violation": .contentFiltered,
        "request_too_large": .requestTooLarge,
        "overloaded_error": .overloaded, "server_is_overloaded": .overloaded,
    ]

    private static let contextPhrases = [
        "maximum context length", "prompt is too long", "exceeds the maximum number of tokens",
        "exceeds the context window", "context_length_exceeded", "context window exceeded",
        "contextwindowexceeded",
    ]

    private static let quotaPhrases = [
        "credit balance is too low", "exceeded your current quota", "limit: 0,",
    ]
}
