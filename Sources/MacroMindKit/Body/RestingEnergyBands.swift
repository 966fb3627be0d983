/// The age-band tables of Henry, Schofield and the World Health Organization.
///
/// - Source: Henry. Public Health Nutr 2005;8(7A):1133. Schofield. Hum Nutr Clin Nutr 1985;39C(Suppl 1):5.
///   FAO/WHO/UNU. *Human energy requirements*, 2004, and *Energy and protein requirements* (TRS 724), 1985.
enum RestingEnergyBands {
    /// Henry 2005, weight, kcal/day.
    static let henryWeight: [AgeBandTerms] = [
        .init(.male, 0, 3, perKilogram: 61, -33.7),
        .init(.male, 3, 10, perKilogram: 23.3, 514),
        .init(.male, 10, 18, perKilogram: 18.4, 581),
        .init(.male, 18, 30, perKilogram: 16, 545),
        .init(.male, 30, 60, perKilogram: 14.2, 593),
        .init(.male, 60, .infinity, perKilogram: 13.5, 514),
        .init(.female, 0, 3, perKilogram: 58.9, -23.1),
        .init(.female, 3, 10, perKilogram: 20.1, 507),
        .init(.female, 10, 18, perKilogram: 11.1, 761),
        .init(.female, 18, 30, perKilogram: 13.1, 558),
        .init(.female, 30, 60, perKilogram: 9.74, 694),
        .init(.female, 60, .infinity, perKilogram: 10.1, 569),
    ]

    /// Henry 2005, weight, with the bands 60–70 and 70+, kcal/day.
    static let henryWeightSplit: [AgeBandTerms] = [
        .init(.male, 0, 3, perKilogram: 61, -33.7),
        .init(.male, 3, 10, perKilogram: 23.3, 514),
        .init(.male, 10, 18, perKilogram: 18.4, 581),
        .init(.male, 18, 30, perKilogram: 16, 545),
        .init(.male, 30, 60, perKilogram: 14.2, 593),
        .init(.female, 0, 3, perKilogram: 58.9, -23.1),
        .init(.female, 3, 10, perKilogram: 20.1, 507),
        .init(.female, 10, 18, perKilogram: 11.1, 761),
        .init(.female, 18, 30, perKilogram: 13.1, 558),
        .init(.female, 30, 60, perKilogram: 9.74, 694),
        .init(.male, 60, 70, perKilogram: 13, 567),
        .init(.male, 70, .infinity, perKilogram: 13.7, 481),
        .init(.female, 60, 70, perKilogram: 10.2, 572),
        .init(.female, 70, .infinity, perKilogram: 10, 577),
    ]

    /// Henry 2005, weight and height, kcal/day.
    ///
    /// Boys of 3–10 years use 313 kcal/m, the value of the printed 1.31 MJ/m; the printed 74.2 is taken for a misprint.
    static let henryWeightHeight: [AgeBandTerms] = [
        .init(.male, 0, 3, perKilogram: 28.2, perMeter: 859, -371),
        .init(.male, 3, 10, perKilogram: 15.1, perMeter: 313, 306),
        .init(.male, 10, 18, perKilogram: 15.6, perMeter: 266, 299),
        .init(.male, 18, 30, perKilogram: 14.4, perMeter: 313, 113),
        .init(.male, 30, 60, perKilogram: 11.4, perMeter: 541, -137),
        .init(.male, 60, .infinity, perKilogram: 11.4, perMeter: 541, -256),
        .init(.female, 0, 3, perKilogram: 30.4, perMeter: 703, -287),
        .init(.female, 3, 10, perKilogram: 15.9, perMeter: 210, 349),
        .init(.female, 10, 18, perKilogram: 9.4, perMeter: 249, 462),
        .init(.female, 18, 30, perKilogram: 10.4, perMeter: 615, -282),
        .init(.female, 30, 60, perKilogram: 8.18, perMeter: 502, -11.6),
        .init(.female, 60, .infinity, perKilogram: 8.52, perMeter: 421, 10.7),
    ]

