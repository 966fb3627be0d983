import Foundation
import Testing

/// A file with the text that something has to give, under `Fixtures` at the root of the package.
///
/// With `RECORD_FIXTURES=1` in the environment the file is written anew and the test fails, so that nobody takes a recording
/// for a pass.
struct Fixture {
    let url: URL

    /// Names a fixture by its path, such as `Plans/one-day.md`.
    init(_ path: String) {
        url =
            URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Fixtures/\(path)").standardizedFileURL
    }

    /// Expects a text to be that of the file.
    func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        if ProcessInfo.processInfo.environment["RECORD_FIXTURES"] == "1" {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: url)
            Issue.record("\(url.lastPathComponent) was recorded", sourceLocation: sourceLocation)
            return
        }
        let expected = String(decoding: try Data(contentsOf: url), as: UTF8.self)
        guard text != expected else { return }
        let difference = zip(lines(text), lines(expected)).first { $0 != $1 }
        Issue.record(
            """
            \(url.lastPathComponent) differs, first in
              \(difference?.0 ?? "the number of lines")
            where this was expected:
              \(difference?.1 ?? "the number of lines")
            """,
            sourceLocation: sourceLocation
        )
    }

    private func lines(_ text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }
}
