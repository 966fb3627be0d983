import Foundation

/// Writes results.
enum StandardOutput {
    static func write(_ text: String) {
        let text = TerminalText.safe(text)
        // The last byte is looked at, since CR and LF are one character.
        let isWhole = text.utf8.last == UInt8(ascii: "\n")
        FileHandle.standardOutput.write(Data((isWhole ? text : text + "\n").utf8))
    }
}
