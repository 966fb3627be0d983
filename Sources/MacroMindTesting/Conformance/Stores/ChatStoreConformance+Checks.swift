import MacroMindKit

extension ChatStoreConformance.Stage {
    func checkAppend() async throws {
        let exchange = samples.exchange(of: user, "What’s in “crème brûlée” 🍮?\n'; DROP TABLE chats; --")
        try await store.append(exchange)
        try await expect(user, has: [exchange])
        try await expectCount(1, of: user)
    }

    func checkEmpty() async throws {
        try await expect(user, has: [])
        try await expectCount(0, of: user)
        try await store.deleteExchanges(of: user)
        try await expectCount(0, of: user)
    }

    func checkOrder() async throws {
        let exchanges = (0..<5).map { samples.exchange(of: user, "question \($0)", second: Int64($0)) }
        for place in [2, 0, 4, 1, 3] { try await store.append(exchanges[place]) }
        try await expect(user, has: exchanges.reversed())
    }

    func checkArrival() async throws {
        let exchanges = (0..<20).map { samples.exchange(of: user, "question \($0)") }
        for exchange in exchanges { try await store.append(exchange) }
        try await expect(user, has: exchanges.reversed())
    }

    func checkPages() async throws {
        let exchanges = (0..<7).map { samples.exchange(of: user, "question \($0)", second: Int64($0 / 2)) }
        for exchange in exchanges { try await store.append(exchange) }
        let newestFirst = Array(exchanges.reversed())
        for offset in 0...8 {
            for limit in [0, 1, 3, 7, 100] {
                let page = Array(newestFirst.dropFirst(offset).prefix(limit))
                try await expect(user, has: page, offset: offset, limit: limit)
            }
        }
    }

    func checkTakenIdentifier() async throws {
        let first = samples.exchange(of: user, "first")
        try await store.append(first)
        for owner in [user, other] {
            var second = samples.exchange(of: owner, "second", second: 1)
            second.id = first.id
            try await ConformanceFailure.expectError(
                .duplicate(field: "id"),
                check,
                "a taken identifier"
            ) { [second] in try await store.append(second) }
        }
        try await expect(user, has: [first])
        try await expectCount(0, of: other)
    }

    func checkUsers() async throws {
        let (own, foreign) = (samples.exchange(of: user, "mine"), samples.exchange(of: other, "yours"))
        try await store.append(own)
        try await store.append(foreign)
        try await expect(user, has: [own])
        try await expectCount(1, of: user)
        try await store.deleteExchanges(of: user)
        try await expect(user, has: [])
        try await expect(other, has: [foreign])
    }

    func checkDelete() async throws {
        let exchange = samples.exchange(of: user, "first")
        try await store.append(exchange)
        try await store.deleteExchanges(of: user)
        try await expectCount(0, of: user)
        try await store.append(exchange)
        try await expect(user, has: [exchange])
    }

    func checkManyAtOnce() async throws {
        let exchanges = (0..<100).map { samples.exchange(of: user, "question \($0)", second: Int64($0)) }
        let admitted = try await ConformanceFailure.winners { [store] number in
            try await store.append(exchanges[number])
        }
        try expect(admitted == 100, "\(admitted) of 100 exchanges were admitted")
        try await expect(user, has: exchanges.reversed())
        let id: RecordID<ChatExchange> = samples.id()
        let winners = try await ConformanceFailure.winners { [samples, user, store] number in
            var exchange = samples.exchange(of: user, "rival \(number)", second: 200)
            exchange.id = id
            try await store.append(exchange)
        }
        try expect(winners == 1, "\(winners) exchanges with one identifier were admitted, not 1")
        try await expectCount(101, of: user)
    }
}
