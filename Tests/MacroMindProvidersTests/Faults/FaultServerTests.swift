import AsyncHTTPClient
import MacroMindKit
import MacroMindProviders
import MacroMindTesting
import NIOCore
import Testing

@Suite struct FaultServerTests {
    private typealias Script = [FaultServer.Step]

    private let request = LLMRequest(messages: [.user("Plan.")], identifier: "id-1")
    private static let good = WireScript.chatCompletions.whole("Oats", .stop)
    private static let goodStream = WireScript.chatCompletions.stream(["Oats, crème ", "brûlée 🍮"], .stop)
    private static let limits = LanguageLimits(bodyBytes: 100_000)
    private static let impatient = LanguageLimits(
        firstByte: .milliseconds(300),
        idle: .milliseconds(300),
        total: .milliseconds(600)
    )

    /// The outcome of a call through retries, and how many requests the server saw.
    private func outcome(
        _ scripts: [[FaultServer.Step]],
        streams: Bool = false,
        limits: LanguageLimits = limits
    ) async throws -> (result: Result<LLMResponse, LLMError>, requests: [String]) {
        try await FaultServer.run(scripts) { server in
            let transport = AsyncHTTPTransport()
            let provider = try HTTPLLMProvider(
                .openAICompatible(baseURL: server.baseURL),
                model: "m",
                limits: limits,
                transport: transport
            ) { "sk-0123456789abcdef" }
            let clock = LLMTimeSource(ManualClock(skipsWaits: true))
            let retrying = RetryingLLMProvider(provider, clock: clock, seed: 1)
            let result: Result<LLMResponse, LLMError>
            do throws(LLMError) {
                result = .success(
                    streams
                        ? try await retrying.stream(request).response() : try await retrying.complete(request)
                )
            } catch {
                result = .failure(error)
            }
            try await transport.shutdown()
            return (result, server.requests)
        }
    }

