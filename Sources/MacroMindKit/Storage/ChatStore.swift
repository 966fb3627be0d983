/// Keeps conversations with the coach.
///
/// Every method is atomic, and reaches only the exchanges of the named user. Run `ChatStoreConformance` from
/// `MacroMindTesting` on an implementation.
public protocol ChatStore: Sendable {
    /// Adds an exchange.
    ///
    /// - Throws: ``StoreError/duplicate(field:)`` with `id` when another exchange has the identifier,
    ///   ``StoreError/notFound`` when there is no such user.
    func append(_ exchange: ChatExchange) async throws

    /// Returns a page of the user's exchanges, newest first, those of one moment in the reverse order of their arrival.
    ///
    /// - Parameters:
    ///   - user: The user.
    ///   - offset: How many of the newest to leave out; at least 0.
    ///   - limit: The most exchanges to return; at least 0.
    /// - Returns: The page.
    /// - Throws: ``StoreError/unavailable(_:)``.
    func exchanges(of user: RecordID<StoredUser>, offset: Int, limit: Int) async throws -> Page<ChatExchange>

    /// Removes all exchanges of the user.
    ///
    /// - Returns: How many there were.
    @discardableResult
    func deleteExchanges(of user: RecordID<StoredUser>) async throws -> Int
}
