import AsyncHTTPClient
import Foundation
import MacroMindKit
import NIOCore
import NIOHTTP1
import Testing

/// Starts the built server on a file of its own, and ends it when it is no longer needed.
private final class LiveServer: Sendable {
    private let process: Process
    let address: String

    static var program: URL {
        URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(
            path: "macromind-server"
        )
    }

    init(directory: URL) async throws {
        process = Process()
        process.executableURL = LiveServer.program
        process.arguments = [
            "--http-port", "0", "--database-url", "sqlite:\(directory.path)/data.sqlite", "--limit-auth",
            "off",
            "--limit-user", "off",
        ]
        let log = directory.appending(path: "log-\(UUID().uuidString)")
        _ = FileManager.default.createFile(atPath: log.path, contents: nil)
        process.standardError = try FileHandle(forWritingTo: log)
        try process.run()
        var port: Int?
        for _ in 0..<600 where port == nil {
            try await Task.sleep(for: .milliseconds(50))
            let text = try String(contentsOf: log, encoding: .utf8)
            port =
                text.split(separator: "\n").lazy.filter { $0.contains("\"listening\"") }
                .compactMap { try? JSONDecoder().decode(JSONValue.self, from: Data($0.utf8)) }
                .compactMap { $0["port"]?.integerValue }.first
        }
        address = "http://127.0.0.1:\(try #require(port))"
    }

    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    func end() -> Int32 {
        process.terminate()
        process.waitUntilExit()
        return process.terminationStatus
    }
}

@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: LiveServer.program.path)), .serialized)
struct LiveTests {
    private func call(
        _ method: HTTPClientMethod,
        _ url: String,
        token: String? = nil,
        body: String? = nil
    ) async throws -> (status: Int, json: JSONValue) {
        var request = HTTPClientRequest(url: url)
        request.method = .RAW(value: method.rawValue)
        if let token { request.headers.add(name: "Authorization", value: "Bearer \(token)") }
        if let body {
            request.headers.add(name: "Content-Type", value: "application/json")
            request.body = .bytes(Array(body.utf8))
        }
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(60))
        var data = Data()
        for try await part in response.body { data += Data(String(buffer: part).utf8) }
        let json = try? JSONDecoder().decode(JSONValue.self, from: data)
        return (Int(response.status.code), json ?? .null)
    }

    @Test func `what was acknowledged survives a killed server, and an asked one ends well`() async throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        let first = try await LiveServer(directory: directory)
        let answer = try await call(
            .post,
            first.address + "/api/auth/register",
            body: #"{"email":"anna@example.org","password":"tall green boats"}"#
        )
        #expect(answer.status == 201)
        let token = try #require(answer.json["access_token"]?.stringValue)
        let last = await writeUntilKilled(first, token: token)
        #expect(last > 0)
        let second = try await LiveServer(directory: directory)
        let me = try await call(.get, second.address + "/api/auth/me", token: token)
        #expect(me.status == 200)
        #expect((me.json["profile"]?["age"]?.integerValue ?? 0) >= last)
        #expect(second.end() == 0)
    }

    /// Changes the age upward until the server dies; returns the last change that it acknowledged.
    private func writeUntilKilled(_ server: LiveServer, token: String) async -> Int {
        let killer = Task {
            try await Task.sleep(for: .milliseconds(700))
            server.kill()
        }
        var last = 0
        for age in 13...120 {
            let body = "{\"age\":\(age)}"
            let answer = try? await call(
                .patch,
                server.address + "/api/auth/profile",
                token: token,
                body: body
            )
            guard answer?.status == 200 else { break }
            last = age
            try? await Task.sleep(for: .milliseconds(10))
        }
        _ = try? await killer.value
        return last
    }

    private enum HTTPClientMethod: String {
        case get = "GET"
        case post = "POST"
        case patch = "PATCH"
    }
}
