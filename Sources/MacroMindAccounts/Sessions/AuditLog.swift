import Crypto
import Logging
public import MacroMindKit

/// Writes events that matter to the security of accounts to the store and to the log.
///
/// Events hold no password, token or text of a user. A store that is away does not stop the request; the log tells.
public struct AuditLog: Sendable {
    private let store: any AuditStore
    private let logger: Logger
    private let clock: Clock

    /// Creates a log.
    ///
    /// - Parameters:
    ///   - store: Where events are kept.
    ///   - clock: The clock.
    public init(store: any AuditStore, clock: Clock = .system) {
        self.store = store
        self.clock = clock
        logger = Logger(label: "macromind.audit")
    }

    /// Records an event.
    ///
    /// - Parameters:
    ///   - kind: What happened.
    ///   - outcome: How it ended.
    ///   - user: The account, if it is known.
    ///   - subject: What named the account; only a digest is kept.
    ///   - client: Where the request came from.
    public func record(
        _ kind: AuditEvent.Kind,
        outcome: String = "success",
        user: RecordID<StoredUser>? = nil,
        subject: String? = nil,
        client: ClientInfo
    ) async {
        let event = AuditEvent(
            id: RecordID(rawValue: Randomness.uuid()),
            time: clock.now(),
            kind: kind,
            user: user,
            subject: subject.map(Self.digest),
            address: client.address,
            requestID: client.requestID,
            outcome: outcome
        )
        logger.notice("\(kind.rawValue)", metadata: metadata(of: event))
        do {
            try await store.record(event)
        } catch {
            logger.error("audit event not stored", metadata: ["request_id": "\(client.requestID ?? "")"])
        }
    }

    /// Returns the digest that stands for the name of an account.
    static func digest(_ subject: String) -> String {
        String(Hexadecimal.text(SHA256.hash(data: Array(subject.utf8))).prefix(32))
    }

    private func metadata(of event: AuditEvent) -> Logger.Metadata {
        var metadata: Logger.Metadata = ["outcome": "\(event.outcome)"]
        if let user = event.user { metadata["user_id"] = "\(user)" }
        if let subject = event.subject { metadata["subject"] = "\(subject)" }
        if let address = event.address { metadata["address"] = "\(address)" }
        if let request = event.requestID { metadata["request_id"] = "\(request)" }
        return metadata
    }
}
