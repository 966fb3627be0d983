/// What the words of a line say about the food: texts to look up, states, hints.
struct LineWords {
    /// The readings of the name; several where the line offers a choice.
    let names: [String]
    /// Texts that are tried as very names, in order.
    private(set) var exactTexts: [String] = []
    /// States that the words ask for.
    let states: Set<FoodState>
    /// Further words that decide between candidates.
    let hints: [String]

    /// Whether the line is probably not English.
    let isForeign: Bool

    private let preparation: [String]
    private let all: Set<String>

    init(_ line: IngredientLine) {
        preparation = FoodWords.words(of: line.preparation)
        let note = FoodWords.words(of: line.note)
        let nameWords = FoodWords.words(of: line.name)
        all = Set(preparation + note + nameWords)
        isForeign = Self.isForeign(line.line)
        states = Self.states(line, preparation, note + nameWords)
        hints =
            note.filter { $0.hasSuffix("%") } + preparation.filter { Self.deciding.contains($0) }
            + note.filter { Self.deciding.contains($0) }
        let alternatives = Self.alternatives(line.name)
        names = alternatives
        exactTexts = texts(line, alternatives)
    }

    /// The bird that a line counts: `1 chicken, cut into 8 pieces` is a whole one.
    private func wholeBird(_ line: IngredientLine, _ name: String) -> String? {
        guard line.unit == nil, line.quantity != nil else { return nil }
        let words = FoodWords.words(of: name).filter { !FoodWords.soft.contains($0) }
        return words.count == 1 ? Self.birds[words[0]].map { "whole " + $0 } : nil
    }

    private static let birds: [String: String] = [
        "chicken": "chicken", "fryer": "chicken", "hahnchen": "chicken", "huhn": "chicken",
        "poulet": "chicken",
        "pollo": "chicken", "turkey": "turkey", "pute": "turkey", "truthahn": "turkey", "dinde": "turkey",
        "pavo": "turkey", "tacchino": "turkey", "duck": "duck", "ente": "duck", "canard": "duck",
        "pato": "duck",
        "anatra": "duck",
    ]

    /// Whether a fat content is told, so that the bare name does not decide.
    var tellsFat: Bool { hints.contains { $0.hasSuffix("%") } }

    /// Fat contents, each also as the lean share: 5 % fat is 95 % lean.
    private static func percents(_ words: [String]) -> [String] {
        words.filter { $0.hasSuffix("%") }.flatMap { percent -> [String] in
            guard let value = Double(percent.dropLast()), value <= 100, value >= 50 || value > 0 else {
                return [percent]
            }
            return [percent, "\(Int(100 - value))%"]
        }
    }

    private static func isForeign(_ line: String) -> Bool {
        let folded = TextFolding.fold(line.prefix(300))
        return folded.split { $0 == " " || $0 == "'" || $0 == "." || $0 == "," }.contains {
            signs.contains(String($0))
        }
    }

    /// Words that hardly stand in an English line.
    private static let signs: Set<String> = [
        "de", "du", "des", "d", "di", "del", "della", "el", "tl", "und", "et", "y", "con", "mit", "bund",
        "prise", "dose", "dosen", "pck", "stuck",
        "zehe", "zehen", "scheiben", "rote", "rot", "grune", "gelbe", "kleine", "grosse", "una", "une",
        "eine", "einen", "ein", "becher", "packung",
        "gehackt", "geschnitten", "gewurfelt",
    ]

    private static let deciding: Set<String> = [
        "drained", "canned", "cooked", "frozen", "dried", "skin", "skinless", "boneless", "lean", "fat",
        "unsalted", "salted", "whole", "light", "oil",
        "water", "sweetened", "unsweetened", "nonfat", "low-fat", "edible",
    ]

    // MARK: Texts

    private func texts(_ line: IngredientLine, _ alternatives: [String]) -> [String] {
        var texts: [String] = []
        for name in alternatives {
            if let juice = juice(of: name) { texts.append(juice) }
            if states.contains(.canned) {
                texts.append("canned " + name)
            }
            if states.contains(.cooked) {
                for word in preparation where Self.cookings.contains(word) { texts.append(word + " " + name) }
                texts.append("cooked " + name)
            }
            for word in preparation where Self.productWords.contains(word) { texts.append(word + " " + name) }
            if line.unit == .ear { texts.append("ear of " + name) }
            if let bird = wholeBird(line, name) { texts.append(bird) }
            texts.append(name)
            if let plain = withoutDescriptions(name) { texts.append(plain) }
        }
        return texts
    }

    /// The common words behind capitalised ones at the beginning: `rolled oats` of `Bob's Red Mill rolled oats`.
    var withoutBrand: String? {
        guard let name = names.first else { return nil }
        let words = name.split(separator: " ")
        let common = words.drop { $0.first?.isUppercase == true }
        guard common.count < words.count, !common.isEmpty,
            !common.contains(where: { $0.first?.isUppercase == true })
        else { return nil }
        let text = common.joined(separator: " ")
        return FoodWords.words(of: text).allSatisfy(FoodWords.soft.contains) ? nil : text
    }

    /// The plainest canned food of the kind, such as `canned tomato` for plum tomatoes out of a can.
    var cannedKind: String? {
        guard states.contains(.canned) else { return nil }
        return names.first.flatMap { FoodWords.words(of: $0).last }.map { "canned " + $0 }
    }

