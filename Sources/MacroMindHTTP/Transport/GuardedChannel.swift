import Hummingbird
public import HummingbirdCore
import Logging
import NIOCore
import NIOHTTPTypes

/// A connection whose requests pass a guard before they are parsed.
struct GuardedChannel: ServerChildChannel {
    typealias Value = HTTP1Channel.Value

    let base: HTTP1Channel
    let timeouts: ConnectionTimeouts
    let maximumBodySize: Int

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(
                RequestGuard(timeouts: timeouts, maximumBodySize: maximumBodySize)
            )
        }.flatMap { base.setup(channel: channel, logger: logger) }
    }

    @concurrent
    func handle(value: Value, logger: Logger) async {
        await base.handle(value: value, logger: logger)
    }
}

/// Tells the guard that an answer has been written.
final class AnswerObserver: ChannelOutboundHandler, RemovableChannelHandler {
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        let isEnd = if case .end = unwrapOutboundIn(data) { true } else { false }
        context.write(data, promise: promise)
        if isEnd { context.triggerUserOutboundEvent(AnswerEnded(), promise: nil) }
    }
}

extension HTTPServerBuilder {
    /// A server for HTTP/1.1 that refuses what is not well-formed and hangs up on clients that dawdle.
    ///
    /// - Parameters:
    ///   - timeouts: How long a connection waits for its client.
    ///   - maximumBodySize: The largest body that is waited for, in bytes.
    /// - Returns: The builder.
    public static func guarded(
        _ timeouts: ConnectionTimeouts = ConnectionTimeouts(),
        maximumBodySize: Int = 1_048_576
    ) -> HTTPServerBuilder {
        HTTPServerBuilder { responder in
            let base = HTTP1Channel(
                responder: responder,
                configuration: HTTP1Channel.Configuration(additionalChannelHandlers: [AnswerObserver()])
            )
            return GuardedChannel(base: base, timeouts: timeouts, maximumBodySize: maximumBodySize)
        }
    }
}
