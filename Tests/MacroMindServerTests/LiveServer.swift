import Foundation
import MacroMindKit
import Testing

/// The built server, started on data of its own, and ended when it is no longer needed.
final class LiveServer: Sendable {
    private let process: Process
    let address: String

    static let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appending(path: "macromind-server")

    /// Whether the live tests are run: without the program they are skipped, and fail where everything has to be tested.
    static var isWanted: Bool {
        let environment = ProcessInfo.processInfo.environment
        return FileManager.default.isExecutableFile(atPath: program.path) || environment["CI"] != nil
            || environment["MACROMIND_STRICT"] != nil
    }

    /// The PostgreSQL server of the test run.
    static let database = ProcessInfo.processInfo.environment["MACROMIND_TEST_POSTGRES"]

    init(_ arguments: [String], logDirectory: URL) async throws {
        try #require(
            FileManager.default.isExecutableFile(atPath: Self.program.path),
            "macromind-server was not built; run swift build --build-tests."
        )
        process = Process()
        process.executableURL = Self.program
        process.arguments = ["--http-port", "0", "--plan-steps", "5000"] + arguments
        process.currentDirectoryURL = logDirectory
        let log = logDirectory.appending(path: "log-\(UUID().uuidString)")
        _ = FileManager.default.createFile(atPath: log.path, contents: nil)
        process.standardError = try FileHandle(forWritingTo: log)
        try process.run()
        var port: Int?
        for _ in 0..<2_400 where port == nil && process.isRunning {
            try await Task.sleep(for: .milliseconds(50))
            port = try Self.port(in: String(contentsOf: log, encoding: .utf8))
        }
        let text = try String(contentsOf: log, encoding: .utf8)
        address = "http://127.0.0.1:\(try #require(port, "The server did not start: \(text)"))"
    }

    private static func port(in log: String) -> Int? {
        log.split(separator: "\n").lazy.filter { $0.contains("\"listening\"") }
            .compactMap { try? JSONDecoder().decode(JSONValue.self, from: Data($0.utf8)) }
            .compactMap { $0["port"]?.integerValue }.first
    }

    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Asks the server to end and returns its status.
    @discardableResult
    func end() -> Int32 {
        process.terminate()
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// Runs a test with a folder of its own.
    static func withDirectory(_ test: (URL) async throws -> Void) async throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        try await test(directory)
    }
}
