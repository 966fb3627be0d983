import NIOCore
import NIOPosix
import Synchronization

/// A server on the loopback interface that answers each connection's requests with scripted bytes and faults.
///
/// The n-th request gets the n-th script, the last one again when they are used up.
final class FaultServer: Sendable {
    /// What the server does for a request, one step after the other; it keeps the connection open at the end.
    enum Step: Sendable {
        case bytes([UInt8])
        case pause(TimeAmount)
        case close
    }

    private let channel: any Channel
    private let state: ServerState

    private init(channel: any Channel, state: ServerState) {
        self.channel = channel
        self.state = state
    }

    /// Runs an operation against a server and stops the server afterwards.
    static func run<Value: Sendable>(
        _ scripts: [[Step]],
        _ operation: (FaultServer) async throws -> Value
    ) async throws -> Value {
        let state = ServerState(scripts: scripts)
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { child in
                child.eventLoop.makeCompletedFuture {
                    try child.pipeline.syncOperations.addHandler(FaultHandler(state: state))
                }
            }
            .bind(host: "127.0.0.1", port: 0)
            .get()
        let server = FaultServer(channel: channel, state: state)
        do {
            let value = try await operation(server)
            try await channel.close()
            return value
        } catch {
            try? await channel.close()
            throw error
        }
    }

    /// The address of the server.
    var baseURL: String { "http://127.0.0.1:\(port)/v1" }

    /// The port of the server.
    var port: Int { channel.localAddress?.port ?? 0 }

    /// The requests so far, head and body.
    var requests: [String] { state.requests }
}

/// The scripts that are left and the requests that came.
final class ServerState: Sendable {
    private let scripts: [[FaultServer.Step]]
    private let received = Mutex<[String]>([])

    init(scripts: [[FaultServer.Step]]) { self.scripts = scripts }

    var requests: [String] { received.withLock { $0 } }

    func script(for request: String) -> [FaultServer.Step] {
        let index = received.withLock { received in
            received.append(request)
            return received.count - 1
        }
        return scripts.isEmpty ? [] : scripts[min(index, scripts.count - 1)]
    }
}

private final class FaultHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let state: ServerState
    private var received = ""

    init(state: ServerState) { self.state = state }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        received += String(buffer: unwrapInboundIn(data))
        guard isComplete else { return }
        let script = state.script(for: received)
        received = ""
        perform(script[...], on: context.channel)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    private var isComplete: Bool {
        let parts = received.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return false }
        let lengths = parts[0].split(separator: "\r\n").compactMap { line -> Int? in
            let field = line.split(separator: ":", maxSplits: 1)
            guard field.count == 2, field[0].lowercased() == "content-length" else { return nil }
            return Int(field[1].drop { $0 == " " })
        }
        return parts[1].utf8.count >= lengths.first ?? 0
    }

    private func perform(_ steps: ArraySlice<FaultServer.Step>, on channel: any Channel) {
        var rest = steps
        while let step = rest.popFirst() {
            switch step {
            case .bytes(let bytes): channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil)
            case .close: return channel.close(promise: nil)
            case .pause(let time):
                let later = rest
                let bound = NIOLoopBound(self, eventLoop: channel.eventLoop)
                channel.eventLoop.scheduleTask(in: time) { bound.value.perform(later, on: channel) }
                return
            }
        }
    }
}
