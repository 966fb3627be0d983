/// Brings the names of foods and what people type into comparable words.
enum FoodWords {
    /// Returns the words of a text: folded, in the singular, without words that say nothing.
    static func words(of text: some StringProtocol) -> [String] {
        var result: [String] = []
        for raw in pieces(of: TextFolding.fold(text)) {
            let word = raw.utf8.first.map { $0 < 58 } == true ? String(raw) : singular(String(raw))
            let canonical = synonyms[word] ?? word
            if !silent.contains(canonical) { result.append(canonical) }
        }
        return result
    }

    /// Cuts a folded text at everything but letters, digits, the decimal mark inside a number and the per cent sign.
    private static func pieces(of text: String) -> [String] {
        var result: [String] = []
        var current: [UInt8] = []
        var iterator = text.utf8.makeIterator()
        var next = iterator.next()
        while let byte = next {
            next = iterator.next()
            let isDigit = (48...57).contains(byte)
            let isLetter = (97...122).contains(byte) || byte >= 0x80
            let isMark =
                (byte == 46 || byte == 44) && current.last.map { (48...57).contains($0) } == true
                && next.map { (48...57).contains($0) } == true
            if isDigit || isLetter || isMark {
                current.append(byte == 44 ? 46 : byte)
            } else if byte == 37 {
                current.append(byte)
                flush(&current, into: &result)
            } else if byte == 32, next == 37, current.last.map({ (48...57).contains($0) }) == true {
                continue
            } else {
                flush(&current, into: &result)
            }
        }
        flush(&current, into: &result)
        return result
    }

    private static func flush(_ bytes: inout [UInt8], into result: inout [String]) {
        guard !bytes.isEmpty else { return }
        result.append(String(decoding: bytes, as: UTF8.self))
        bytes.removeAll(keepingCapacity: true)
    }

    /// The key under which a text is found by its very words, whatever their order.
    static func key(_ words: [String]) -> String { words.sorted().joined(separator: " ") }

    /// Returns the singular of an English word; other languages are left to the tolerance of the search.
    static func singular(_ word: String) -> String {
        if let irregular = irregulars[word] { return irregular }
        let count = word.utf8.count
        guard count > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"),
            !word.hasSuffix("is")
        else {
            return word
        }
        if word.hasSuffix("ies"), count > 4 { return word.dropLast(3) + "y" }
        if word.hasSuffix("oes") || word.hasSuffix("shes") || word.hasSuffix("ches") || word.hasSuffix("xes")
            || word.hasSuffix("sses")
        {
            return String(word.dropLast(2))
        }
        return String(word.dropLast())
    }

    private static let irregulars: [String: String] = [
        "leaves": "leaf", "loaves": "loaf", "halves": "half", "calves": "calf", "knives": "knife",
        "eier": "ei", "uova": "uovo",
        "molasses": "molasses", "hummus": "hummus", "couscous": "couscous", "asparagus": "asparagus",
        "swiss": "swiss",
        "grits": "grits", "oats": "oat", "brussels": "brussels", "geese": "goose", "mice": "mouse",
        "radishes": "radish", "haricots": "haricot",
        "anchovies": "anchovy", "chilies": "chili", "chillies": "chili", "chiles": "chili", "chile": "chili",
        "chilli": "chili",
        "cookies": "cookie", "brownies": "brownie", "smoothies": "smoothie", "pies": "pie", "olives": "olive",
        "chives": "chive",
        "cloves": "clove", "endives": "endive", "dates": "date", "grapes": "grape", "limes": "lime",
        "prunes": "prune",
        "zwiebeln": "zwiebel", "mohren": "mohre", "tomaten": "tomate", "kartoffeln": "kartoffel",
        "karotten": "karotte", "aepfel": "apfel",
        "gurken": "gurke", "bohnen": "bohne", "linsen": "linse", "erbsen": "erbse", "nudeln": "nudel",
        "mandeln": "mandel",
        "pomodori": "pomodoro", "cipolle": "cipolla", "carote": "carota", "patate": "patata",
        "zucchine": "zucchina", "funghi": "fungo",
        "fagioli": "fagiolo", "ceci": "cece", "piselli": "pisello", "limoni": "limone", "mele": "mela",
        "oeufs": "oeuf",
        "choux": "chou", "poireaux": "poireau", "tomates": "tomate", "huevos": "huevo",
    ]

