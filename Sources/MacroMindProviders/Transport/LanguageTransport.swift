public import MacroMindKit

/// Carries requests to a language-model service and brings back what it answers.
///
/// The seam between wire formats and network: providers are tested with a transport that hands out scripted bytes, and
/// an application may bring its own HTTP client.
///
/// An implementation sends the request once, follows no redirects, and ends soon when the task is cancelled. Time limits
/// and sizes are watched by the caller.
public protocol LanguageTransport: Sendable {
    /// Sends a request and returns when the head of the response has arrived.
    ///
    /// - Parameter request: The request.
    /// - Returns: The head of the response, with the body to be read.
    /// - Throws: ``MacroMindKit/LLMError`` with the code `transport`, `insecure-transport` or `cancelled`.
    func send(_ request: LanguageHTTPRequest) async throws(LLMError) -> LanguageHTTPResponse
}
