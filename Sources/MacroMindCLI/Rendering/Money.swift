/// Amounts of money as people read them.
enum Money {
    static func text(_ cents: Int) -> String {
        let rest = abs(cents % 100)
        return "\(cents < 0 ? "-" : "")$\(abs(cents / 100)).\(rest < 10 ? "0" : "")\(rest)"
    }

    /// The amount with a plus sign where it is above zero.
    static func signed(_ cents: Int) -> String { (cents > 0 ? "+" : "") + text(cents) }
}
