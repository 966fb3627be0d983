import Foundation

/// A folder for one test, removed when the test is over.
final class TemporaryFolder {
    let path: String

    init(name: String = UUID().uuidString) throws {
        path = Self.path(name)
        try? FileManager.default.removeItem(atPath: path)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    static func path(_ name: String) -> String { NSTemporaryDirectory() + "macromind-\(name)" }

    var database: String { path + "/stores.sqlite" }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
