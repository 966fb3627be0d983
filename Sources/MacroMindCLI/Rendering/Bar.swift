/// A bar of an achieved amount against a target, with a mark where the target lies.
enum Bar {
    /// Returns a bar of some characters; it is full at one and a quarter of the target.
    static func text(_ achieved: Double, of target: Double, width: Int = 20) -> String {
        guard target > 0, width > 1 else { return String(repeating: "·", count: max(0, width)) }
        let share = min(max(achieved / (target * 1.25), 0), 1)
        let filled = Int((share * Double(width)).rounded())
        let mark = min(width - 1, Int((Double(width) / 1.25).rounded()) - 1)
        return (0..<width).map { index in
            index < filled ? (index == mark ? "▓" : "█") : (index == mark ? "│" : "·")
        }.joined()
    }
}
