import MacroMindKit

/// Turns what a service says when it fails into errors.
enum ServiceErrors {
    /// The error of a response whose status is not 2xx.
    static func error(status: Int, headers: [String: String], body: [UInt8], secrets: [String]) -> LLMError {
        let failure = ServiceFailure(status: status, body: body)
        var error = error(for: failure, secrets: secrets)
        let hint = RetryHint(headers: headers)
        error.retryAfter = hint.wait ?? failure.retryDelay
        error.serviceAllowsRetry = failure.neverPasses ? false : hint.allowsRetry
        error.requestID = requestID(in: headers)
        return error
    }

    /// The error that a message of a stream or a body with status 200 holds, or `nil` when it holds none.
    static func error(in message: JSONValue, secrets: [String]) -> LLMError? {
        let root = message.arrayValue?.first ?? message
        guard let error = root["error"], !error.isNull else { return nil }
        let failure = ServiceFailure(status: nil, json: root)
        var result = self.error(for: failure, secrets: secrets)
        result.retryAfter = failure.retryDelay
        result.requestID = root["request_id"]?.stringValue
        return result
    }

    /// The service's identifier of a call.
    static func requestID(in headers: [String: String]) -> String? {
        ["x-request-id", "request-id", "x-goog-request-id"].lazy.compactMap { headers[$0] }.first
    }

    private static func error(for failure: ServiceFailure, secrets: [String]) -> LLMError {
        let code = failure.code
        let said = SecretScrubber.scrubbed(failure.message, secrets: secrets)
        let quote = said.isEmpty ? "" : " The service says: \(said)"
        let message = "\(whatHappened(code)); \(advice(for: code)).\(quote)"
        return LLMError(
            code,
            message,
            status: failure.status,
            usage: LLMUsage(inputTokens: nil, outputTokens: nil)
        )
    }

    private static func whatHappened(_ code: LLMError.Code) -> String {
        switch code {
        case .authentication: "The key was not accepted"
        case .permission: "The key may not do this"
        case .modelNotFound: "The service does not have the model or the path"
        case .contextOverflow: "The conversation is too long for the model"
        case .requestTooLarge: "The request is too large"
        case .rateLimited: "Too many calls in a short time"
        case .quotaSpent: "The account of the service is used up"
        case .overloaded: "The service has too much to do"
        case .contentFiltered: "The service's filter held the request back"
        case .insecureTransport: "The service redirects elsewhere, which is not followed"
        case .invalidRequest: "The service does not accept the request"
        default: "The service failed"
        }
    }

    private static func advice(for code: LLMError.Code) -> String {
        switch code {
        case .authentication, .permission: "check the key and what it is allowed"
        case .modelNotFound, .insecureTransport: "check the base address and the name of the model"
        case .contextOverflow, .requestTooLarge: "shorten the conversation or ask for fewer days"
        case .rateLimited: "wait, or lower the rate of calls"
        case .quotaSpent: "check the account, or use another provider"
        case .contentFiltered: "change what is asked"
        case .invalidRequest: "check the options and what the model supports"
        default: "try again later"
        }
    }
}
