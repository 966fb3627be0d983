/// What a key of a document means to us.
enum FieldName: Hashable {
    case name, mealType, mealOrName, ingredients, energy, protein, carbs, fat
    case nutrition, day, quantity, unit, weight, columns, rows
    /// The name of a nutrient in a row of nutrition facts.
    case nutrientLabel
    /// A figure for a day or a plan rather than for a meal.
    case total
    /// Wishes and limits, which are never figures of a meal.
    case target

    /// Returns the meaning of a key, or nothing for a key that means nothing to us.
    static func named(_ key: KeyWords) -> FieldName? {
        if key.unit == .percent || key.unit == .hundredth { return nil }
        if let exact = vocabulary[key.plain] { return exact }
        if let core = vocabulary[key.core] { return core }
        let reduced = key.reduced
        if let field = vocabulary[reduced], [.energy, .protein, .carbs, .fat, .nutrition].contains(field) {
            return field
        }
        return key.isTotal && reduced.isEmpty ? .total : nil
    }

    /// The meaning of a key that usually names a day but holds a container here.
    static func envelope(_ key: KeyWords) -> FieldName? { key.plain == "data" ? .rows : nil }

    private static let synonyms: [(FieldName, String)] = [
        (
            .name,
            "name names titles dishes mealnames item title mealname dish dishname recipe recipename titel bezeichnung gericht gerichtname nom titre plat "
                + "nombre titulo plato nome titolo piatto prato naam gerecht mealtitle namn navn ricetta rezept receta recette "
                + "dishtitle itemname foodname ingredientname productname label namedish nomdelrepas nomduplat nombredelplato "
                + "nomepiatto recipetitle mealdescription \u{540D}\u{524D} \u{540D}\u{79F0} \u{43D}\u{430}\u{437}\u{432}\u{430}\u{43D}\u{438}\u{435} nazwa danie"
        ),
        (
            .mealType,
            "mealtype mealtypes types slots type slot mealslot mealtime timeofday occasion mahlzeittyp mahlzeitentyp mahlzeitart typ "
                + "typrepas typederepas tipo tipodecomida tipocomida tipopasto tipodipasto tipoderefeicao tiporefeicao "
                + "mealcategory category course momento moment soort maaltijdtype when kategorie categoria categorie typdemahlzeit "
                + "art tageszeit momentodeldia rodzaj rodzajposilku typposilku maltidstyp maltidstype maltidtype ogun "
                + "\u{43F}\u{440}\u{438}\u{435}\u{43C}\u{43F}\u{438}\u{449}\u{438} \u{43F}\u{440}\u{438}\u{451}\u{43C}\u{43F}\u{438}\u{449}\u{438} "
                + "\u{9910}\u{6B21} \u{9910}\u{522B} \u{9910}\u{5225} \u{98DF}\u{4E8B} \u{98DF}\u{4E8B}\u{30BF}\u{30A4}\u{30D7}"
        ),
        (.mealOrName, "meal mahlzeit repas comida pasto refeicao maaltijd maltid posilek"),
        (
            .ingredients,
            "ingredients ingredient ingredientlist ingredientslist items foods food components zutaten zutatenliste "
                + "ingredientes ingredienti ingredienten ingredienser composition fooditems contents skladniki zutat "
                + "ingredientnames \u{6750}\u{6599} \u{98DF}\u{6750} \u{438}\u{43D}\u{433}\u{440}\u{435}\u{434}\u{438}\u{435}\u{43D}\u{442}\u{44B} listadeingredientes listeingredients"
        ),
        (
            .energy,
            "energy calories calorie kcal kcals cals cal kilocalories kilocalorie energie energia kalorien kalorie kilokalorien "
                + "brennwert calorias caloria kilocalorias valoreenergetico valorenergetico calorieen kalorier energi "
                + "energyvalue energiewert caloriecount totalenergy energetickahodnota kaloria kilojoule kilojoules kj valeurenergetique "
                + "apportcalorique aportecalorico kaloriengehalt energiegehalt \u{30AB}\u{30ED}\u{30EA}\u{30FC} "
                + "\u{43A}\u{430}\u{43B}\u{43E}\u{440}\u{438}\u{438} \u{43A}\u{43A}\u{430}\u{43B} \u{70ED}\u{91CF} kaloriengesamt"
        ),
        (
            .protein,
            "protein proteins prot proteine proteinen proteina proteinas proteines eiweiss eiweisse eiweis eiwit eiwitten "
                + "bialko proteiner proteici proteincontent eiweissgehalt totalprotein \u{86CB}\u{767D}\u{8D28} "
                + "\u{30BF}\u{30F3}\u{30D1}\u{30AF}\u{8CEA} \u{431}\u{435}\u{43B}\u{43A}\u{438}"
        ),
        (
            .carbs,
            "carbs carb carbohydrate carbohydrates carbo carbos kohlenhydrate kohlenhydrat kohlehydrate kh glucides glucide "
                + "hydratesdecarbone hydratescarbone carbohidratos carbohidrato hidratosdecarbono hidratos hidratoscarbono carboidrati carboidratos carboidrato koolhydraten "
                + "weglowodany kolhydrater kulhydrat kulhydrater karbohydrater cho totalcarbohydrate totalcarbs kohlenhydratgehalt "
                + "\u{78B3}\u{6C34}\u{5316}\u{5408}\u{7269} \u{70AD}\u{6C34}\u{5316}\u{7269} \u{443}\u{433}\u{43B}\u{435}\u{432}\u{43E}\u{434}\u{44B}"
        ),
        (
            .fat,
            "fat fats fett fette lipides lipide lipids graisse graisses matieresgrasses grasa grasas grassi grasso lipidi lipidos "
                + "gordura gorduras vet vetten tluszcz tluszcze fedt totalfat fettgehalt \u{8102}\u{80AA} \u{8102}\u{8CEA} "
                + "\u{436}\u{438}\u{440}\u{44B}"
        ),
        (
            .nutrition,
            "nutrition macros macro nutritionfacts nutrients nutritionalinfo nutritionalinformation nutritioninfo "
                + "nutritioninformation macronutrients nutritionalvalues nutritionalvalue nutritionvalues nahrwerte naehrwerte makros "
                + "makronahrstoffe nahrwertangaben valeursnutritionnelles valoresnutricionales valorinutrizionali nutricion nutrizione "
                + "facts figures macrosg nutritionalfacts macrobreakdown nutritionsummary naehrwertangaben nutritiondata nutritionperserving "
                + "perserving perportion proportion porporcion parportion porporcao perporzione amountperserving nutritionperportion "
                + "nutricao macronutrientes macronutrienti macronutriments informacionnutricional informationsnutritionnelles values stats"
        ),
        (
            .day,
            "day weekday dayofweek date tag wochentag jour dia giorno dagen dag datum fecha data dayname daynumber daynum dzien"
        ),
        (
            .quantity,
            "quantity quantities amounts qtys mengen cantidades quantites qty amount menge anzahl quantite cantidad quantita quantidade hoeveelheid count number value "
                + "gramm grams g ml portionsize mengenangabe mangd ilosc amt quant"
        ),
        (
            .weight,
            "weight gewicht poids peso totalweight servingweight portionweight mass masse servingsize gewichtgesamt"
        ),
        (
            .unit,
            "unit units uom einheit unite unidad unita unidade eenheid measure measurement masseinheit enhet jednostka "
                + "ingredientunit quantityunit unitofmeasure einheiten unites unidades"
        ),
        (.columns, "columns headers header cols fields schema spalten columnas colonnes columnnames"),
        (.rows, "rows data records values entries zeilen filas lignes"),
        (.nutrientLabel, "nutrient naehrstoff nahrstoff nutriment nutriente"),
        (
            .target,
            "target targets goal goals remaining budget limit limits recommended recommendation targetmacros macrotargets "
                + "dailytarget dailytargets average averages ziel ziele objectif objetivo obiettivo"
        ),
        (
            .total,
            "total totals summary dailytotal dailytotals daytotal daytotals totaldaily totalday gesamt summe grandtotal "
                + "nutritiontotals totalnutrition totalmacros macrototals daysummary dailysummary"
        ),
    ]

    private static let vocabulary: [String: FieldName] = {
        var table: [String: FieldName] = [:]
        for (field, words) in synonyms {
            for word in words.split(separator: " ") where table[String(word)] == nil {
                table[String(word)] = field
            }
        }
        return table
    }()
}
