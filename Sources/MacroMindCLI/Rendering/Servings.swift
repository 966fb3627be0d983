/// Numbers of servings as people write them.
enum Servings {
    static func text(_ servings: Double) -> String {
        Int(exactly: servings).map(String.init) ?? "\(servings)"
    }
}
