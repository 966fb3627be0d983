/// Keeps the events that matter to the security of accounts.
///
/// Events never hold passwords, tokens or texts of users. Those of an erased account go with it. Run `AuditStoreConformance`
/// from `MacroMindTesting` on an implementation.
public protocol AuditStore: Sendable {
    /// Adds an event; one that names an account that is gone is kept without it.
    ///
    /// - Throws: ``StoreError/duplicate(field:)`` with `id`.
    func record(_ event: AuditEvent) async throws

    /// Returns the latest events of an account, the latest first.
    func events(of user: RecordID<StoredUser>, limit: Int) async throws -> [AuditEvent]

    /// Returns the latest events of all accounts and of none, the latest first.
    func events(limit: Int) async throws -> [AuditEvent]
}
