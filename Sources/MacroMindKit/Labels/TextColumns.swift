/// Text set in columns of a fixed number of characters.
enum TextColumns {
    /// Returns a line with one text at the left and one at the right; at least one space is between them.
    static func line(_ left: String, _ right: String, width: Int) -> String {
        let gap = max(right.isEmpty ? 0 : 1, width - left.count - right.count)
        return right.isEmpty ? left : left + String(repeating: " ", count: gap) + right
    }

    /// Returns a text with spaces before it up to a width.
    static func padded(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
