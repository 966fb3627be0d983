import MacroMindAccounts
import NIOCore

/// Stands before the parser: lets only well-formed requests through, one at a time, and hangs up on clients that dawdle.
final class RequestGuard: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    enum State {
        case head
        case body(Int)
        case chunked(ChunkReader)
        /// The request is whole; its answer is not.
        case answering
        /// Nothing is read any more; the connection closes in a moment.
        case closing
    }

    let timeouts: ConnectionTimeouts
    let maximumBodySize: Int
    var state = State.head
    var buffer = ByteBuffer()
    var hasAnswerBegun = false
    /// Whether the answer ended before the body did.
    private var isAnswered = false
    private var hasServed = false
    /// Whether the client takes the end of the connection for the end of the answer.
    private var isLastRequest = false
    private var isReadHeld = false
    var timer: Scheduled<Void>?

    init(timeouts: ConnectionTimeouts, maximumBodySize: Int) {
        self.timeouts = timeouts
        self.maximumBodySize = maximumBodySize
    }

    func handlerAdded(context: ChannelHandlerContext) { wait(timeouts.header, context) }

    func channelInactive(context: ChannelHandlerContext) {
        timer?.cancel()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .closing = state { return }
        var part = unwrapInboundIn(data)
        if buffer.readableBytes == 0, case .head = state, hasServed { wait(timeouts.header, context) }
        buffer.writeBuffer(&part)
        process(context)
    }

    func read(context: ChannelHandlerContext) {
        if case .answering = state, buffer.readableBytes > 65_536 {
            isReadHeld = true
        } else {
            context.read()
        }
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        hasAnswerBegun = true
        context.write(data, promise: promise)
    }

    func triggerUserOutboundEvent(
        context: ChannelHandlerContext,
        event: Any,
        promise: EventLoopPromise<Void>?
    ) {
        guard event is AnswerEnded else {
            context.triggerUserOutboundEvent(event, promise: promise)
            return
        }
        promise?.succeed()
        answerEnded(context)
    }

    private func answerEnded(_ context: ChannelHandlerContext) {
        hasServed = true
        switch state {
        case .answering where isLastRequest: closeNow(context)
        case .answering:
            expectHead(context)
            if buffer.readableBytes > 0 {
                // What came early is passed on now; no read completes for it.
                process(context)
                context.fireChannelReadComplete()
            }
            if isReadHeld {
                isReadHeld = false
                context.read()
            }
        case .body(let rest) where rest <= maximumBodySize: isAnswered = true
        case .body, .chunked: closeSoon(context)
        case .head, .closing: break
        }
    }

    private func expectHead(_ context: ChannelHandlerContext) {
        hasAnswerBegun = false
        isAnswered = false
        state = .head
        wait(timeouts.idle, context)
    }

    private func process(_ context: ChannelHandlerContext) {
        while buffer.readableBytes > 0 {
            switch state {
            case .head:
                guard readHead(context) else { return }
            case .body(let rest):
                guard let part = buffer.readSlice(length: min(rest, buffer.readableBytes)) else { return }
                let left = rest - part.readableBytes
                state = .body(left)
                context.fireChannelRead(wrapInboundOut(part))
                if left == 0 { bodyEnded(context) }
            case .chunked(var reader):
                let bytes = Array(buffer.readableBytesView)
                guard let count = reader.read(bytes[...]), let part = buffer.readSlice(length: count) else {
                    return refuse(Problem(.badRequest, "The body is framed wrongly."), context)
                }
                state = .chunked(reader)
                context.fireChannelRead(wrapInboundOut(part))
                if reader.isDone { bodyEnded(context) }
            case .answering: return
            case .closing:
                buffer.clear()
                return
            }
        }
        buffer.discardReadBytes()
    }

    private func bodyEnded(_ context: ChannelHandlerContext) {
        if case .closing = state { return }
        timer?.cancel()
        if isAnswered, isLastRequest {
            closeNow(context)
        } else if isAnswered {
            expectHead(context)
        } else {
            state = .answering
        }
    }

    /// Reads a head if it is whole; returns whether there may be more to do.
    private func readHead(_ context: ChannelHandlerContext) -> Bool {
        while buffer.readableBytes >= 2, buffer.getBytes(at: buffer.readerIndex, length: 2) == [13, 10] {
            buffer.moveReaderIndex(forwardBy: 2)
        }
        let bytes = Array(
            buffer.readableBytesView.prefix(RequestHead.maximumTarget + RequestHead.maximumHeaders + 128)
        )
        guard !bytes.isEmpty else { return false }
        do throws(RequestHead.Refusal) {
            guard let end = RequestHead.end(of: bytes) else {
                try RequestHead.check(partial: bytes)
                return false
            }
            let head = try RequestHead(Array(bytes[..<end]))
            forward(head, length: end, context)
            return true
        } catch {
            refuse(error.problem, status: error == .unknownMethod ? 501 : nil, context)
            return false
        }
    }

    private func forward(_ head: RequestHead, length: Int, _ context: ChannelHandlerContext) {
        guard let part = buffer.readSlice(length: length) else { return }
        hasAnswerBegun = false
        isLastRequest = head.isFirstVersion
        wait(timeouts.body, context)
        switch head.framing {
        case .length(0): bodyEnded(context)
        case .length(let length): state = .body(length)
        case .chunked: state = .chunked(ChunkReader())
        }
        if head.expectsContinue, case .length(let length) = head.framing, length > 0,
            length <= maximumBodySize
        {
            context.writeAndFlush(
                wrapOutboundOut(ByteBuffer(string: "HTTP/1.1 100 Continue\r\n\r\n")),
                promise: nil
            )
        }
        context.fireChannelRead(wrapInboundOut(part))
    }
}

/// The sign that the answer to a request has been written.
struct AnswerEnded: Sendable {}
