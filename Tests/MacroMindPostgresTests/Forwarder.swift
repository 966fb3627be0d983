import Foundation
import Synchronization

/// Passes bytes between a port of its own and a server, and can be stopped as a server stops: all at once.
final class Forwarder: Sendable {
    private struct State {
        var listener: Int32 = -1
        var sockets: [Int32] = []
        var isHanging = false
    }

    private let serverPort: UInt16
    private let base: URLComponents
    private let port: UInt16
    private let state = Mutex(State())

    init(to url: String) throws {
        guard let components = URLComponents(string: url), let serverPort = components.port else {
            throw CocoaError(.formatting)
        }
        base = components
        self.serverPort = UInt16(serverPort)
        let (listener, port) = try Self.listen(on: 0)
        self.port = port
        state.withLock { $0.listener = listener }
        accept(on: listener)
    }

    /// The URL of the server through the forwarder.
    var url: String {
        var components = base
        components.port = Int(port)
        return components.string ?? ""
    }

    /// Closes the port and cuts every connection.
    func stop() {
        state.withLock { state in
            for socket in state.sockets + [state.listener] { shutdown(socket, Int32(SHUT_RDWR)) }
            close(state.listener)
            state = State()
        }
    }

    /// Keeps every answer of the server back, as a server that hangs.
    func hang() { state.withLock { $0.isHanging = true } }

    /// Opens the same port again.
    func start() throws {
        let (listener, _) = try Self.listen(on: port)
        state.withLock { $0.listener = listener }
        accept(on: listener)
    }

    private func accept(on listener: Int32) {
        Thread.detachNewThread { [self] in
            while true {
                let client = Foundation.accept(listener, nil, nil)
                guard client >= 0 else { return }
                guard let server = Self.connect(to: serverPort) else {
                    close(client)
                    continue
                }
                state.withLock { $0.sockets += [client, server] }
                copy(from: client, to: server)
                copy(from: server, to: client)
            }
        }
    }

    private func copy(from source: Int32, to target: Int32) {
        Thread.detachNewThread { [self] in
            var buffer = [UInt8](repeating: 0, count: 16_384)
            while true {
                let count = read(source, &buffer, buffer.count)
                guard count > 0 else { break }
                if state.withLock({ $0.isHanging }) { continue }
                guard write(target, buffer, count) == count else { break }
            }
            shutdown(source, Int32(SHUT_RDWR))
            shutdown(target, Int32(SHUT_RDWR))
        }
    }

    private static func socketAddress(_ port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        return address
    }

    private static func newSocket() -> Int32 {
        #if canImport(Glibc)
        socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
        socket(AF_INET, SOCK_STREAM, 0)
        #endif
    }

    private static func connect(to port: UInt16) -> Int32? {
        let descriptor = newSocket()
        var address = socketAddress(port)
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Foundation.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else {
            close(descriptor)
            return nil
        }
        return descriptor
    }

    private static func listen(on port: UInt16) throws -> (Int32, UInt16) {
        let descriptor = newSocket()
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = socketAddress(port)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(descriptor, pointer, length) == 0 && Foundation.listen(descriptor, 64) == 0
                    && getsockname(descriptor, pointer, &length) == 0
            }
        }
        guard result else { throw CocoaError(.fileWriteUnknown) }
        return (descriptor, UInt16(bigEndian: address.sin_port))
    }
}
