extension CoachIntent {
    /// How people ask about training, needs, drinks, ideas and everything else.
    static let generalPhrases: [(CoachIntent, [String])] = [
        (
            .plateau,
            [
                "plateau*", "stuck", "stall*", "not losing|dropping", "stopped losing|dropping",
                "scale .. not|isn|doesn|won|hasn|same",
                "weight .. not|isn|hasn|won .. moving|change*|changing|budge|move*|going", "no progress",
                "weight fluctuat*|goes up|jumped|up overnight", "stillstand|nehme nicht",
            ]
        ),
        (
            .weightSpeed,
            [
                "how fast|quickly|long|soon .. lose|weight|kg|kilos|pounds|goal|reach|get",
                "lose .. per|a|each week|month", "rate .. loss|weight", "weight loss speed|rate|pace",
                "how much weight|can .. lose|week|month", "safe .. lose|loss|rate|pace",
                "wie schnell .. abnehmen", "when will i .. reach|weigh|be",
            ]
        ),
        (
            .muscle,
            [
                "build|gain|grow|put .. muscle|mass", "bulk|bulking", "gain weight", "muskel*",
                "ganar .. musculo|masa", "prendre .. muscle|masse",
            ]
        ),
        (
            .training,
            [
                "before|after|around|post|pre|during .. workout|training|train|exercise|gym|run|running|lifting|session|ride|cycling|swim*|race|match|game|sport",
                "workout|preworkout|postworkout|pre workout|post workout", "recovery",
                "vor|nach .. training|sport|lauf*", "antes|despues .. entren*|gimnasio|correr",
                "avant|apres .. entrainement|sport|seance|courir",
                "prima|dopo .. allenamento|palestra|correre", "rest day*",
            ]
        ),
        (.vitaminB12, ["b12", "cobalamin"]),
        (
            .supplements,
            [
                "supplement*", "creatine", "whey", "protein powder*|shake|shakes", "multivitamin*", "bcaa*",
                "vitamin pills", "collagen",
            ]
        ),
        (
            .need,
            [
                "how much|many .. do|should|must i|you|one|a|we .. need|eat|get|have|consume|take|aim|drink",
                "do i need",
                "should i .. get|aim|eat .. protein|fiber|fibre|carbs|fat|iron|calcium|calories|sodium|salt|sugar|water",
                "my .. requirement*|need|needs|intake", "recommended .. intake|amount|allowance|daily",
                "per day|daily", "enough protein|fiber|fibre|iron|calcium|sodium|salt",
                "too much protein|fiber|fibre|sugar|salt|sodium|fat|iron",
                "limit .. salt|sodium|sugar|saturated", "wie viel .. brauche|soll",
                "cuanta|cuanto .. necesito|debo", "combien .. besoin|faut|dois",
                "quanto|quanta|quante .. bisogno|devo|servono",
                "reduce|cut|lower|less|watch .. salt|sodium|sugar",
            ]
        ),
        (
            .water,
            [
                "water|hydrat*|fluid|fluids|thirsty", "how much .. drink", "wasser trinken", "agua", "acqua",
                "eau",
            ]
        ),
        (.caffeine, ["caffeine|coffee|espresso|koffein|kaffee", "energy drink|drinks"]),
        (
            .hunger,
            [
                "hungry|hunger|starving|craving*|crave|munchies",
                "satiat*|filling|full longer|keep|stay me|full", "snack .. night|evening|late", "sweet tooth",
                "emotional|stress|boredom eating", "hunger .. abend*",
            ]
        ),
        (
            .timing,
            [
                "intermittent*", "16 8", "18 6", "eating window", "skip|skipping breakfast|lunch|dinner",
                "meal timing|frequency", "how often .. eat", "how many meals",
                "eat .. late|night|before bed|after 8|evening", "when should|to .. eat",
            ]
        ),
        (
            .amount,
            [
                "how much|many .. in|is|are|has|have|does|do|for",
                "calories|kcal|protein|carbs|fat|fiber|fibre|iron|sodium|sugar|calcium|salt in|of|for",
                "kcal|calories", "wie viel|viele|wieviel", "wieviele", "combien",
                "cuantas|cuanto|cuanta|cuantos", "quante|quanto|quanta|quanti",
            ]
        ),
        (
            .composition,
            [
                "what s|is in", "what does .. contain", "nutrition* .. of|in|for|facts",
                "nutrient*|macros|values .. of|in|for", "tell me about",
                "is|are .. healthy|nutritious|unhealthy", "was ist in", "nahrwert*", "was steckt",
                "que contient|contiene", "cosa contiene", "info|facts about|on",
            ]
        ),
        (
            .alcohol,
            [
                "alcohol|beer|wine|vodka|whisky|whiskey|gin|cocktail*|drinks|booze|spirits",
                "alkohol|bier|wein", "cerveza|vino", "biere|vin", "birra",
            ]
        ),
        (
            .ideas,
            [
                "idea|ideas|suggest*|recommend*|inspiration",
                "what should|can|could|do i .. eat|cook|have|make", "what to eat|cook|make|have",
                "give|show|find|need|want|recipe|recipes .. breakfast|lunch|dinner|snack|meal|recipe|recipes|dish",
                "quick|easy|fast|simple|cheap .. breakfast|lunch|dinner|snack|meal|recipe|dish",
                "breakfast|lunch|dinner|snack .. idea*|option*|for|under|with|without",
                "what s for breakfast|lunch|dinner", "was .. essen|kochen",
                "que .. comer|cocinar|ceno|desayuno", "que .. manger|cuisiner", "cosa .. mangiare|cucinare",
                "rezept*|receta*|recette*|ricett*", "i .. hungry", "recipe|recipes",
            ]
        ),
        (
            .plan,
            [
                "plan", "today|tomorrow|tonight", "on the menu", "day 1|2|3|4|5|6|7",
                "what am i .. eating|having", "what s for", "next|my meal|meals|dinner|lunch|breakfast|snack",
                "monday|tuesday|wednesday|thursday|friday|saturday|sunday", "heute|morgen", "hoy|manana",
                "aujourd|demain", "oggi|domani", "this week",
            ]
        ),
        (
            .targets,
            [
                "target*|goal*|macros", "my calories|kcal|protein|numbers|carbs|fat",
                "how many calories .. i|me|day", "ziel*|kalorienziel", "objetivo*", "objectif*", "obiettiv*",
            ]
        ),
        (
            .explain,
            [
                "is|are .. bad|good|toxic|fattening|poison|addictive",
                "more|enough vegetables|veg|veggies|greens|fruit", "eat .. vegetables|veggies|greens",
                "what .. is|are|s|does .. a|an|the|mean|protein|fat|carbs|carbohydrate*|fiber|fibre|macros|calorie*|tdee|bmr|deficit|surplus|sodium|bmi",
                "explain", "macros|macro", "tdee|bmr|bmi",
                "why .. protein|fiber|fibre|fat|carbs .. important|need|matter", "calorie", "mean|means",
                "glycemic|glycaemic|glycemic index",
            ]
        ),
        (
            .thanks,
            [
                "thank*|thanks|thx|cheers", "danke*", "gracias", "merci", "grazie",
                "great|perfect|cool|nice|awesome", "bye|goodbye|tschuss|adios|ciao|au revoir|arrivederci",
            ]
        ),
        (
            .greeting,
            [
                "hi|hello|hey|hiya|yo|greetings|howdy", "good morning|evening|afternoon|day",
                "hallo|servus|moin|gruss", "guten tag|morgen|abend", "bonjour|salut|bonsoir|coucou",
                "hola|buenos|buenas", "ciao|salve|buongiorno|buonasera", "how are you",
            ]
        ),
    ]
}
