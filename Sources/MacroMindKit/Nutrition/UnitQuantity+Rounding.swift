extension UnitQuantity {
    /// Returns the quantity rounded to a number of decimal places, ties away from zero.
    ///
    /// For display and output only; sums are formed before rounding.
    ///
    /// - Parameter places: The number of decimal places, from 0 to 9.
    /// - Returns: The rounded quantity.
    public func rounded(toPlaces places: Int = 0) -> Self {
        let factor = (0..<places).reduce(1.0) { product, _ in product * 10 }
        return Self((value * factor).rounded() / factor)
    }
}
