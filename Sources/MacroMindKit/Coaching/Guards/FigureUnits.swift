/// The words of units and nutrients beside a number.
enum FigureUnits {
    static let units: [String: (unit: WrittenFigure.Unit, factor: Double)] = {
        let groups: [(String, WrittenFigure.Unit, Double)] = [
            (
                "kcal kcals cal cals calorie calories kalorie kalorien caloria calorias calorie calorie kilocalorie kilocalories kilocalorias",
                .energy, 1
            ),
            ("kj kilojoule kilojoules joule joules", .energy, 1 / 4.184),
            ("g gr gram grams gramm gramme grammes gramo gramos grammo grammi", .mass, 1),
            (
                "kg kgs kilo kilos kilogram kilograms kilogramm kilogramme kilogrammes kilogramos chilo chili chilogrammi",
                .mass, 1_000
            ),
            (
                "mg milligram milligrams milligramm milligramme milligrammes miligramos milligrammi", .mass,
                0.001
            ),
            (
                "ug mcg \u{3BC}g \u{B5}g microgram micrograms mikrogramm microgramme microgrammes microgramos microgrammi",
                .mass, 0.000_001
            ),
            ("oz ounce ounces unzen onces onzas once", .mass, 28.349_523_125),
            ("lb lbs pound pounds pfund libras libbre livres", .mass, 453.592_37),
            ("stone", .mass, 6_350.293_18),
            ("ml milliliter milliliters millilitre millilitres", .volume, 1), ("cl", .volume, 10),
            ("dl", .volume, 100),
            ("l liter liters litre litres litro litros litri", .volume, 1_000),
            ("min mins minute minutes minuten minuti minutos", .time, 1),
            ("h hr hrs hour hours stunde stunden heure heures hora horas ora ore", .time, 60),
            ("day days tag tage tagen jour jours dia dias giorno giorni", .time, 1_440),
            (
                "week weeks wk wks woche wochen semaine semaines semana semanas settimana settimane", .time,
                10_080
            ),
            ("month months monat monate monaten mois mes meses mese mesi", .time, 43_830),
            ("percent prozent pourcent", .percent, 1),
            (
                "iu ie ui cup cups tbsp tablespoon tablespoons tsp teaspoon teaspoons serving servings portion portions",
                .other, 1
            ),
        ]
        var units: [String: (unit: WrittenFigure.Unit, factor: Double)] = [:]
        for (words, unit, factor) in groups {
            for word in words.split(separator: " ") { units[String(word)] = (unit, factor) }
        }
        return units
    }()

    static let nutrients: [String: Nutrient] = [
        "energy": .energy, "calories": .energy, "kcal": .energy, "protein": .protein, "proteins": .protein,
        "eiweiss": .protein,
        "proteine": .protein, "proteines": .protein, "proteinas": .protein, "fat": .fat, "fats": .fat,
        "fett": .fat, "grasas": .fat,
        "carbohydrate": .carbohydrate, "carbohydrates": .carbohydrate, "carbs": .carbohydrate,
        "carb": .carbohydrate,
        "kohlenhydrate": .carbohydrate, "glucides": .carbohydrate, "carbohidratos": .carbohydrate,
        "carboidrati": .carbohydrate,
        "fiber": .fiber, "fibre": .fiber, "ballaststoffe": .fiber, "fibres": .fiber, "fibra": .fiber,
        "sugar": .sugars, "sugars": .sugars,
        "sodium": .sodium, "natrium": .sodium, "potassium": .potassium, "calcium": .calcium,
        "kalzium": .calcium, "iron": .iron, "eisen": .iron,
        "magnesium": .magnesium, "zinc": .zinc, "zink": .zinc, "cholesterol": .cholesterol,
        "phosphorus": .phosphorus,
        "selenium": .selenium, "folate": .folate, "choline": .choline, "caffeine": .caffeine,
        "alcohol": .alcohol, "saturated": .saturatedFat,
    ]

    /// Words between a unit and its nutrient.
    static let linkWords: Set<String> = ["of", "de", "di", "total", "more", "d"]

    static let roughWords: Set<String> = [
        "about", "around", "roughly", "approximately", "approx", "nearly", "almost", "circa", "ca", "etwa",
        "ungefahr", "environ", "unos", "unas",
    ]
}
