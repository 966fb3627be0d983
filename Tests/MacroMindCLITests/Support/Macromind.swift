import Foundation

/// Runs the tool as it was built beside the tests.
struct Macromind {
    /// What a run left behind.
    struct Outcome {
        var code: Int32
        var output: String
        var errors: String
    }

    /// The tool, or `nil` where it was not built.
    static let executable: URL? = {
        let bundle = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
        let besideTests = [bundle, URL(fileURLWithPath: CommandLine.arguments.first ?? "")]
            .compactMap { $0?.deletingLastPathComponent() }
        let inSources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../.build/debug").standardizedFileURL
        return (besideTests + [inSources]).map { $0.appending(path: "macromind") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }()

    /// A folder of its own for one test, removed at the end.
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "macromind-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    /// Writes a file into the folder and returns its path.
    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        let url = folder.appending(path: name)
        try Data(text.utf8).write(to: url)
        return url.path
    }

    /// The names of the files in the folder.
    func files() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    /// Runs the tool in the folder; standard output and error go through files, so that no pipe can fill up.
    func run(
        _ arguments: [String],
        input: String = "",
        environment: [String: String] = [:]
    ) throws -> Outcome {
        guard let executable = Self.executable else { throw CocoaError(.executableNotLoadable) }
        let streams = FileManager.default.temporaryDirectory
            .appending(path: "macromind-streams-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: streams) }
        let paths = ["in", "out", "err"].map { streams.appending(path: $0) }
        try Data(input.utf8).write(to: paths[0])
        for path in paths.dropFirst() { try Data().write(to: path) }
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
        process.standardInput = try FileHandle(forReadingFrom: paths[0])
        process.standardOutput = try FileHandle(forWritingTo: paths[1])
        process.standardError = try FileHandle(forWritingTo: paths[2])
        try process.run()
        process.waitUntilExit()
        return Outcome(
            code: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
            output: String(decoding: try Data(contentsOf: paths[1]), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: paths[2]), as: UTF8.self)
        )
    }
}
