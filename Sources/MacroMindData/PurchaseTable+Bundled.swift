public import MacroMindKit

extension PurchaseTable {
    /// The prices and packages that come with the library, for every food of the bundled recipes.
    ///
    /// They are the library's own estimates for a supermarket in the United States, in dollars of 2024, rounded to coarse steps: for
    /// foods that the source lists near the average of 2017/18 times 1.28, the rise of food prices at home since; for others near
    /// similar foods. Packages are usual sizes. They compare dishes and weeks, and say nothing of your shop.
    ///
    /// - Source: U.S. Department of Agriculture, Economic Research Service. *Purchase to Plate National Average Prices*, 2017/18;
    ///   Bureau of Labor Statistics, consumer price index of food at home, 2018 to 2024.
    public static let bundled = PurchaseTable(
        Dictionary(
            TabSeparatedLines(EmbeddedText.purchases, header: "food").compactMap(Self.entry),
            uniquingKeysWith: { first, _ in first }
        )
    )

    private static func entry(_ fields: [Substring]) -> (FoodID, Purchase)? {
        guard fields.count == 4, let price = Double(fields[1]), price >= 0 else { return nil }
        let package = Double(fields[2]).map {
            Purchase.Package(name: String(fields[3]), mass: Grams($0))
        }
        return (FoodID(rawValue: String(fields[0])), Purchase(centsPer100Grams: price, package: package))
    }
}
