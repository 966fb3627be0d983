import MacroMindKit
import MacroMindProviders
import Synchronization

/// Answers requests with scripted bytes and keeps what was sent.
final class ScriptedTransport: LanguageTransport {
    /// What comes back for one request.
    struct Reply: Sendable {
        var status = 200
        var type = "application/json"
        var headers: [(name: String, value: String)] = []
        var chunks: [[UInt8]] = []
        var isSilent = false

        static func json(_ text: String, status: Int = 200) -> Reply {
            Reply(status: status, chunks: [Array(text.utf8)])
        }

        static func events(_ text: String) -> Reply {
            Reply(type: "text/event-stream; charset=utf-8", chunks: [Array(text.utf8)])
        }

        static func lines(_ text: String) -> Reply {
            Reply(type: "application/x-ndjson", chunks: [Array(text.utf8)])
        }

        /// The same bytes in pieces of a size.
        func split(every size: Int) -> Reply {
            var reply = self
            let bytes = Array(chunks.joined())
            reply.chunks = stride(from: 0, to: bytes.count, by: size).map {
                Array(bytes[$0..<min($0 + size, bytes.count)])
            }
            return reply
        }
    }

    private let reply: @Sendable (LanguageHTTPRequest) -> Reply
    private let sent = Mutex<[LanguageHTTPRequest]>([])

    init(_ reply: @escaping @Sendable (LanguageHTTPRequest) -> Reply) { self.reply = reply }

    /// The requests so far.
    var requests: [LanguageHTTPRequest] { sent.withLock { $0 } }

    /// The JSON body of the last request.
    var lastBody: String { requests.last.map { String(decoding: $0.body, as: UTF8.self) } ?? "" }

    func send(_ request: LanguageHTTPRequest) async throws(LLMError) -> LanguageHTTPResponse {
        sent.withLock { $0.append(request) }
        let reply = reply(request)
        if reply.isSilent {
            do { try await Task.sleep(for: .seconds(1_000)) } catch { throw LLMError.cancelled() }
        }
        let rest = ChunkList(reply.chunks)
        return LanguageHTTPResponse(
            status: reply.status,
            headers: [("Content-Type", reply.type)] + reply.headers
        ) { () async throws(LLMError) in rest.next() }
    }
}

private final class ChunkList: Sendable {
    private let rest: Mutex<ArraySlice<[UInt8]>>

    init(_ chunks: [[UInt8]]) { rest = Mutex(chunks[...]) }

    func next() -> [UInt8]? { rest.withLock { $0.popFirst() } }
}

extension LanguageHTTPRequest {
    /// Whether the answer was asked for bit by bit.
    var asksForStream: Bool {
        url.contains("streamGenerateContent")
            || String(decoding: body, as: UTF8.self).contains("\"stream\":true")
    }
}
