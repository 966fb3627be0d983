import NIOCore
import NIOEmbedded
import Testing

@testable import MacroMindHTTP

struct RequestGuardTests {
    /// Counts what the guard lets through.
    private final class Recorder: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        var text = ""
        var delivered = ""

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            text += String(buffer: unwrapInboundIn(data))
        }

        func channelReadComplete(context: ChannelHandlerContext) { delivered = text }
    }

    @Test func `a request that came early is passed on when the answer before it has been written`() throws {
        let channel = EmbeddedChannel()
        let recorder = Recorder()
        try channel.pipeline.syncOperations.addHandlers([
            RequestGuard(timeouts: ConnectionTimeouts(), maximumBodySize: 100), recorder,
        ])
        let first = "GET /one HTTP/1.1\r\nHost: a\r\n\r\n"
        let second = "GET /two HTTP/1.1\r\nHost: a\r\n\r\n"
        try channel.writeInbound(ByteBuffer(string: first + second))
        #expect(recorder.delivered == first)
        channel.triggerUserOutboundEvent(AnswerEnded(), promise: nil)
        #expect(recorder.delivered == first + second)
        _ = try channel.finish(acceptAlreadyClosed: true)
    }

    @Test func `an answer that came before the body does not hold up the next request`() throws {
        let channel = EmbeddedChannel()
        let recorder = Recorder()
        try channel.pipeline.syncOperations.addHandlers([
            RequestGuard(timeouts: ConnectionTimeouts(), maximumBodySize: 100), recorder,
        ])
        let parts = ["POST /one HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n", "{}"]
        let second = "GET /two HTTP/1.1\r\nHost: a\r\n\r\n"
        try channel.writeInbound(ByteBuffer(string: parts[0]))
        channel.triggerUserOutboundEvent(AnswerEnded(), promise: nil)
        try channel.writeInbound(ByteBuffer(string: parts[1] + second))
        #expect(recorder.delivered == parts.joined() + second)
        channel.triggerUserOutboundEvent(AnswerEnded(), promise: nil)
        try channel.writeInbound(ByteBuffer(string: second))
        #expect(recorder.delivered == parts.joined() + second + second)
        _ = try channel.finish(acceptAlreadyClosed: true)
    }

    @Test(arguments: [("1.0", false), ("1.1", true)])
    func `the connection of a client that waits for its end is closed after the answer`(
        version: String,
        isKept: Bool
    ) throws {
        let channel = EmbeddedChannel()
        let recorder = Recorder()
        try channel.pipeline.syncOperations.addHandlers([
            RequestGuard(timeouts: ConnectionTimeouts(), maximumBodySize: 100), recorder,
        ])
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 80)).wait()
        let request = "GET /one HTTP/\(version)\r\nHost: a\r\n\r\n"
        try channel.writeInbound(ByteBuffer(string: request))
        try channel.writeOutbound(ByteBuffer(string: "answer"))
        channel.triggerUserOutboundEvent(AnswerEnded(), promise: nil)
        #expect(try channel.readOutbound(as: ByteBuffer.self).map { String(buffer: $0) } == "answer")
        channel.embeddedEventLoop.run()
        #expect(channel.isActive == isKept)
        _ = try channel.finish(acceptAlreadyClosed: true)
    }
}
