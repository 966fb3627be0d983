/// Keeps foods from being taken for what a line only borrows a name from: `jackfruit steak` is no steak, `XO sauce` no hot sauce.
///
/// A food that the line does not mean is worse than none, because its figures look as sure as any. The guard lets very names
/// pass unless a label such as "vegan" denies them, and looks closely at foods that only share words with the line.
struct MatchGuard {
    private let line: String
    private let words: [String]
    private let source: any FoodSource

    /// Words that are seldom the whole name of a food: what stands before them decides.
    private static let bareHeads: Set<String> = [
        "sauce", "powder", "husk", "dressing", "seasoning", "spice", "extract", "seed", "nut", "syrup",
        "fruit", "berry",
        "meat", "mix", "juice", "paste", "tail", "chip", "dip", "glaze", "relish", "rub", "drink",
    ]
    /// Foods that another plant or animal often lends its name to, so that the word before them may change the kind.
    private static let lentHeads: Set<String> = [
        "flour", "milk", "sugar", "rice", "noodle", "pasta", "oil", "butter", "starch", "steak", "burger",
        "bacon", "ham", "sausage",
        "mince", "tuna", "salmon", "cheese", "yogurt", "cream", "egg", "nugget", "meatball", "chorizo",
        "jerky", "kefir", "protein",
        "pizza", "bolognese", "schnitzel", "cucumber", "apple", "grape", "bread", "water", "chestnut",
        "potato", "feta", "parmesan",
    ]
    /// Words that add a taste and leave the food what it is.
    private static let tastes: Set<String> = [
        "garlic", "herb", "chili", "curry", "lemon", "lime", "orange", "vanilla", "maple", "honey", "pepper",
        "onion", "cinnamon",
        "truffle", "rosemary", "basil", "mint", "thyme", "dill", "parsley", "cilantro", "coriander", "chive",
        "paprika", "cumin",
        "salt", "saffron", "spring", "summer", "winter", "vegetable", "bean", "beef", "pork", "lamb",
        "chicken",
        "turkey", "strawberry", "cocoa",
        "raspberry", "blueberry", "peach", "mango", "coffee", "caramel", "chocolate", "jalapeno", "mustard",
        "ginger", "sesame",
        "apple", "hickory", "mesquite", "cherry", "pecan", "fennel", "sage", "tomato", "olive", "wine",
        "beer", "whiskey", "water",
    ]
    /// Words of labels; a very name is looked at only where the line has one of them.
    private static let labels: Set<String> = [
        "vegan", "vegane", "veganer", "veganes", "vegano", "vegana", "vegetal", "vegetale", "plant",
        "vegetarian", "vegetarische",
        "veggie", "meatless", "meatfree", "fishless", "eggless", "mock", "faux", "fake", "style", "free",
        "frei", "no", "not",
        "non", "nondairy", "dairyfree", "replacer", "substitute", "alternative", "quorn", "impossible",
        "beyond", "ersatz",
    ]
    /// Where the head of a name ends: `pea soup made with milk` is a soup.
    private static let turns: Set<String> = [
        "with", "without", "in", "made", "from", "for", "and", "or", "mit", "of",
    ]

    /// Cuts and the like, which many animals have: a line that names one means some animal.
    private static let cuts: Set<String> = [
        "thigh", "breast", "wing", "rib", "chop", "loin", "tenderloin", "shank", "roast", "fillet", "cutlet",
        "leg", "drumstick",
        "broth", "gravy", "stew", "shoulder", "neck", "bone", "giblet", "skin", "patty", "frank", "dog",
        "deli", "belly", "cheek",
    ]
    /// Words that only say again what class of food a name belongs to: gruyère cheese is gruyère.
    private static let classWords: Set<String> = [
        "cheese", "oil", "nut", "seed", "fish", "bread", "root", "bean", "meat", "steak", "roast", "wine",
        "sausage", "mushroom",
        "pepper", "lettuce", "squash", "apple", "pear", "noodle", "pasta", "rice", "chop", "herb", "liqueur",
        "grape", "plum",
        "cabbage", "onion", "potato", "tomato", "melon", "berry", "pea", "lentil", "grain", "wheat",
        "vinegar", "stalk", "plant", "spice", "beverage", "cereal", "candy", "snack", "fruit", "vegetable",
        "game",
        "crustacean", "mollusk", "fat", "dressing", "sweetener", "bakery", "dish",
    ]

    init(_ line: IngredientLine, source: any FoodSource) {
        self.line = line.line
        words = FoodWords.words(of: line.name)
        self.source = source
    }

    /// Whether a food found by its very name may be meant.
    func allowsNamed(_ match: FoodMatch) -> Bool {
        guard !isTurnedRound(match.matchedName) else { return false }
        let plain = TextFolding.fold(line.prefix(400)).split { !$0.isLetter }
        return !plain.contains { Self.labels.contains(String($0)) } || !isDenied(match)
    }

