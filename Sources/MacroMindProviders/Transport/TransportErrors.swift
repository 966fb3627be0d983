import AsyncHTTPClient
import MacroMindKit

/// Tells what the failures of the HTTP client mean.
enum TransportErrors {
    /// Maps a failure.
    ///
    /// - Parameters:
    ///   - error: The failure.
    ///   - isAnswering: Whether the head of the response had arrived.
    /// - Returns: The error.
    static func error(for error: any Error, isAnswering: Bool = false) -> LLMError {
        if error is CancellationError || Task.isCancelled { return LLMError.cancelled() }
        if let known = (error as? HTTPClientError).flatMap(known) { return known }
        let name = String(describing: type(of: error))
        if name.contains("Decompression") {
            return LLMError(.responseTooLarge, "The answer could not be unpacked within the limit.")
        }
        if name.contains("SSL") || name.contains("TLS") {
            return LLMError(
                .insecureTransport,
                "No safe connection could be made (\(SecretScrubber.scrubbed(String(describing: error)))); "
                    + "check the address and the certificates."
            )
        }
        guard !isAnswering else {
            return LLMError(
                .streamInterrupted,
                "The connection was lost while the answer arrived; try again."
            )
        }
        return LLMError(
            .transport,
            "The service could not be reached (\(SecretScrubber.scrubbed(String(describing: error)))); "
                + "check the address and whether the service runs."
        )
    }

    private static func known(_ error: HTTPClientError) -> LLMError? {
        switch error {
        case .cancelled: LLMError.cancelled()
        case .connectTimeout, .httpProxyHandshakeTimeout, .socksHandshakeTimeout,
            .getConnectionFromPoolTimeout:
            LLMError(
                .transport,
                "The service could not be reached in time; check the address and the network."
            )
        case .readTimeout, .writeTimeout, .deadlineExceeded:
            LLMError(.timeout, "The service did not answer in time; try again later.")
        case .tlsHandshakeTimeout:
            LLMError(.insecureTransport, "No safe connection could be made in time; check the address.")
        case .invalidURL, .emptyHost, .emptyScheme, .missingSocketPath:
            LLMError(.invalidRequest, "The base address of the service is not an http or https address.")
        case .proxyAuthenticationRequired, .invalidProxyResponse:
            LLMError(.insecureTransport, "The proxy did not let the call through; check its settings.")
        default: nil
        }
    }
}
