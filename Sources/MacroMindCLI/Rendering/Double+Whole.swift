extension Double {
    /// The number without a fraction.
    var whole: String { Int(exactly: rounded()).map(String.init) ?? "\(self)" }

    /// The number without a fraction, with a plus sign where it is above zero.
    var signedWhole: String { (rounded() > 0 ? "+" : "") + whole }
}
