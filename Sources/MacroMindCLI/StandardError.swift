import Foundation

/// Writes for people, apart from results.
enum StandardError {
    static func write(_ line: String) {
        FileHandle.standardError.write(Data((TerminalText.safe(line) + "\n").utf8))
    }
}
