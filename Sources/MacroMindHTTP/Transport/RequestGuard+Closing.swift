import NIOCore

/// How connections end: with a refusal, after the last answer, or because the client dawdles.
extension RequestGuard {
    func refuse(_ problem: Problem, status: Int? = nil, _ context: ChannelHandlerContext) {
        if !hasAnswerBegun {
            let text = RefusalText.response(problem, status: status ?? problem.code.status)
            context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: text)), promise: nil)
        }
        closeSoon(context)
    }

    /// Closes the connection once all of the answer is sent.
    func closeNow(_ context: ChannelHandlerContext) {
        state = .closing
        timer?.cancel()
        let loopBound = NIOLoopBound(context, eventLoop: context.eventLoop)
        context.writeAndFlush(wrapOutboundOut(ByteBuffer())).whenComplete { _ in
            loopBound.value.close(promise: nil)
        }
    }

    /// Leaves the client a moment to read the answer before the connection closes.
    func closeSoon(_ context: ChannelHandlerContext) {
        state = .closing
        buffer.clear()
        timer?.cancel()
        let loopBound = NIOLoopBound(context, eventLoop: context.eventLoop)
        timer = context.eventLoop.scheduleTask(in: .milliseconds(500)) {
            loopBound.value.close(promise: nil)
        }
        context.read()
    }

    func wait(_ seconds: Int, _ context: ChannelHandlerContext) {
        timer?.cancel()
        let loopBound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        timer = context.eventLoop.scheduleTask(in: .seconds(Int64(seconds))) {
            let (handler, context) = loopBound.value
            handler.timeOut(context)
        }
    }

    private func timeOut(_ context: ChannelHandlerContext) {
        switch state {
        case .head where buffer.readableBytes == 0: context.close(promise: nil)
        case .head, .body, .chunked:
            refuse(Problem(.requestTimeout, "The request did not arrive in time."), context)
        case .answering, .closing: break
        }
    }
}
