extension CoachIntent {
    /// How people ask about foods, their plan and their targets.
    static let ownPhrases: [(CoachIntent, [String])] = [
        (
            .capabilities,
            [
                "what can you do|help|answer|tell", "who|what are you", "how can you help", "help",
                "what do you do", "how does this work", "was kannst du", "wobei hilfst du",
                "que puedes hacer", "que sais tu faire", "cosa puoi fare", "hilfe", "aide", "ayuda", "aiuto",
            ]
        ),
        (
            .allowed,
            [
                "can|may|should|could i .. eat|have|drink|use|take|put|try|cook", "am i allowed",
                "is|are .. allowed|ok|okay|safe|fine|vegan|vegetarian|halal|kosher|pescatarian|forbidden|suitable|permitted",
                "is|are .. gluten|dairy|lactose|nut|milk|egg|soy|pork free",
                "does|do .. contain|have gluten|dairy|milk|nuts|nut|peanuts|peanut|egg|eggs|soy|sesame|fish|meat|lactose|wheat|pork|alcohol|shellfish|mustard|celery|lupin|sulphites|gelatin|it",
                "is there .. gluten|dairy|milk|nuts|egg|soy|sesame|fish|meat|pork|alcohol|gelatin .. in",
                "why .. can t|cannot|not i eat|have|allowed", "why .. not|forbidden allowed",
                "darf ich .. essen|trinken", "ist .. erlaubt|vegan|vegetarisch|glutenfrei",
                "puedo .. comer|tomar|beber", "puis je manger|boire", "posso mangiare|bere",
            ]
        ),
        (
            .compare,
            [
                "which|what .. more|less|better|higher|lower|fewer", "compare", "difference between",
                "versus|vs", "better than", "healthier",
            ]
        ),
        (
            .swap,
            [
                "swap*",
                "replace|replacing|change|exchange .. breakfast|lunch|dinner|snack|meal|dish|it|this|that",
                "alternative*|instead", "something else",
                "don t|dont|not like|want .. breakfast|lunch|dinner|snack|dish|meal",
                "another dish|meal|recipe|breakfast|lunch|dinner|snack|option",
                "substitut* for|of", "au lieu|place de", "en vez|lugar de", "invece|posto di",
                "anstelle|anstatt",
                "substitut* .. breakfast|lunch|dinner|snack|meal", "tausch*|ersetz*|statt",
                "cambiar .. comida|cena|desayuno|almuerzo", "remplacer|changer .. repas|diner|dejeuner",
                "sostituire|cambiare .. pasto|cena|pranzo|colazione",
            ]
        ),
        (
            .sources,
            [
                "source|sources", "rich|high|low|full|loaded in",
                "high|low protein|fiber|fibre|iron|calcium|sodium|carb|fat|potassium|magnesium|calorie|zinc|sugar",
                "where .. get|find .. protein|iron|calcium|fiber|fibre|b12|zinc|magnesium|potassium|omega|vitamin|folate",
                "what|which foods|food .. have|contain|has|with|give|are|is",
                "get|eat enough|more protein|iron|calcium|fiber|fibre|zinc|magnesium|potassium|omega|vitamin|folate|b12",
                "best|good|great .. for protein|iron|calcium|fiber|fibre|zinc|magnesium|potassium|folate|vitamin",
                "quelle|quellen", "proteinquelle*|eiweissquelle*|eisenquelle*|kalziumquelle*",
                "viel eiweiss|protein|eisen|kalzium|ballaststoffe", "fuente|fuentes", "source|sources de",
                "fonte|fonti di", "ricchi|ricco di", "riches|riche en", "ricos|rico en",
                "protein|iron|calcium|fiber|fibre|zinc|magnesium foods|food|snack|snacks|options|rich",
            ]
        ),
        (
            .left,
            [
                "did|have|had i .. eat|eaten|had .. today|so|already", "what have i eaten",
                "left|remaining .. today|day|for|eat|to|calories|protein|carbs|fat|me", "do i have left",
                "have left", "how much|many .. left|remain*|remaining", "still .. eat|have .. today",
                "eaten so far", "so far today", "ubrig|noch essen", "me queda|quedan", "me reste",
                "mi resta|restano|rimane|rimangono",
            ]
        ),
        (
            .why,
            [
                "why .. target*|calories|kcal|protein|number|numbers|macros|much|many|little|goal|carbs|fat|deficit|plan",
                "how .. calculat*|computed|derive*|come up|work out|figure .. target*|calories|kcal|protein|number|numbers|macros|them|that|this|these|it|my",
                "where do .. number*|target*|figure* come",
                "explain my|the .. target*|calories|numbers|macros", "warum", "por que", "pourquoi",
                "perche .. calorie|proteine|obiettiv*",
            ]
        ),
        (
            .grocery,
            [
                "grocer*", "shopping|shop", "buy", "supermarket|store", "einkauf*", "compra|comprar",
                "courses|acheter", "spesa|comprare",
            ]
        ),
        (
            .eatingOut,
            [
                "eat|eating|dine|dining|dinner|lunch|meal out", "restaurant*",
                "takeaway|take away|takeout|take out|fast food", "travel*|airport|hotel",
                "party|wedding|buffet|barbecue|bbq", "menu .. order|restaurant", "what .. order",
                "auswarts|restaurant", "ristorante|restaurante",
            ]
        ),
        (
            .mealPrep,
            [
                "meal prep*", "leftover*", "batch cook*|cooking", "cook .. ahead|advance",
                "prep|prepare .. week|ahead|advance|sunday",
                "freez*|fridge|keep|keeps|store .. days|long|cooked|freezer|it|them|meals|leftovers",
                "how long .. keep|last", "reheat*", "vorkochen|reste",
            ]
        ),
    ]
}
