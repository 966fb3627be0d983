import Synchronization

/// Whether the process takes requests: not before its data is ready, and not while it drains.
public final class Readiness: Sendable {
    private let isDraining = Mutex(false)

    /// Creates the state of a process that takes requests.
    public init() {}

    /// Notes that the process will end and should be sent no more requests.
    public func drain() { isDraining.withLock { $0 = true } }

    /// Whether the process should be sent requests.
    public var isOpen: Bool { isDraining.withLock { !$0 } }
}
