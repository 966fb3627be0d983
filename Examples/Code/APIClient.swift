import AsyncHTTPClient
import Foundation
import MacroMindKit
import NIOCore
import NIOHTTP1

/// A client of the REST interface.
actor APIClient {
    /// An answer that tells of a problem, after RFC 9457.
    struct Problem: Error, Equatable {
        let status: Int
        let code: String
        let detail: String
    }

    private let base: String
    private let client: HTTPClient
    private var token: String?

    init(base: String, client: HTTPClient = .shared) {
        self.base = base
        self.client = client
    }

    func register(email: String, password: String) async throws {
        let body: JSONValue = ["email": .string(email), "password": .string(password)]
        token = try await call(.POST, "/api/auth/register", body)["access_token"]?.stringValue
    }

    func setProfile(_ profile: JSONValue) async throws {
        _ = try await call(.PUT, "/api/auth/profile", profile)
    }

    /// Plans this week and returns the names of the dishes with the identifiers of the meals.
    func generateWeek() async throws -> [(id: String, name: String)] {
        let plan = try await call(.POST, "/api/meals/generate-weekly", [:])
        return (plan["meals"]?.arrayValue ?? []).compactMap { meal in
            guard let id = meal["id"]?.stringValue, let name = meal["name"]?.stringValue else { return nil }
            return (id, name)
        }
    }

    /// Puts another dish in the place of a meal and returns its name.
    func swap(_ meal: String) async throws -> String? {
        try await call(.PUT, "/api/meals/\(meal)/swap")["name"]?.stringValue
    }

    private func call(
        _ method: HTTPMethod,
        _ path: String,
        _ body: JSONValue? = nil
    ) async throws -> JSONValue {
        var request = HTTPClientRequest(url: base + path)
        request.method = method
        if let token { request.headers.add(name: "Authorization", value: "Bearer \(token)") }
        if let body {
            request.headers.add(name: "Content-Type", value: "application/json")
            request.body = .bytes(ByteBuffer(bytes: try JSONEncoder().encode(body)))
        }
        let response = try await client.execute(request, timeout: .seconds(60))
        let bytes = try await response.body.collect(upTo: 4_194_304)
        let text = String(buffer: bytes)
        let json = text.isEmpty ? .null : try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
        guard response.status.code < 400 else {
            throw Problem(
                status: Int(response.status.code),
                code: json["code"]?.stringValue ?? "",
                detail: json["detail"]?.stringValue ?? ""
            )
        }
        return json
    }
}
