import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import MacroMindData
import MacroMindKit

@testable import MacroMindAccounts
@testable import MacroMindHTTP

/// The interface over stores in memory, with a cheap digest and a short search.
enum TestAPI {
    /// Repeats the question in two pieces.
    struct EchoCoach: CoachService {
        func answer(_ message: String, in situation: CoachSituation) -> AsyncStream<String> {
            AsyncStream { continuation in
                continuation.yield("You said: ")
                continuation.yield(message)
                continuation.finish()
            }
        }
    }

    static let catalogue = Result { try RecipeCatalogue.bundled() }
    /// One service for all tests: it takes long to make, and keeps nothing of a user.
    static let meals = Result {
        try MealService(catalogue: catalogue.get(), effort: PlanEffort(stepsPerDay: 3_000))
    }
    private static let source = SearchableFoodTable(.bundled)

    static func make(_ change: (inout APIOptions) -> Void = { _ in }) async throws -> MacroMindAPI {
        var options = APIOptions()
        options.limits[.auth] = nil
        options.planEffort = PlanEffort(stepsPerDay: 3_000)
        options.allowedOrigins = ["https://app.example.org"]
        change(&options)
        let stores = InMemoryStores()
        let key = try SigningKey(algorithm: .hs256, material: Array("0123456789abcdef0123456789abcdef".utf8))
        let services = APIServices(
            stores: stores,
            accounts: try await AccountService(
                stores: stores,
                ring: KeyRing(key),
                hasher: PasswordHasher(cost: 4)
            ),
            meals: try meals.get(),
            coach: EchoCoach(),
            recipes: RecipeService(source: source),
            options: options
        )
        return MacroMindAPI(services: services)
    }

    /// Runs a test against a fresh interface, with the token of a new user.
    static func run(
        _ change: (inout APIOptions) -> Void = { _ in },
        _ test: @escaping @Sendable (TestCaller) async throws -> Void
    ) async throws {
        let router = try await make(change).makeRouter()
        try await Application(router: router).test(.router) { client in
            var caller = TestCaller(client: client)
            let answer = try await caller.send(
                .post,
                "/api/auth/register",
                #"{"email":"anna@example.org","password":"tall green boats"}"#
            )
            caller.token = answer.json["access_token"]?.stringValue
            caller.refreshToken = answer.json["refresh_token"]?.stringValue
            try await test(caller)
        }
    }
}

/// Sends requests as one user.
struct TestCaller: Sendable {
    let client: any TestClientProtocol
    var token: String?
    var refreshToken: String?

    struct Answer {
        let status: Int
        let headers: HTTPFields
        let text: String
        let json: JSONValue
    }

    func send(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ body: String? = nil,
        headers: HTTPFields = [:],
        isAnonymous: Bool = false
    ) async throws -> Answer {
        var fields = headers
        if let token, !isAnonymous, fields[.authorization] == nil {
            fields[.authorization] = "Bearer \(token)"
        }
        if body != nil, fields[.contentType] == nil { fields[.contentType] = "application/json" }
        return try await client.execute(
            uri: path,
            method: method,
            headers: fields,
            body: body.map { ByteBuffer(string: $0) }
        ) { response in
            let text = String(buffer: response.body)
            let json = (try? StrictJSON.value(of: Array(text.utf8))) ?? .null
            return Answer(status: response.status.code, headers: response.headers, text: text, json: json)
        }
    }

    /// Returns a caller for another new user.
    func otherUser() async throws -> TestCaller {
        let answer = try await send(
            .post,
            "/api/auth/register",
            #"{"email":"ben@example.org","password":"tall green boats"}"#,
            isAnonymous: true
        )
        var other = self
        other.token = answer.json["access_token"]?.stringValue
        other.refreshToken = answer.json["refresh_token"]?.stringValue
        return other
    }
}
