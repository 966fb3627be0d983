public import AsyncHTTPClient
public import MacroMindKit
import NIOCore
import NIOHTTP1
import NIOHTTPCompression

/// Carries requests with AsyncHTTPClient.
///
/// The client that it makes verifies certificates, follows no redirects, unpacks answers up to a limit and tries a
/// connection once; retries are the business of ``MacroMindKit/RetryingLLMProvider``. Shut it down when it is no longer
/// needed. For a proxy, own certificates or a shared client, hand in a client of your own.
public struct AsyncHTTPTransport: LanguageTransport {
    private let client: HTTPClient

    /// Creates a transport with a client of its own.
    ///
    /// - Parameter configuration: How the client works.
    public init(configuration: HTTPClient.Configuration = Self.defaultConfiguration) {
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    /// Creates a transport with a client that the application owns.
    ///
    /// The client should follow no redirects, so that a key never travels elsewhere.
    ///
    /// - Parameter client: The client.
    public init(client: HTTPClient) { self.client = client }

    /// A configuration without redirects, with five seconds to connect and a bound on unpacked answers.
    public static var defaultConfiguration: HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        configuration.timeout.connect = .seconds(5)
        configuration.decompression = .enabled(limit: .size(16 << 20))
        configuration.connectionPool.retryConnectionEstablishment = false
        return configuration
    }

    /// Closes the connections.
    ///
    /// - Throws: The error of the client, such as that it was shut down before.
    public func shutdown() async throws { try await client.shutdown() }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func send(_ request: LanguageHTTPRequest) async throws(LLMError) -> LanguageHTTPResponse {
        var outgoing = HTTPClientRequest(url: request.url)
        outgoing.method = .POST
        for (name, value) in request.headers { outgoing.headers.replaceOrAdd(name: name, value: value) }
        outgoing.body = .bytes(ByteBuffer(bytes: request.body))
        let response: HTTPClientResponse
        do {
            response = try await client.execute(outgoing, deadline: .distantFuture)
        } catch {
            throw TransportErrors.error(for: error)
        }
        let body = BodyReader(response.body)
        return LanguageHTTPResponse(
            status: Int(response.status.code),
            headers: response.headers.map { (name: $0.name, value: $0.value) }
        ) { () async throws(LLMError) in
            do { return try await body.next() } catch {
                throw TransportErrors.error(for: error, isAnswering: true)
            }
        }
    }
}

/// Steps through the body of one response.
private actor BodyReader {
    private var iterator: HTTPClientResponse.Body.AsyncIterator?

    init(_ body: HTTPClientResponse.Body) { iterator = body.makeAsyncIterator() }

    func next() async throws -> [UInt8]? {
        guard var current = iterator else { return nil }
        iterator = nil
        let buffer = try await current.next(isolation: self)
        if buffer != nil { iterator = current }
        return buffer.map { Array($0.readableBytesView) }
    }
}
