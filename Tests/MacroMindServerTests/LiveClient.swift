import AsyncHTTPClient
import Foundation
import MacroMindKit
import NIOCore
import NIOHTTP1
import Testing

/// A client of a running server, as one user.
struct LiveClient: Sendable {
    enum Method: String {
        case get = "GET"
        case post = "POST"
        case put = "PUT"
        case patch = "PATCH"
        case delete = "DELETE"
    }

    struct Answer: Sendable {
        var status: Int
        var headers: HTTPHeaders
        var text: String
        var json: JSONValue

        func string(_ name: String) -> String { json[name]?.stringValue ?? "" }
    }

    var address: String
    var token: String?
    var refreshToken = ""
    var email = ""

    static let password = "tall green boats"

    /// The same user at another server.
    func at(_ server: LiveServer) -> LiveClient {
        var copy = self
        copy.address = server.address
        return copy
    }

    /// Registers a user that nobody else is.
    static func registered(at server: LiveServer) async throws -> LiveClient {
        let email = "u\(UUID().uuidString.lowercased())@example.org"
        let answer = try await LiveClient(address: server.address).send(
            .post,
            "/api/auth/register",
            ["email": .string(email), "password": .string(password)]
        )
        #expect(answer.status == 201, "\(answer.text)")
        return LiveClient(
            address: server.address,
            token: answer.string("access_token"),
            refreshToken: answer.string("refresh_token"),
            email: email
        )
    }

    func send(
        _ method: Method,
        _ path: String,
        _ body: JSONValue? = nil,
        headers: [String: String] = [:]
    ) async throws -> Answer {
        var request = HTTPClientRequest(url: address + path)
        request.method = .RAW(value: method.rawValue)
        for (name, value) in headers { request.headers.add(name: name, value: value) }
        if let token { request.headers.add(name: "Authorization", value: "Bearer \(token)") }
        if let body {
            request.headers.add(name: "Content-Type", value: "application/json")
            request.body = .bytes(Array(CanonicalJSON.text(of: body).utf8))
        }
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(300))
        var bytes: [UInt8] = []
        for try await part in response.body { bytes += Array(part.readableBytesView) }
        return Answer(
            status: Int(response.status.code),
            headers: response.headers,
            text: String(decoding: bytes, as: UTF8.self),
            json: (try? JSONDecoder().decode(JSONValue.self, from: Data(bytes))) ?? .null
        )
    }
}
