import MacroMindKit
import Synchronization
import Testing

@testable import MacroMindAccounts

struct AccountServiceTests {
    private let client = ClientInfo(address: "192.0.2.1")

    private func service(
        stores: any Stores = InMemoryStores(),
        clock: Clock = .system
    ) async throws -> AccountService {
        try await AccountService(
            stores: stores,
            ring: KeyRing(
                SigningKey(algorithm: .hs256, material: Array("0123456789abcdef0123456789abcdef".utf8))
            ),
            hasher: PasswordHasher(cost: 4),
            clock: clock
        )
    }

    private func registration(_ address: String = "anna@example.org") throws -> Registration {
        Registration(email: try #require(EmailAddress(address)), password: "tall green boats")
    }

    @Test func `a spent refresh token ends its session here and elsewhere`() async throws {
        let stores = InMemoryStores()
        let (here, elsewhere) = (try await service(stores: stores), try await service(stores: stores))
        let first = try await here.register(registration(), client: client)
        let second = try await here.refresh(first.refreshToken, client: client)
        _ = try await elsewhere.authenticate(second.accessToken)
        await #expect(throws: AccountError.invalidToken) {
            try await here.refresh(first.refreshToken, client: client)
        }
        await #expect(throws: AccountError.invalidToken) { try await here.authenticate(second.accessToken) }
        try await elsewhere.revocations.refresh()
        await #expect(throws: AccountError.invalidToken) {
            try await elsewhere.authenticate(second.accessToken)
        }
        await #expect(throws: AccountError.invalidToken) {
            try await here.refresh(second.refreshToken, client: client)
        }
    }

    @Test func `one of many simultaneous uses of a refresh token wins`() async throws {
        let service = try await service()
        let pair = try await service.register(registration(), client: client)
        let wins = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<20 {
                group.addTask { (try? await service.refresh(pair.refreshToken, client: client)) != nil }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(wins == 1)
    }

    @Test func `the eleventh guess is refused, right or wrong, for this address alone`() async throws {
        // Stands still: on a busy machine ten guesses may outlast the window in which they count.
        let service = try await service(clock: Clock { Timestamp(milliseconds: 1_800_000_000_000) })
        let email = try registration().email
        try await service.makeAccount(registration(), client: client)
        for _ in 0..<10 {
            await #expect(throws: AccountError.invalidCredentials) {
                try await service.logIn(email: email, password: "wrong", client: client)
            }
        }
        do {
            _ = try await service.logIn(email: email, password: "tall green boats", client: client)
            Issue.record("The eleventh guess was heard.")
        } catch AccountError.tooManyAttempts {}
        let other = ClientInfo(address: "192.0.2.2")
        _ = try await service.logIn(email: email, password: "tall green boats", client: other)
    }

    @Test func `a changed password ends the other sessions`() async throws {
        let service = try await service()
        let first = try await service.register(registration(), client: client)
        let email = try registration().email
        let second = try await service.logIn(email: email, password: "tall green boats", client: client)
        let principal = try await service.authenticate(second.accessToken)
        try await service.changePassword(
            of: principal,
            from: "tall green boats",
            to: "small red boats",
            client: client
        )
        await #expect(throws: AccountError.invalidToken) { try await service.authenticate(first.accessToken) }
        _ = try await service.authenticate(second.accessToken)
    }

    @Test func `an erased account leaves nothing that logs in`() async throws {
        let stores = InMemoryStores()
        let service = try await service(stores: stores)
        let pair = try await service.register(registration(), client: client)
        let principal = try await service.authenticate(pair.accessToken)
        await #expect(throws: AccountError.reauthenticationRequired) {
            try await service.erase(principal, password: nil, client: client)
        }
        try await service.erase(principal, password: "tall green boats", client: client)
        await #expect(throws: AccountError.invalidToken) { try await service.authenticate(pair.accessToken) }
        #expect(await stores.user(principal.user) == nil)
    }

    @Test func `an export holds no digest and no token`() async throws {
        let service = try await service()
        let pair = try await service.register(registration(), client: client)
        let export = try await service.export(service.authenticate(pair.accessToken), client: client)
        let text = String(reflecting: export)
        #expect(text.contains("anna@example.org"))
        #expect(!text.contains("$2b$"))
        #expect(!text.contains(pair.refreshToken))
    }
}