    private static let productWords: Set<String> = [
        "grated", "shredded", "ground", "dried", "toasted", "crumbled", "flaked", "cooked", "smoked",
        "roasted", "crushed", "minced", "hulled",
        "rolled", "whipped", "sliced", "slivered", "drained", "moulu", "gemahlen", "hache", "hachee",
        "picada",
        "rallado", "macinata", "rape", "grattugiato",
    ]

    /// The name without words that only describe; nothing when that leaves it as it was or empty.
    private func withoutDescriptions(_ name: String) -> String? {
        let words = FoodWords.words(of: name)
        let kept = words.filter {
            !FoodWords.soft.contains($0) || $0 == "ground" || $0 == "ice" || $0 == "leaf"
        }
        return kept.isEmpty || kept.count == words.count ? nil : kept.joined(separator: " ")
    }

    private func juice(of name: String) -> String? {
        let isJuice = ["juice", "juiced", "jus", "saft", "zumo", "jugo", "succo"].contains { word in
            preparation.contains(word)
        }
        let words = FoodWords.words(of: name)
        if isJuice, words.contains(where: Self.citrus.contains) { return name + " juice" }
        let isZest = ["zest", "zested", "peel", "rind", "abrieb", "zeste", "ralladura", "scorza"].contains {
            preparation.contains($0)
        }
        return isZest && words.contains(where: Self.citrus.contains) ? name + " zest" : nil
    }

    private static let citrus: Set<String> = [
        "lemon", "lime", "orange", "grapefruit", "clementine", "mandarin", "tangerine", "zitrone", "limette",
        "orangen", "citron", "limon",
        "limone", "naranja", "lima", "arancia",
    ]

    // MARK: Alternatives

    /// The readings of `beef or chicken stock`: the first with the shared head, the first alone.
    private static func alternatives(_ name: String) -> [String] {
        let words = name.split(separator: " ").map(String.init)
        guard
            let or = words.firstIndex(where: {
                ["or", "oder", "ou", "o", "and/or"].contains($0.lowercased())
            }), or > 0, or < words.count - 1
        else {
            return [name]
        }
        let first = firstAlternative(words[..<or])
        guard words.count - or > 2, let head = words.last else { return [first] }
        let isFat = ["butter", "ghee", "lard", "margarine", "shortening"].contains(TextFolding.fold(first))
        if isFat { return [first] }
        let shares = sharedHeads.contains(FoodWords.singular(TextFolding.fold(head)))
        let describes = FoodWords.words(of: first).allSatisfy {
            FoodWords.soft.contains($0) || colors.contains($0)
        }
        let tail = words.suffix(min(2, words.count - or - 2)).joined(separator: " ")
        let joined = tail == head ? [first + " " + head] : [first + " " + tail, first + " " + head]
        return shares || describes ? joined + [first] : [first] + joined
    }

    /// The words up to the conjunction, without earlier members of a list that name a food themselves.
    private static func firstAlternative(_ words: ArraySlice<String>) -> String {
        let text = words.joined(separator: " ")
        guard let comma = text.firstIndex(of: ",") else { return text }
        let front = String(text[..<comma])
        return FoodWords.words(of: front).allSatisfy(FoodWords.soft.contains) ? text : front
    }

    private static let colors: Set<String> = [
        "red", "green", "white", "yellow", "black", "brown", "golden", "dark", "light", "sweet", "greek",
        "mixed",
    ]

    private static let sharedHeads: Set<String> = [
        "stock", "broth", "bouillon", "vinegar", "wine", "juice", "pepper", "bean", "lentil", "flour",
        "sugar", "squash", "onion", "thigh", "breast",
        "lettuce", "mushroom", "extract", "oil", "cheese", "milk", "cream", "rice", "potato", "cabbage",
        "seed", "nut", "berry", "steak", "sausage",
        "mince", "tomato", "mustard", "olive", "leaf", "fillet", "bread", "noodle", "pasta", "chocolate",
        "yogurt",
    ]

    // MARK: States

    private static func states(
        _ line: IngredientLine,
        _ preparation: [String],
        _ others: [String]
    ) -> Set<FoodState> {
        let isChoice = others.contains("fresh") || others.contains("homemade")
        let cans: Set<String> = ["tin", "can", "canned", "konserve", "boite", "lata"]
        let isCan = line.unit == .can || (!isChoice && others.contains(where: cans.contains))
        if isCan { return [.canned, .drained] }
        if saysCooked(line, preparation) { return [.cooked, .prepared] }
        if others.contains("frozen") { return [.frozen] }
        if others.contains("smoked") { return [.smoked] }
        return []
    }

    /// What was done to a food that comes to the recipe cooked; eggs are bought raw, however they are boiled.
    private static let cookings: Set<String> = ["cooked", "boiled", "steamed", "poached"]

    /// Whether the food comes to the recipe cooked: the word stands before the name, not behind as a step of the recipe.
    private static func saysCooked(_ line: IngredientLine, _ preparation: [String]) -> Bool {
        let words = FoodWords.words(of: line.name)
        if words.contains("cooked") || words.contains("leftover") || words.contains("rotisserie") {
            return true
        }
        let isEgg = words.contains("egg") && !preparation.contains("cooked")
        guard preparation.contains("leftover") || preparation.contains(where: cookings.contains), !isEgg,
            let first = words.first
        else { return false }
        let order = FoodWords.words(of: line.line)
        guard let name = order.firstIndex(of: first), let cooked = order.firstIndex(where: cookings.contains)
        else {
            return false
        }
        return cooked < name
    }
}
