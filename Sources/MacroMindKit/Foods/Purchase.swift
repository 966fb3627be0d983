/// How a food is bought: what it costs, and in which package.
public struct Purchase: Sendable, Hashable {
    /// A package of a food.
    public struct Package: Sendable, Hashable, Codable {
        /// What it is called: `can`, `bag`, `bunch`.
        public var name: String
        /// The edible mass in it.
        public var mass: Grams

        /// Creates a package.
        ///
        /// - Parameters:
        ///   - name: What it is called.
        ///   - mass: The edible mass in it; above 0.
        public init(name: String, mass: Grams) {
            self.name = name
            self.mass = mass
        }

        private enum CodingKeys: String, CodingKey {
            case name
            case mass = "grams"
        }
    }

    /// The price of 100 g of the edible part, in cents.
    public var centsPer100Grams: Double
    /// The usual package, or nothing for a food that is sold loose.
    public var package: Package?

    /// Creates a purchase.
    ///
    /// - Parameters:
    ///   - centsPer100Grams: The price of 100 g of the edible part, in cents; not negative.
    ///   - package: The usual package, or nothing for a food that is sold loose.
    public init(centsPer100Grams: Double, package: Package? = nil) {
        self.centsPer100Grams = centsPer100Grams
        self.package = package
    }
}
