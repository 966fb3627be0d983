import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What standard output is connected to.
struct Terminal {
    /// A colour or weight of text.
    enum Style: String {
        case bold = "1"
        case dim = "2"
        case red = "31"
        case green = "32"
        case yellow = "33"
        case cyan = "36"
    }

    /// A Boolean value that tells whether colours are shown.
    let hasColor: Bool

    init(environment: [String: String] = ProcessInfo.processInfo.environment) {
        let isTerminal = isatty(STDOUT_FILENO) == 1
        hasColor = isTerminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    }

    /// Describes where a result goes: standard output, or a file, in which there are no colours.
    init(for file: String?) { self = file == nil ? Terminal() : Terminal(hasColor: false) }

    init(hasColor: Bool) { self.hasColor = hasColor }

    /// Returns a text in a style, or the plain text where no colours are shown.
    func style(_ text: String, _ styles: Style...) -> String {
        guard hasColor else { return text }
        return "\u{1B}[\(styles.map(\.rawValue).joined(separator: ";"))m\(text)\u{1B}[0m"
    }
}
