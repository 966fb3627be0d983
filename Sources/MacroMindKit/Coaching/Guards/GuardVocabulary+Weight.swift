extension GuardVocabulary {
    /// What a phrase tells about a wish for the body or about an amount.
    enum Wish: Hashable, Sendable {
        case weightLoss, youngPerson, amount, perDay, partOfDay, declaredAllergy
    }

    static let wishes = PhraseBook<Wish>([
        (.weightLoss, weightLoss), (.youngPerson, youngPerson), (.amount, amount), (.perDay, perDay),
        (.partOfDay, partOfDay),
        (.declaredAllergy, declaredAllergy),
    ])

    private static let weightLoss = [
        "slim|slimmer|slimming|skinny|skinnier|thin|thinner",
        "lose|losing|lost|drop|dropping|shed|shedding .. weight|fat|kg|kilo|kilos|pounds|lb|lbs|stone|belly|inches",
        "slim|slimmer|slimming|skinny|skinnier|thin|thinner|lean out",
        "burn .. fat", "weight loss", "on a .. diet to|for", "cutting|crash|strict diet|plan|phase",
        "go|going|put .. on .. diet", "dieting",
        "deficit", "cut|cutting calories", "fewer|less|low|count|counting calories",
        "get shredded|ripped|abs", "cut|cutting to|down", "too fat|heavy|chubby|overweight",
        "zu dick|fett|schwer", "trop gros|grosse", "muy|demasiado gordo|gorda", "troppo grasso|grassa",
        "abnehmen|abzunehmen|abgenommen|abnehme", "schlank*|dunner|dunn", "gewicht|kilo verlieren",
        "fett verbrennen", "maigrir|mincir", "perdre .. poids|kilos|kg|ventre|gras",
        "regime", "adelgazar", "bajar|perder .. peso|kilos|kg|grasa|barriga", "dieta",
        "dimagrire|dimagrimento", "perdere .. peso|chili|kg|pancia|grasso", "snellire|magro|magra",
    ]

    private static let youngPerson = [
        "i m|am 9|10|11|12|13|14|15|16|17", "im 9|10|11|12|13|14|15|16|17",
        "i m|am only|just|a|still 9|10|11|12|13|14|15|16|17",
        "9|10|11|12|13|14|15|16|17 year|years|yr|yrs|yo", "9yo|10yo|11yo|12yo|13yo|14yo|15yo|16yo|17yo",
        "i m|am nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen",
        "i m|am in middle|high school", "5th|6th|7th|8th|9th|10th grade*",
        "fifth|sixth|seventh|eighth|ninth|tenth grade*",
        "grade 5|6|7|8|9|10", "klasse 5|6|7|8|9|10", "teen|teens|teenager*|teenage",
        "my son|daughter|child|kid|kids|children|boy|girl|toddler|baby|nephew|niece",
        "for kids|children|toddlers", "ich bin 9|10|11|12|13|14|15|16|17",
        "bin erst 9|10|11|12|13|14|15|16|17",
        "9|10|11|12|13|14|15|16|17 jahre|ans|anos|anni", "mein|meine sohn|tochter|kind|kinder",
        "mon|ma fils|fille|enfant", "mi|mis hijo|hija|hijos|nino|nina",
        "mio|mia figlio|figlia|bambino|bambina", "jugendlich*|minderjahrig*", "adolescent*", "ado",
    ]

    private static let amount = [
        "trace|traces of",
        "how much|many|little", "a|one|just little|bit|bite|few|small|tiny|taste|single",
        "bite|nibble|taste|sip|spoon|pinch of",
        "trace|traces|tiny|small|safe|minimum|maximum amount|amounts|dose|quantity|level|portion|serving",
        "traces",
        "still|anyway eat|have|try", "get away with", "introduc*|reintroduc*",
        "desensiti*|immunotherapy|microdos*|micro dos*", "build .. tolerance", "outgrow*|outgrown",
        "test|testing|try|trying .. allergy|again|anyway|out", "threshold", "risk|risking|dare", "just once",
        "won t hurt", "kill me",
        "sneak|hide .. food|in", "wie viel|viele|wenig", "wieviel", "ein bisschen|wenig|paar|stuck",
        "kleine|geringe|winzige menge|portion", "trotzdem essen", "probieren|ausprobieren|testen",
        "gewohnen|desensibilisier*", "spuren",
        "combien", "un|une peu|petit|petite|morceau|bouchee", "petite quantite|dose", "quand meme|malgre",
        "essayer|gouter|tester", "habituer|desensibilis*", "cuanto|cuanta|cuantos|cuantas",
        "un|una poco|poquito|pizca|pedacito|trocito",
        "pequena cantidad|dosis", "probar", "de todos|todas modos|formas", "acostumbrar*|desensibiliz*",
        "quanto|quanta|quanti|quante", "un|una po|pochino|pezzetto|pizzico|boccone", "piccola quantita|dose",
        "provare|assaggiare", "comunque|lo stesso mangiare", "abituar*|desensibilizz*",
    ]

    private static let perDay = [
        "a|per|each|every day", "daily", "day", "diet|dieting", "only|just eat|eating",
        "eat|eating only|just|under|below|less", "live|living|survive|surviving on",
        "calorie|kcal diet|plan|meal", "menu|plan|program|programme", "lose|losing", "am|pro|jeden tag",
        "taglich|tag|tages*", "nur|bloss", "diat|plan", "abnehmen",
        "par|chaque jour", "jour|quotidien*|journee", "regime", "seulement|que", "maigrir", "al|por|cada dia",
        "dia|diaria*|diario*", "dieta", "solo|solamente", "adelgazar", "al|ogni giorno",
        "giorno|giornalier*|quotidian*", "soltanto", "dimagrire", "restrict|restricting|stay|limit|keep",
    ]

    private static let partOfDay = [
        "deficit|defizit|surplus|uberschuss",
        "burn|burned|burnt|burning|verbrannt|verbrenn*|brule*|quem*|bruci*", "left|remaining|ubrig|over",
        "snack*",
        "breakfast*|lunch*|dinner*|supper|brunch|dessert*|fruhstuck*|mittag*|abend*|desayuno|almuerzo|cena|merienda|pranzo|colazione|spuntino|dejeuner|diner|gouter|collation",
        "less|more|fewer|extra|additional|mehr|weniger|moins|mas|menos|piu|meno calories|kcal|kalorien|than",
        "below|under|less|fewer than maintenance|tdee",
        "run|running|walk*|workout|cycling|swim*|gym|training|exercise", "per serving|portion|meal",
        "meal of|with|under|for|has|that",
        "meals|dish|dishes|mahlzeit*|gericht*|repas|comida|comidas|pasto|pasti|bowl|bar|shake|smoothie|pizza|burger",
        "short|off|over|above", "subtract|adding|add|increase|reduce|cut .. by|from",
        "contain*|has|have|enthalt*|contient|contiene",
    ]

    private static let declaredAllergy = [
        "allergic|intolerant|sensitive to", "allergy|allergies|intolerance to", "allergisch gegen|auf",
        "allergie gegen|au|aux|a|contre", "allergique a|au|aux", "intolerant* au|aux|a", "alergic* a|al",
        "alergia a|al|los", "allergic* a|al|alle|ai|agli|alla",
    ]
}