    /// A food that only shares words with the line, surer or less sure, or nothing where another food is meant.
    func judged(_ match: FoodMatch) -> FoodMatch? {
        let named = FoodWords.words(of: match.matchedName)
        if FoodWords.key(named) == FoodWords.key(words) { return allowsNamed(match) ? match : nil }
        if isDenied(match) || namesOtherFlesh(match, named) || isOtherKind(match, named) { return nil }
        var match = match
        switch change(named) {
        case .other: return nil
        case .doubtful: match.score = min(match.score, 0.74)
        case .none: break
        }
        return match
    }

    // MARK: What the line denies

    private static let animal: [FoodOrigins] = [
        [.meat, .pork, .poultry], .fish, [.crustacean, .mollusc], .egg, .dairy, .honey, .gelatin,
    ]

    /// Whether a word that both share names an animal food, but not in this line: the tuna of "vegan tuna".
    private func isDenied(_ match: FoodMatch) -> Bool {
        let told = IngredientSafetyLexicon.hazards(in: line).origins
        let named = Set(FoodWords.words(of: match.matchedName))
        let whole = named.isSubset(of: words) ? [match.matchedName] : []
        return (named.intersection(words).sorted() + whole).contains { text in
            let origins = IngredientSafetyLexicon.hazards(in: text).origins
            return Self.animal.contains { kind in
                !origins.isDisjoint(with: kind) && !match.food.origins.contains.isDisjoint(with: kind)
                    && told.isDisjoint(with: kind)
            }
        }
    }

    /// Whether the name has an animal in it of which the line knows nothing: the chicken of "chicken with mole".
    private func namesOtherFlesh(_ match: FoodMatch, _ named: [String]) -> Bool {
        let flesh: FoodOrigins = [.meat, .pork, .poultry, .fish, .crustacean, .mollusc]
        guard !match.food.origins.contains.isDisjoint(with: flesh),
            !words.contains(where: Self.cuts.contains),
            IngredientSafetyLexicon.hazards(in: line).origins.isDisjoint(with: flesh)
        else { return false }
        return named.contains { word in
            !hasWord(word, in: words)
                && !IngredientSafetyLexicon.hazards(in: word).origins.isDisjoint(with: flesh)
        }
    }

    // MARK: What the words before the head change

    private enum Change { case none, doubtful, other }

    private func change(_ named: [String]) -> Change {
        guard let head = words.last(where: Self.isDistinctive), words.count > 1 else { return .none }
        let before = words.prefix { $0 != head }.filter(Self.isDistinctive)
        guard !before.isEmpty, !before.contains(where: { hasWord($0, in: named) }) else { return .none }
        if Self.bareHeads.contains(head) {
            return named == [head] && before.allSatisfy(Self.tastes.contains) ? .doubtful : .other
        }
        guard Self.lentHeads.contains(head), let last = before.last else { return .none }
        if Self.tastes.contains(last) { return .doubtful }
        return isFood(last) ? .other : .doubtful
    }

    /// Whether the name is that of another kind of food: a soup for a query without a soup.
    private func isOtherKind(_ match: FoodMatch, _ named: [String]) -> Bool {
        if words.contains("ice"), words.contains("cream"), !named.contains("ice") { return true }
        guard !match.food.aliases.contains(where: { $0.text == match.matchedName && $0.language != "en" })
        else {
            return !words.contains { named.contains($0) } && named.count > words.count
        }
        let front = match.matchedName.prefix { $0 != "," && $0 != "(" }
        let plain = TextFolding.fold(front).split { !$0.isLetter }.map(String.init)
        let kept = plain.prefix { !Self.turns.contains($0) }.joined(separator: " ")
        guard let head = FoodWords.words(of: kept).last(where: Self.isDistinctive),
            !Self.classWords.contains(head)
        else { return false }
        return !hasWord(head, in: words)
            && named.contains { hasWord($0, in: words) && Self.isDistinctive($0) }
    }

    /// Whether a name of two foods stands the other way round: yogurt almonds are no almond yogurt.
    private func isTurnedRound(_ matchedName: String) -> Bool {
        let named = FoodWords.words(of: matchedName)
        guard named.count == 2, words.count == 2, named[0] == words[1], named[1] == words[0],
            named[0] != named[1],
            !matchedName.contains(","), Self.lentHeads.contains(words[1])
        else { return false }
        return words.allSatisfy { Self.isDistinctive($0) && isFood($0) }
    }

    // MARK: Words

    private static func isDistinctive(_ word: String) -> Bool {
        !FoodWords.soft.contains(word) && !FoodWords.states.contains(word) && !FoodWords.brands.contains(word)
            && !(word.utf8.first.map { $0 < 58 } ?? true)
    }

    /// Whether a word stands among others, slips of the pen aside.
    private func hasWord(_ word: String, in others: [String]) -> Bool {
        if others.contains(word) { return true }
        let letters = Array(word.utf8)
        guard letters.count >= 5 else { return false }
        let limit = letters.count >= 8 ? 2 : 1
        return others.contains {
            $0.utf8.first == letters.first
                && EditDistance.between(Array($0.utf8), letters, limit: limit) <= limit
        }
    }

    private func isFood(_ word: String) -> Bool {
        let match = source.search(FoodQuery(word, limit: 1)).first
        return match.map { FoodWords.words(of: $0.matchedName) == [word] } ?? false
    }
}