    private static let synonyms: [String: String] = [
        "yoghurt": "yogurt", "yogourt": "yogurt", "doughnut": "donut", "ketchup": "ketchup",
        "catsup": "ketchup", "omelet": "omelette",
        "parmesean": "parmesan", "mozarella": "mozzarella", "filet": "fillet", "stock": "broth",
        "bouillon": "broth", "catfish": "catfish",
        "wholemeal": "wholewheat", "grey": "gray", "tumeric": "turmeric", "aluminium": "aluminum",
        "hazelnut": "hazelnut", "filbert": "hazelnut",
        "whisky": "whiskey", "caster": "caster", "lasagne": "lasagna", "fettucine": "fettuccine",
        "tinned": "canned", "fibre": "fiber",
        "percent": "%",
    ]

    private static let silent: Set<String> = [
        "of", "the", "a", "an", "and", "with", "in", "from", "for", "or", "de", "du", "des", "di", "del",
        "della", "la", "le", "el", "al", "d", "l",
        "mit", "von", "und", "aus", "con", "et", "y", "e", "au", "aux", "en", "dell", "style", "type", "s",
    ]

    /// Words that describe a food but seldom decide which one is meant.
    static let soft: Set<String> = [
        "fresh", "freshly", "ripe", "raw", "organic", "good", "quality", "best", "high", "fine", "finely",
        "large", "small", "medium", "big", "whole",
        "plain", "cold", "warm", "hot", "boneless", "skinless", "bone", "skin", "lean", "uncooked",
        "homemade", "store", "bought", "pure", "natural",
        "free", "range", "local", "firm", "young", "tender", "leftover", "favorite", "favourite", "washed",
        "pitted", "shelled", "seedless",
        "unpeeled", "peeled", "chopped", "sliced", "diced", "grated", "crumbled", "thick", "thin", "baby",
        "wild", "imported", "dry", "ground", "cut",
        "regular", "standard", "commercial", "commercially", "prepared", "such", "piece", "fillet", "leaf",
        "mature", "ready", "day", "old",
        "crusty", "boiling", "kosher", "table", "superfine", "softened", "melted", "frisch", "frische",
        "frais", "fraiche", "fresco", "fresca",
        "ice", "lukewarm", "plat", "plate", "moyen", "entier", "entiere", "liquide", "intero", "intera",
        "medie", "warme", "unwaxed", "poudre", "finement", "virgen", "extravergine", "fein", "rolled",
        "unbleached", "head", "stem", "sprig", "cap", "slice", "half", "wedge", "top", "tip", "chunk",
        "section", "strip", "cube", "bulb", "floret", "florette", "extra", "very", "unsifted", "coarse",
        "quick", "cooking", "instant", "english", "italian", "french", "american", "spanish", "european",
        "california",
        "imported", "luxury", "premium",
    ]

    /// Makers and shops, which say whose food it is and not which.
    static let brands: Set<String> = [
        "heinz", "kikkoman", "campbell", "bob", "mill", "hellmann", "quaker", "kraft", "barilla", "knorr",
        "mccormick", "ghirardelli", "hershey",
        "goya", "hunt", "chobani", "fage", "maldon", "morton", "pillsbury", "swanson", "tesco", "sainsbury",
        "waitrose", "kirkland", "trader", "joe",
        "arthur", "cecco", "annie", "horizon", "fairlife", "oatly", "alpro", "jif", "skippy", "lindt",
        "callebaut", "valrhona", "cholula", "huy",
        "fong", "frank", "philadelphia", "land", "lake", "nestle", "dole", "del", "monte", "tyson", "perdue",
        "organic", "brand", "muir", "glen",
    ]

    /// Words that tell the state of a food.
    static let states: Set<String> = [
        "raw", "cooked", "dry", "dried", "canned", "drained", "frozen", "smoked", "boiled", "roasted",
        "baked", "braised", "grilled", "fried",
        "steamed", "uncooked", "liquid", "unprepared",
    ]
}
