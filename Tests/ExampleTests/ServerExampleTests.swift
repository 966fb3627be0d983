import AsyncHTTPClient
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import MacroMindAccounts
import MacroMindHTTP
import MacroMindKit
import Testing

@testable import MacroMindExamples

struct ServerExampleTests {
    @Test("mounted routes and one's own answer side by side, and the client walks through them")
    func mounted() async throws {
        let mounted = MountedRoutes(stores: InMemoryStores(), key: try SigningKey.random())
        let application = try await mounted.application()
        try await application.test(.live) { client in
            let port = try #require(client.port)
            try await client.execute(uri: "/hello", method: .get) { #expect($0.status == .ok) }
            let api = APIClient(base: "http://127.0.0.1:\(port)")
            try await api.register(email: "anna@example.org", password: "tall green boats")
            try await api.setProfile(["sex": "female", "age": 34, "height_cm": 168, "weight_kg": 70])
            let meals = try await api.generateWeek()
            #expect(meals.count >= 21)
            let first = try #require(meals.first)
            #expect(try await api.swap(first.id) != first.name)
            await #expect(throws: APIClient.Problem.self) { try await api.swap("nonsense") }
        }
    }
}
