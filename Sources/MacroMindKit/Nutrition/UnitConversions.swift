// Exact factors: the thermochemical calorie (ISO 80000-5:2019, annex) and the international yard and pound of 1959.

extension Kilocalories {
    /// Converts from kilojoules; one kilocalorie is exactly 4.184 kJ.
    public init(_ energy: Kilojoules) { self.init(energy.value / 4.184) }
}

extension Kilojoules {
    /// Converts from kilocalories; one kilocalorie is exactly 4.184 kJ.
    public init(_ energy: Kilocalories) { self.init(energy.value * 4.184) }
}

extension Grams {
    /// Converts from milligrams.
    public init(_ mass: Milligrams) { self.init(mass.value / 1_000) }

    /// Converts from micrograms.
    public init(_ mass: Micrograms) { self.init(mass.value / 1_000_000) }

    /// Converts from kilograms.
    public init(_ mass: Kilograms) { self.init(mass.value * 1_000) }

    /// Creates a mass from avoirdupois ounces; one ounce is exactly 28.349523125 g.
    public init(ounces: Double) { self.init(ounces * 28.349_523_125) }
}

extension Milligrams {
    /// Converts from grams.
    public init(_ mass: Grams) { self.init(mass.value * 1_000) }
}

extension Micrograms {
    /// Converts from grams.
    public init(_ mass: Grams) { self.init(mass.value * 1_000_000) }
}

extension Kilograms {
    /// Converts from grams.
    public init(_ mass: Grams) { self.init(mass.value / 1_000) }

    /// Creates a mass from avoirdupois pounds; one pound is exactly 0.45359237 kg.
    public init(pounds: Double) { self.init(pounds * 0.453_592_37) }

    /// The mass in avoirdupois pounds.
    public var pounds: Double { value / 0.453_592_37 }
}

extension Centimeters {
    /// Creates a length from inches; one inch is exactly 2.54 cm.
    public init(inches: Double) { self.init(inches * 2.54) }

    /// The length in inches.
    public var inches: Double { value / 2.54 }

    /// The length in metres.
    public var meters: Double { value / 100 }
}
