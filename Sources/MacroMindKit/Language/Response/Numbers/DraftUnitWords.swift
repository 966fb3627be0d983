/// The spellings of the units of ingredients.
enum DraftUnitWords {
    private static let spellings: [(DraftUnit, String)] = [
        (
            .gram,
            "g gr gram grams gramm gramme grammes gramo gramos grammo grammi grama gramas grm gs gms gm \u{433} \u{433}\u{440} \u{433}\u{440}\u{430}\u{43C}\u{43C} \u{514B} \u{30B0}\u{30E9}\u{30E0}"
        ),
        (
            .kilogram,
            "kg kgs kilo kilos kilogram kilograms kilogramm kilogramme kilogrammes kilogramo kilogramos chilo chili chilogrammo chilogrammi \u{43A}\u{433} \u{516C}\u{65A4}"
        ),
        (.milligram, "mg mgs milligram milligrams milligramm milligrammes miligramos milligrammi"),
        (
            .milliliter,
            "ml mls milliliter milliliters millilitre millilitres mililitro mililitros millilitri millilitro cc \u{43C}\u{43B} \u{6BEB}\u{5347}"
        ),
        (.deciliter, "dl deciliter deciliters decilitre decilitres deziliter decilitro decilitros decilitri"),
        (.liter, "l lt ltr liter liters litre litres litro litros litri \u{43B} \u{5347}"),
        (
            .teaspoon,
            "tsp tsps teaspoon teaspoons tl teeloffel teeloeffel cucharadita cucharaditas cucchiaino cucchiaini cc\u{E0}c theelepel theelepels"
        ),
        (
            .tablespoon,
            "tbsp tbsps tbs tb tablespoon tablespoons el essloffel essloeffel cucharada cucharadas cucchiaio cucchiai eetlepel eetlepels"
        ),
        (.cup, "cup cups tasse tassen tasses taza tazas tazza tazze kop kopjes becher"),
        (.ounce, "oz ozs ounce ounces unze unzen once onces onza onzas oncia once"),
        (.pound, "lb lbs pound pounds pfund livre livres libra libras libbra libbre"),
        (
            .slice,
            "slice slices scheibe scheiben tranche tranches rebanada rebanadas loncha lonchas fetta fette sneetje plak plakken skiva skivor"
        ),
        (
            .clove,
            "clove cloves zehe zehen knoblauchzehe gousse gousses diente dientes spicchio spicchi teen teentjes"
        ),
        (
            .piece,
            "piece pieces pcs pc pce whole each ea stk stuck stuecke stucke stueck st unit units unidad unidades uds ud pieza piezas "
                + "pezzo pezzi pz item items count ct stuk stuks unite unites \u{500B} \u{4E2A} \u{679A} \u{672C} \u{448}\u{442} none"
        ),
    ]

    private static let table: [String: DraftUnit] = {
        var table: [String: DraftUnit] = [:]
        for (unit, words) in spellings {
            for word in words.split(separator: " ") where table[String(word)] == nil {
                table[String(word)] = unit
            }
        }
        return table
    }()

    /// The unit of a folded word.
    static func unit(for word: String) -> DraftUnit? { table[word] }

    /// The unit that a text names as a whole, such as "grams" or "G."; empty text counts pieces.
    static func unit(named text: String) -> DraftUnit? {
        if let unit = table[text] { return unit }
        let words = PlainText.words(text)
        guard let first = words.first else { return .piece }
        if let unit = table[words.joined()] ?? table[first] { return unit }
        if words.contains("soupe") { return .tablespoon }
        if words.contains("cafe") { return .teaspoon }
        return sizes.contains(first) || words.joined() == "na" ? .piece : nil
    }

    /// Words of size that stand for whole pieces.
    static let sizes: Set<String> = [
        "small", "medium", "large", "big", "gross", "grosse", "klein", "kleine", "mittel", "grand", "petit",
        "grande", "extra",
    ]
}
