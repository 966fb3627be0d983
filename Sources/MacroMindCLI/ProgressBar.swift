import Foundation
import MacroMindKit

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A bar on standard error for work that takes longer than a moment; nothing where that is no terminal.
final class ProgressBar {
    private let title: String
    private let isShown = isatty(STDERR_FILENO) == 1
    private let start = ContinuousClock.now
    private var lastPercent = -1

    init(_ title: String) { self.title = title }

    /// Shows a part of the work as done, from 0 to 1.
    func show(_ part: Double) {
        let percent = Int((min(max(part, 0), 1) * 100).rounded(.down))
        guard isShown, percent != lastPercent, ContinuousClock.now - start > .milliseconds(700) else {
            return
        }
        lastPercent = percent
        let filled = String(repeating: "█", count: percent / 5)
        let rest = String(repeating: "·", count: 20 - percent / 5)
        FileHandle.standardError.write(Data("\r\(title) \(filled)\(rest) \(percent) %".utf8))
    }

    /// Tells what a language model has done, and shows the part of the work that follows.
    func show(_ progress: GenerationProgress) {
        switch progress {
        case .asked(let call): tell(call == 1 ? "Asking the model …" : "Asking again (call \(call)) …")
        case .proposed(let day, let dishes): tell("Day \(day): \(dishes.joined(separator: ", "))")
        case .fitting(let part): show(part)
        }
    }

    private func tell(_ line: String) {
        if isShown { FileHandle.standardError.write(Data((line + "\n").utf8)) }
    }

    /// Removes the bar.
    func finish() {
        guard lastPercent >= 0 else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
    }
}
