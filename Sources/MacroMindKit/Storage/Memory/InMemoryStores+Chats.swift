extension InMemoryStores {
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func append(_ exchange: ChatExchange) throws(StoreError) {
        try requireUser(exchange.user)
        try chats.append(exchange)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func exchanges(of user: RecordID<StoredUser>, offset: Int, limit: Int) -> Page<ChatExchange> {
        chats.page(of: user, offset: offset, limit: limit)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func deleteExchanges(of user: RecordID<StoredUser>) -> Int { chats.erase(user) }
}
