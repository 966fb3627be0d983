import MacroMindKit

/// Masses as people read them on a shopping list.
enum Masses {
    static func text(_ mass: Grams) -> String {
        if mass >= 1_000 { return "\(Kilograms(mass).rounded(toPlaces: 2).value) kg" }
        return "\(mass.value.whole) g"
    }
}
