/// Numbers of things as people write them: 1 day, 2 days.
enum Counted {
    static func text(_ count: Int, _ thing: String) -> String { "\(count) \(thing)\(count == 1 ? "" : "s")" }

    /// How many days meet every target.
    static func daysMet(_ met: Int, of count: Int) -> String {
        "\(met) of \(count) \(count == 1 ? "day meets" : "days meet") every target"
    }
}