    /// Schofield 1985, weight, kcal/day as reprinted in FAO/WHO/UNU 2004.
    static let schofieldWeight: [AgeBandTerms] = [
        .init(.male, 0, 3, perKilogram: 59.512, -30.4),
        .init(.male, 3, 10, perKilogram: 22.706, 504.3),
        .init(.male, 10, 18, perKilogram: 17.686, 658.2),
        .init(.male, 18, 30, perKilogram: 15.057, 692.2),
        .init(.male, 30, 60, perKilogram: 11.472, 873.1),
        .init(.male, 60, .infinity, perKilogram: 11.711, 587.7),
        .init(.female, 0, 3, perKilogram: 58.317, -31.1),
        .init(.female, 3, 10, perKilogram: 20.315, 485.9),
        .init(.female, 10, 18, perKilogram: 13.384, 692.6),
        .init(.female, 18, 30, perKilogram: 14.818, 486.6),
        .init(.female, 30, 60, perKilogram: 8.126, 845.6),
        .init(.female, 60, .infinity, perKilogram: 9.082, 658.5),
    ]

    /// Schofield 1985, weight, MJ/day.
    static let schofieldWeightMegajoules: [AgeBandTerms] = [
        .init(.male, 0, 3, perKilogram: 0.249, -0.127),
        .init(.male, 3, 10, perKilogram: 0.095, 2.11),
        .init(.male, 10, 18, perKilogram: 0.074, 2.754),
        .init(.male, 18, 30, perKilogram: 0.063, 2.896),
        .init(.male, 30, 60, perKilogram: 0.048, 3.653),
        .init(.male, 60, .infinity, perKilogram: 0.049, 2.459),
        .init(.female, 0, 3, perKilogram: 0.244, -0.13),
        .init(.female, 3, 10, perKilogram: 0.085, 2.033),
        .init(.female, 10, 18, perKilogram: 0.056, 2.898),
        .init(.female, 18, 30, perKilogram: 0.062, 2.036),
        .init(.female, 30, 60, perKilogram: 0.034, 3.538),
        .init(.female, 60, .infinity, perKilogram: 0.038, 2.755),
    ]

    /// Schofield 1985, weight and height, MJ/day.
    static let schofieldWeightHeightMegajoules: [AgeBandTerms] = [
        .init(.male, 0, 3, perKilogram: 0.0007, perMeter: 6.349, -2.584),
        .init(.male, 3, 10, perKilogram: 0.082, perMeter: 0.545, 1.736),
        .init(.male, 10, 18, perKilogram: 0.068, perMeter: 0.574, 2.157),
        .init(.male, 18, 30, perKilogram: 0.063, perMeter: -0.042, 2.953),
        .init(.male, 30, 60, perKilogram: 0.048, perMeter: -0.011, 3.67),
        .init(.male, 60, .infinity, perKilogram: 0.038, perMeter: 4.068, -3.491),
        .init(.female, 0, 3, perKilogram: 0.068, perMeter: 4.281, -1.73),
        .init(.female, 3, 10, perKilogram: 0.071, perMeter: 0.677, 1.553),
        .init(.female, 10, 18, perKilogram: 0.035, perMeter: 1.948, 0.837),
        .init(.female, 18, 30, perKilogram: 0.057, perMeter: 1.184, 0.411),
        .init(.female, 30, 60, perKilogram: 0.034, perMeter: 0.006, 3.53),
        .init(.female, 60, .infinity, perKilogram: 0.033, perMeter: 1.917, 0.074),
    ]

    /// FAO/WHO/UNU 1985, technical report 724, weight, kcal/day.
    static let who1985: [AgeBandTerms] = [
        .init(.male, 0, 3, perKilogram: 60.9, -54),
        .init(.male, 3, 10, perKilogram: 22.7, 495),
        .init(.male, 10, 18, perKilogram: 17.5, 651),
        .init(.male, 18, 30, perKilogram: 15.3, 679),
        .init(.male, 30, 60, perKilogram: 11.6, 879),
        .init(.male, 60, .infinity, perKilogram: 13.5, 487),
        .init(.female, 0, 3, perKilogram: 61, -51),
        .init(.female, 3, 10, perKilogram: 22.5, 499),
        .init(.female, 10, 18, perKilogram: 12.2, 746),
        .init(.female, 18, 30, perKilogram: 14.7, 496),
        .init(.female, 30, 60, perKilogram: 8.7, 829),
        .init(.female, 60, .infinity, perKilogram: 10.5, 596),
    ]
}
