/// Drops the thoughts that some models write in tags before their answer.
///
/// Only a block at the very beginning counts, `<think>` or `<thinking>` after blanks. A block that does not end leaves
/// no answer.
struct ThinkingFilter {
    private enum State {
        case beginning(String)
        case thinking(ending: String, tail: String)
        case thought
        case answering
    }

    private static let names = ["think", "thinking"]

    private var state = State.beginning("")

    /// Takes more text and returns what of it, and of the text held back, belongs to the answer.
    mutating func take(_ text: String) -> String {
        switch state {
        case .answering: return text
        case .beginning(let held): return begin(held + text)
        case .thinking(let ending, let tail): return think(tail + text, until: ending)
        case .thought: return answer(text)
        }
    }

    /// Ends the text and returns what was held back.
    mutating func finish() -> String {
        guard case .beginning(let held) = state else { return "" }
        state = .answering
        return held
    }

    private mutating func begin(_ held: String) -> String {
        let text = held.drop { $0.isWhitespace }
        for name in Self.names where text.hasPrefix("<\(name)>") {
            return think(String(text.dropFirst(name.count + 2)), until: "</\(name)>")
        }
        let mayBecomeTag = text.isEmpty || Self.names.contains { "<\($0)>".hasPrefix(text) }
        guard mayBecomeTag, held.utf8.count < 256 else {
            state = .answering
            return held
        }
        state = .beginning(held)
        return ""
    }

    private mutating func think(_ text: String, until ending: String) -> String {
        let parts = text.split(separator: ending, maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else {
            state = .thinking(ending: ending, tail: String(text.suffix(ending.count - 1)))
            return ""
        }
        return answer(String(parts[1]))
    }

    /// Drops the blanks between the thoughts and the answer.
    private mutating func answer(_ text: String) -> String {
        let answer = text.drop { $0.isWhitespace }
        state = answer.isEmpty ? .thought : .answering
        return String(answer)
    }
}
