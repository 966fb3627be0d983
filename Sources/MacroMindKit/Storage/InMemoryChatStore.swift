/// Keeps conversations in memory, for tests and for programs that need no disk.
public actor InMemoryChatStore: ChatStore {
    private var exchanges: [RecordID<StoredUser>: [ChatExchange]] = [:]
    private var identifiers: Set<RecordID<ChatExchange>> = []

    /// Creates an empty store.
    public init() {}

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func append(_ exchange: ChatExchange) throws(StoreError) {
        guard identifiers.insert(exchange.id).inserted else { throw .duplicate(field: "id") }
        var own = exchanges[exchange.user, default: []]
        let place = own.lastIndex { $0.createdAt <= exchange.createdAt }.map { $0 + 1 } ?? 0
        own.insert(exchange, at: place)
        exchanges[exchange.user] = own
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func exchanges(of user: RecordID<StoredUser>, offset: Int, limit: Int) -> [ChatExchange] {
        Array((exchanges[user] ?? []).reversed().dropFirst(max(0, offset)).prefix(max(0, limit)))
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func exchangeCount(of user: RecordID<StoredUser>) -> Int { exchanges[user]?.count ?? 0 }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func deleteExchanges(of user: RecordID<StoredUser>) {
        for exchange in exchanges.removeValue(forKey: user) ?? [] { identifiers.remove(exchange.id) }
    }
}
