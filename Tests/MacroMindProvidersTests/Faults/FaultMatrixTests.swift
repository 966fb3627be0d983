import MacroMindKit
import MacroMindProviders
import MacroMindTesting
import NIOCore
import Testing

/// Every fault of a server with every service: the right kind of error, an end in time, no more requests than allowed.
@Suite(.timeLimit(.minutes(3)))
struct FaultMatrixTests {
    private static let secret = "sk-0123456789abcdef"

    /// Calls a service through retries whose waits take no time.
    private func outcome(
        _ wire: WireScript,
        _ scripts: [[FaultServer.Step]],
        streams: Bool,
        limits: LanguageLimits = LanguageLimits(bodyBytes: 100_000, lineBytes: 50_000)
    ) async throws -> (result: Result<LLMResponse, LLMError>, requests: [String]) {
        try await FaultServer.run(scripts) { server in
            let transport = AsyncHTTPTransport()
            let provider = try HTTPLLMProvider(
                wire.service,
                model: "m",
                baseURL: server.baseURL,
                limits: limits,
                transport: transport
            ) { Self.secret }
            let clock = LLMTimeSource(ManualClock(skipsWaits: true))
            let retrying = RetryingLLMProvider(provider, clock: clock, seed: 3)
            let request = LLMRequest(messages: [.user("Plan.")], identifier: "id-1")
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

    @Test(arguments: WireScript.all, ServiceFault.all)
    func `a fault of a service ends in the right kind of error`(
        wire: WireScript,
        fault: ServiceFault
    ) async throws {
        guard let script = fault.script(wire) else { return }
        for streams in fault.ways {
            let (result, requests) = try await outcome(
                wire,
                [script],
                streams: streams,
                limits: fault.codes.contains(.timeout) ? ServiceFault.impatient : ServiceFault.limits
            )
            let error = try #require(throws: LLMError.self) { try result.get() }
            #expect(fault.codes.contains(error.code), "streams: \(streams), \(error)")
            if fault.codes.contains(.timeout) {
                // On a busy machine the time may be up before a request reaches the server.
                #expect(error.usage.calls == fault.requests, "streams: \(streams)")
                #expect(requests.count <= fault.requests, "streams: \(streams)")
            } else {
                #expect(requests.count == fault.requests, "streams: \(streams)")
                #expect(error.usage.calls <= requests.count)
            }
            #expect(!"\(error)".contains(Self.secret))
        }
    }

    @Test(arguments: WireScript.all, PassingFault.all)
    func `after a fault that passes the answer arrives whole`(
        wire: WireScript,
        fault: PassingFault
    ) async throws {
        for streams in [false, true] {
            let scripts = fault.before(wire) + [fault.answer(wire, streams)]
            let (result, requests) = try await outcome(wire, scripts, streams: streams)
            #expect(try result.get().text == PassingFault.text, "streams: \(streams)")
            #expect(requests.count == scripts.count)
        }
    }
}

/// A fault that does not pass.
struct ServiceFault: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var codes: [LLMError.Code]
    var requests: Int
    var ways = [false, true]
    /// What the server does; `nil` where the service knows no such thing.
    let script: @Sendable (WireScript) -> [FaultServer.Step]?

    static let limits = LanguageLimits(bodyBytes: 100_000, lineBytes: 50_000)
    static let impatient = LanguageLimits(
        firstByte: .milliseconds(300),
        idle: .milliseconds(300),
        total: .milliseconds(600)
    )

    private static func failed(
        _ wire: WireScript,
        _ failure: WireScript.Failure,
        _ headers: [String] = []
    ) -> [FaultServer.Step] {
        let (status, body) = wire.failure(failure)
        return .response("\(status) Failed", headers: headers, body)
    }

    static let all = answers + connections + streams

    private static let answers = [
        ServiceFault(testDescription: "a limit with a wait of an hour", codes: [.rateLimited], requests: 1) {
            failed($0, .rate, ["retry-after: 3600"])
        },
        ServiceFault(testDescription: "a limit until a date far away", codes: [.rateLimited], requests: 1) {
            failed(
                $0,
                .rate,
                ["date: Mon, 01 Jan 2024 00:00:00 GMT", "retry-after: Mon, 01 Jan 2024 02:00:00 GMT"]
            )
        },
        ServiceFault(testDescription: "a limit for ever", codes: [.rateLimited], requests: 3) {
            failed($0, .rate)
        },
        ServiceFault(testDescription: "a spent quota", codes: [.quotaSpent], requests: 1) {
            failed($0, .quota)
        },
        ServiceFault(
            testDescription: "a breakdown for ever",
            codes: [.server, .overloaded],
            requests: 3
        ) { failed($0, .server) },
        ServiceFault(testDescription: "a gateway's page", codes: [.server], requests: 3) { _ in
            .response("502 Bad Gateway", type: "text/html", "<html><h1>502</h1></html>")
        },
        ServiceFault(testDescription: "a wrong key", codes: [.authentication], requests: 1) {
            failed($0, .key)
        },
        ServiceFault(testDescription: "a refusal", codes: [.refusal], requests: 1, ways: [false]) { wire in
            wire.refusal.map { .response("200 OK", $0("No.").whole) }
        },
        ServiceFault(testDescription: "a streamed refusal", codes: [.refusal], requests: 1, ways: [true]) {
            wire in wire.refusal.map { .typed(wire.streamType, $0("No.").stream) }
        },
        ServiceFault(
            testDescription: "a page in the place of an answer",
            codes: [.malformedResponse],
            requests: 1
        ) {
            _ in .response("200 OK", type: "text/html", "<html>Log in</html>")
        },
        ServiceFault(
            testDescription: "an answer that is no JSON",
            codes: [.malformedResponse],
            requests: 1,
            ways: [false]
        ) {
            _ in .response("200 OK", "{\"oops")
        },
        ServiceFault(testDescription: "a giant body", codes: [.responseTooLarge], requests: 1, ways: [false])
        {
            _ in .response("200 OK", "{\"x\":\"" + String(repeating: "a", count: 300_000) + "\"}")
        },
        ServiceFault(testDescription: "a redirect to another host", codes: [.insecureTransport], requests: 1)
        {
            _ in .response("307 Elsewhere", headers: ["location: http://127.0.0.1:9/elsewhere"], "")
        },
    ]

    private static let connections = [
        ServiceFault(testDescription: "a hang before the head", codes: [.timeout], requests: 3) { _ in [] },
        ServiceFault(testDescription: "a closed connection", codes: [.transport], requests: 3) { _ in
            [.close]
        },
        ServiceFault(testDescription: "what is no HTTP", codes: [.transport], requests: 3) { _ in
            [.bytes(Array("SSH-2.0-OpenSSH\r\n\r\n".utf8)), .close]
        },
        ServiceFault(
            testDescription: "a body that is cut",
            codes: [.streamInterrupted],
            requests: 3,
            ways: [false]
        ) {
            _ in
            let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n{\"ch"
            return [.bytes(Array(head.utf8)), .close]
        },
    ]

    private static let streams = [
        ServiceFault(testDescription: "a hang after the head", codes: [.timeout], requests: 3, ways: [true]) {
            .typedHead($0.streamType)
        },
        ServiceFault(testDescription: "a drip that never ends", codes: [.timeout], requests: 3, ways: [true])
        {
            wire in
            let drop = Array((wire.streamType == "text/event-stream" ? ":\n" : "\n").utf8)
            return .typedHead(wire.streamType)
                + (0..<30).flatMap { _ in [FaultServer.Step].chunk(drop) + [.pause(.milliseconds(60))] }
        },
        ServiceFault(
            testDescription: "a stream that is cut after text",
            codes: [.streamInterrupted],
            requests: 1,
            ways: [true]
        ) { wire in
            let text = wire.stream(["Oats and ", "apples"], nil)
            return .typedHead(wire.streamType) + .chunk(Array(text.utf8)) + [.close]
        },
        ServiceFault(
            testDescription: "a stream that ends politely without a finish signal",
            codes: [.streamInterrupted],
            requests: 1,
            ways: [true]
        ) { wire in .typed(wire.streamType, wire.stream(["Oats"], nil)) },
        ServiceFault(
            testDescription: "events that are no JSON",
            codes: [.malformedResponse],
            requests: 1,
            ways: [true]
        ) { wire in
            let event = wire.streamType == "text/event-stream" ? "data: {oops\n\n" : "{oops\n"
            return .typed(wire.streamType, String(repeating: event, count: 9))
        },
        ServiceFault(
            testDescription: "a giant stream without line ends",
            codes: [.responseTooLarge],
            requests: 1,
            ways: [true]
        ) { wire in .typed(wire.streamType, String(repeating: "a", count: 300_000), every: 10_000) },
    ]
}

/// A fault after which the service answers.
struct PassingFault: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var before: @Sendable (WireScript) -> [[FaultServer.Step]] = { _ in [] }
    var size = 1_000_000
    var isPacked = false

    static let text = "Oats, crème brûlée 🍮"

    func answer(_ wire: WireScript, _ streams: Bool) -> [FaultServer.Step] {
        guard !streams else {
            return .typed(wire.streamType, wire.stream(WireScript.pieces(of: Self.text), .stop), every: size)
        }
        let body = wire.whole(Self.text, .stop)
        guard isPacked else { return .response("200 OK", body) }
        return .response("200 OK", headers: ["content-encoding: gzip"], bytes: Gzip.stored(body))
    }

    static let all = [
        PassingFault(
            testDescription: "a limit of a second",
            before: { wire in
                let (status, body) = wire.failure(.rate)
                return [.response("\(status) Limit", headers: ["retry-after: 1"], body)]
            }
        ),
        PassingFault(
            testDescription: "a limit until a date soon",
            before: { wire in
                let (status, body) = wire.failure(.rate)
                let headers = [
                    "date: Mon, 01 Jan 2024 00:00:00 GMT", "retry-after: Mon, 01 Jan 2024 00:00:02 GMT",
                ]
                return [.response("\(status) Limit", headers: headers, body)]
            }
        ),
        PassingFault(
            testDescription: "two breakdowns",
            before: { wire in
                let (status, body) = wire.failure(.server)
                return [.response("\(status) Oops", body), .response("503 Unavailable", "")]
            }
        ),
        PassingFault(testDescription: "a connection that closes once", before: { _ in [[.close]] }),
        PassingFault(testDescription: "single bytes", size: 1),
        PassingFault(testDescription: "pieces of three bytes", size: 3),
        PassingFault(testDescription: "pieces of seven bytes", size: 7),
        PassingFault(testDescription: "a packed answer", isPacked: true),
    ]
}

extension Array where Element == FaultServer.Step {
    /// The head of a streamed response of a type.
    static func typedHead(_ type: String) -> [FaultServer.Step] {
        [
            .bytes(
                Array<UInt8>(
                    "HTTP/1.1 200 OK\r\ncontent-type: \(type)\r\ntransfer-encoding: chunked\r\n\r\n".utf8
                )
            )
        ]
    }

    /// A streamed response of a type in pieces.
    static func typed(_ type: String, _ text: String, every size: Int = 1_000_000) -> [FaultServer.Step] {
        typedHead(type) + Array(stream(text, every: size).dropFirst())
    }
}
