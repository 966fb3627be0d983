/// Conversations in memory, the oldest exchange first.
struct ChatTable {
    private var exchanges: [RecordID<StoredUser>: [ChatExchange]] = [:]
    private var identifiers: Set<RecordID<ChatExchange>> = []

    mutating func append(_ exchange: ChatExchange) throws(StoreError) {
        guard identifiers.insert(exchange.id).inserted else { throw .duplicate(field: "id") }
        var own = exchanges[exchange.user, default: []]
        let place = own.lastIndex { $0.createdAt <= exchange.createdAt }.map { $0 + 1 } ?? 0
        own.insert(exchange, at: place)
        exchanges[exchange.user] = own
    }

    func page(of user: RecordID<StoredUser>, offset: Int, limit: Int) -> Page<ChatExchange> {
        let own = exchanges[user] ?? []
        return Page(
            Array(own.reversed().dropFirst(max(0, offset)).prefix(max(0, limit))),
            total: own.count
        )
    }

    mutating func erase(_ user: RecordID<StoredUser>) -> Int {
        let own = exchanges.removeValue(forKey: user) ?? []
        for exchange in own { identifiers.remove(exchange.id) }
        return own.count
    }
}
