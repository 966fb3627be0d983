import Foundation
import Logging
import MacroMindAccounts
import MacroMindKit
import Synchronization

/// Writes each event as one line of JSON on standard error.
struct JSONLogHandler: LogHandler {
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?
    var logLevel: Logger.Level
    private let label: String
    private static let output = Mutex(FileHandle.standardError)

    init(label: String, level: Logger.Level) {
        self.label = label
        logLevel = level
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var members: [String: JSONValue] = [
            "time": .string(Clock.system.now().description), "level": .string(event.level.rawValue),
            "message": .string("\(event.message)"), "logger": .string(label),
        ]
        let all = metadata.merging(metadataProvider?.get() ?? [:]) { own, _ in own }
            .merging(event.metadata ?? [:]) { _, new in new }
        for (name, value) in all {
            let text = "\(value)"
            let isFigure = name == "status" || name == "duration_ms" || name == "port"
            members[name] = isFigure ? Double(text).map { .number($0) } ?? .string(text) : .string(text)
        }
        let line = CanonicalJSON.text(of: .object(members)) + "\n"
        Self.output.withLock { try? $0.write(contentsOf: Data(line.utf8)) }
    }
}
