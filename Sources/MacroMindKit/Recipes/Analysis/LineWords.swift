/// What the words of a line say about the food: texts to look up, states, hints.
struct LineWords {
    /// The name, or the first of several alternatives.
    let name: String
    /// Texts that are tried as very names, in order.
    private(set) var exactTexts: [String] = []
    /// States that the words ask for.
    let states: Set<FoodState>
    /// Further words that decide between candidates.
    let hints: [String]

    private let preparation: [String]
    private let all: Set<String>

    init(_ line: IngredientLine) {
        preparation = FoodWords.words(of: line.preparation)
        let note = FoodWords.words(of: line.note)
        let nameWords = FoodWords.words(of: line.name)
        all = Set(preparation + note + nameWords)
        states = Self.states(line, preparation, note + nameWords)
        hints =
            note.filter { $0.hasSuffix("%") } + preparation.filter { Self.deciding.contains($0) }
            + note.filter { Self.deciding.contains($0) }
        let alternatives = Self.alternatives(line.name)
        name = alternatives.last ?? line.name
        exactTexts = texts(line, alternatives)
    }

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
            if line.unit == .can || isCanned { texts.append("canned " + name) }
            if states.contains(.cooked) { texts.append("cooked " + name) }
            for word in preparation where Self.productWords.contains(word) { texts.append(word + " " + name) }
            texts.append(name)
            if let plain = withoutDescriptions(name) { texts.append(plain) }
        }
        return texts
    }

    private var isCanned: Bool { all.contains("canned") || all.contains("tin") || all.contains("can") }

    private static let productWords: Set<String> = [
        "grated", "shredded", "ground", "dried", "toasted", "crumbled", "flaked", "cooked", "smoked",
        "roasted", "crushed", "minced", "hulled",
        "rolled", "whipped", "sliced", "slivered", "drained", "moulu", "gemahlen",
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
        var first = words[..<or].joined(separator: " ")
        if let comma = first.firstIndex(of: ",") { first = String(first[..<comma]) }
        let rest = words[(or + 1)...]
        guard rest.count > 1, let head = rest.last,
            sharedHeads.contains(FoodWords.singular(TextFolding.fold(head)))
        else { return [first] }
        let isFat = ["butter", "ghee", "lard", "margarine", "shortening"].contains(TextFolding.fold(first))
        return isFat ? [first] : [first + " " + head, first]
    }

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
        let isCan =
            line.unit == .can
            || others.contains { ["tin", "can", "canned", "konserve", "boite", "lata"].contains($0) }
        if isCan { return [.canned, .drained] }
        if saysCooked(line, preparation) { return [.cooked, .prepared] }
        if others.contains("frozen") { return [.frozen] }
        if others.contains("smoked") { return [.smoked] }
        return []
    }

    /// Whether the food comes to the recipe cooked: the word stands before the name, not behind as a step of the recipe.
    private static func saysCooked(_ line: IngredientLine, _ preparation: [String]) -> Bool {
        let words = FoodWords.words(of: line.name)
        if words.contains("cooked") || words.contains("leftover") || words.contains("rotisserie") {
            return true
        }
        guard preparation.contains("cooked") || preparation.contains("leftover"), let first = words.first
        else { return false }
        let order = FoodWords.words(of: line.line)
        guard let name = order.firstIndex(of: first), let cooked = order.firstIndex(of: "cooked") else {
            return false
        }
        return cooked < name
    }
}
