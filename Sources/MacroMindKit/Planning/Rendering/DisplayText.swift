extension UnitQuantity {
    /// The number of units without a fraction.
    var whole: String { Int(exactly: value.rounded()).map(String.init) ?? "\(value)" }
}

extension Double {
    /// The number without a fraction when it is whole.
    var text: String { Int(exactly: self).map(String.init) ?? "\(self)" }
}

extension MealSlot {
    /// The name of the kind of meal as a heading.
    var displayName: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
