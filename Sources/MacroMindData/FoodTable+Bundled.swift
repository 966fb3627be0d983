public import MacroMindKit

extension FoodTable {
    /// The food table that comes with the library.
    ///
    /// Names, aliases and classification are the library's own; figures and portions are those of the USDA tables, named by
    /// ``Food/reference``. The table is read when it is first used, from text inside the binary.
    ///
    /// - Source: U.S. Department of Agriculture, Agricultural Research Service. *FoodData Central*, SR Legacy (2018),
    ///   Foundation Foods (2024) and FNDDS 2017–2018. Public domain (CC0 1.0).
    public static let bundled = FoodTable(
        FoodTableReader(
            foods: EmbeddedText.foods,
            nutrients: EmbeddedText.nutrients,
            portions: EmbeddedText.portions
        ).foods
    )
}