    struct Fault: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let script: [FaultServer.Step]
        let code: LLMError.Code
        let requests: Int
        var streams = false
    }

    static let faults = [
        Fault(
            testDescription: "429 with a wait of an hour",
            script: .response(
                "429 Too Many Requests",
                headers: ["retry-after: 3600"],
                "{\"error\":\"slow\"}"
            ),
            code: .rateLimited,
            requests: 1
        ),
        Fault(
            testDescription: "429 with a spent quota",
            script: .response("429 Too Many Requests", "{\"error\":{\"code\":\"insufficient_quota\"}}"),
            code: .quotaSpent,
            requests: 1
        ),
        Fault(testDescription: "500 for ever", script: .response("500 Oops", ""), code: .server, requests: 3),
        Fault(
            testDescription: "500 with a word against retries",
            script: .response("500 Oops", headers: ["x-should-retry: false"], ""),
            code: .server,
            requests: 1
        ),
        Fault(
            testDescription: "a wrong key",
            script: .response("401 No", "{}"),
            code: .authentication,
            requests: 1
        ),
        Fault(testDescription: "a hang before the head", script: [], code: .timeout, requests: 3),
        Fault(
            testDescription: "a hang after the head",
            script: .streamHead,
            code: .timeout,
            requests: 3,
            streams: true
        ),
        Fault(
            testDescription: "a drip that never ends",
            script: .streamHead
                + (0..<40).flatMap { _ in Script.chunk([0x3A]) + [.pause(.milliseconds(60))] },
            code: .timeout,
            requests: 3,
            streams: true
        ),
        Fault(testDescription: "a closed connection", script: [.close], code: .transport, requests: 3),
        Fault(
            testDescription: "a body that is cut",
            script: [
                .bytes(
                    Array(
                        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n{\"ch"
                            .utf8
                    )
                ),
                .close,
            ],
            code: .streamInterrupted,
            requests: 3
        ),
        Fault(
            testDescription: "a stream that is cut after text",
            script: .streamHead + Script.chunk(Array(goodStream.utf8.prefix(150))) + [.close],
            code: .streamInterrupted,
            requests: 1,
            streams: true
        ),
        Fault(
            testDescription: "a stream that ends politely without a finish signal",
            script: .stream(WireScript.chatCompletions.stream(["Oats"], nil)),
            code: .streamInterrupted,
            requests: 1,
            streams: true
        ),
        Fault(
            testDescription: "events that are no JSON",
            script: .stream(String(repeating: "data: {oops\n\n", count: 9)),
            code: .malformedResponse,
            requests: 1,
            streams: true
        ),
        Fault(
            testDescription: "a refusal",
            script: .response("200 OK", WireScript.chatCompletions.refusal?("No.").whole ?? ""),
            code: .refusal,
            requests: 1
        ),
        Fault(
            testDescription: "a giant body",
            script: .response("200 OK", "{\"x\":\"" + String(repeating: "a", count: 300_000) + "\"}"),
            code: .responseTooLarge,
            requests: 1
        ),
        Fault(
            testDescription: "a giant stream without line ends",
            script: .stream(String(repeating: "a", count: 300_000), every: 10_000),
            code: .responseTooLarge,
            requests: 1,
            streams: true
        ),
        Fault(
            testDescription: "the wrong type",
            script: .response("200 OK", type: "text/html", "<html>Log in</html>"),
            code: .malformedResponse,
            requests: 1
        ),
        Fault(
            testDescription: "a redirect to another host",
            script: .response("302 Found", headers: ["location: http://127.0.0.1:9/elsewhere"], ""),
            code: .insecureTransport,
            requests: 1
        ),
        Fault(
            testDescription: "what is no HTTP",
            script: [.bytes(Array("SSH-2.0-OpenSSH\r\n\r\n".utf8)), .close],
            code: .transport,
            requests: 3
        ),
    ]

    @Test(arguments: faults)
    func `a fault ends in the right kind of error with no more requests than allowed`(
        fault: Fault
    ) async throws {
        let (result, requests) = try await outcome(
            [fault.script],
            streams: fault.streams,
            limits: fault.code == .timeout ? Self.impatient : Self.limits
        )
        let error = try #require(throws: LLMError.self) { try result.get() }
        #expect(error.code == fault.code, "\(error)")
        if fault.code == .timeout {
            // On a busy machine the time may be up before a request reaches the server.
            #expect(error.usage.calls == fault.requests)
            #expect(requests.count <= fault.requests)
        } else {
            #expect(requests.count == fault.requests)
        }
        #expect(!"\(error)".contains("sk-0123456789abcdef"))
    }

    @Test(arguments: [false, true])
    func `after faults that pass the answer arrives`(streams: Bool) async throws {
        let answer = streams ? Script.stream(Self.goodStream) : .response("200 OK", Self.good)
        let (result, requests) = try await outcome(
            [
                .response("429 Too Many Requests", headers: ["retry-after: 1"], "{}"),
                .response("503 Unavailable", ""), answer,
            ],
            streams: streams
        )
        #expect(try result.get().text == (streams ? "Oats, crème brûlée 🍮" : "Oats"))
        #expect(try result.get().usage.calls == 3)
        #expect(requests.count == 3)
        #expect(requests.allSatisfy { $0.contains("idempotency-key: id-1") })
        #expect(Set(requests.map { $0.split(separator: "\r\n\r\n").last }).count == 1)
    }

    @Test(arguments: [1, 3, 7])
    func `characters split between pieces arrive whole`(size: Int) async throws {
        let (result, _) = try await outcome([.stream(Self.goodStream, every: size)], streams: true)
        #expect(try result.get().text == "Oats, crème brûlée 🍮")
    }

    @Test func `a packed answer is unpacked`() async throws {
        let script = Script.response(
            "200 OK",
            headers: ["content-encoding: gzip"],
            bytes: Gzip.stored(Self.good)
        )
        #expect(try await outcome([script]).result.get().text == "Oats")
    }

    @Test func `an answer that is packed badly is an error`() async throws {
        var bytes = Gzip.stored(Self.good)
        bytes[15] ^= 0xFF
        let script = Script.response("200 OK", headers: ["content-encoding: gzip"], bytes: bytes)
        let error = try await #require(throws: LLMError.self) { try await outcome([script]).result.get() }
        #expect([.responseTooLarge, .malformedResponse, .streamInterrupted].contains(error.code), "\(error)")
    }

    @Test func `a service that is not there is a transport error`() async throws {
        let baseURL = try await FaultServer.run([]) { $0.baseURL }
        let transport = AsyncHTTPTransport()
        let provider = try HTTPLLMProvider(.openAI, baseURL: baseURL, transport: transport)
        let error = await #expect(throws: LLMError.self) { try await provider.complete(request) }
        #expect(error?.code == .transport)
        #expect(error?.usage == LLMUsage.none)
        try await transport.shutdown()
    }

    @Test(arguments: [false, true])
    func `a cancelled call ends and closes its connection`(streams: Bool) async throws {
        try await FaultServer.run([Script.streamHead]) { server in
            let transport = AsyncHTTPTransport()
            let provider = try HTTPLLMProvider(.openAI, baseURL: server.baseURL, transport: transport)
            let task = Task {
                streams ? try await provider.stream(request).response() : try await provider.complete(request)
            }
            while server.requests.isEmpty { await Task.yield() }
            task.cancel()
            let error = await #expect(throws: LLMError.self) { try await task.value }
            #expect(error?.code == .cancelled)
            try await transport.shutdown()
        }
    }

    @Test func `a proxy carries the call`() async throws {
        try await FaultServer.run([Script.response("200 OK", Self.good)]) { proxy in
            var configuration = AsyncHTTPTransport.defaultConfiguration
            configuration.proxy = .server(host: "127.0.0.1", port: proxy.port)
            let transport = AsyncHTTPTransport(configuration: configuration)
            let provider = try HTTPLLMProvider(
                .openAI,
                baseURL: "http://llm.invalid/v1",
                transport: transport
            )
            #expect(try await provider.complete(request).text == "Oats")
            #expect(!proxy.requests.isEmpty)
            try await transport.shutdown()
        }
    }

    @Test func `leaving a stream early leaves nothing open`() async throws {
        try await FaultServer.run([Script.streamHead + Script.chunk(Array(Self.goodStream.utf8.prefix(150)))])
        { server in
            let transport = AsyncHTTPTransport()
            let provider = try HTTPLLMProvider(.openAI, baseURL: server.baseURL, transport: transport)
            for try await event in provider.stream(request) {
                if case .textDelta = event { break }
            }
            try await transport.shutdown()
            #expect(server.requests.count == 1)
        }
    }
}
