/// Divides what stands behind the amount into name, preparation and remarks.
struct RemainderReader {
    let tokens: [LineToken]
    /// Whether the food comes out of a can, so that `chopped tomatoes` is what is written on it.
    let isCanned: Bool

    private(set) var name: [Int] = []
    private(set) var preparation: [Int] = []
    private(set) var notes: [Int] = []

    private var isLast = true
    /// Whether `each:` has announced several foods.
    private var isList = false
    /// Whether `or 3 cans …` has begun: what follows speaks of the other food.
    private var isInAlternative = false

    init(tokens: [LineToken], isCanned: Bool) {
        self.tokens = tokens
        self.isCanned = isCanned
    }

    /// Reads the tokens from a position to the end.
    mutating func read(from start: Int) {
        let (segments, brackets) = LineSegments.split(tokens, from: start)
        var index = 0
        while index < segments.count {
            let segment = segments[index]
            isLast = index == segments.count - 1
            if !hasFood {
                if segment.count == 1, tokens[segment[0]].key == "each", index + 1 < segments.count {
                    notes.append(segment[0])
                    isList = true
                } else {
                    readHead(segment)
                }
            } else if isList, segment.count <= 4, !isPreparation(segment) {
                readHead(segment)
            } else if isListContinuation(segments, index) || isSeasoningList(segments, index) {
                readHead(segment)
            } else {
                readSegment(segment)
            }
            index += 1
        }
        if name.isEmpty, let only = brackets.first, segments.isEmpty {
            readHead(only)
            return
        }
        for bracket in brackets where !takeSynonym(bracket) { readBracket(bracket) }
        name.sort()
    }

    /// Whether the name has a word that can be a food.
    private var hasFood: Bool {
        name.contains {
            tokens[$0].kind == .word && !tokens[$0].isWord([.adjective, .article, .of, .size, .manner])
        }
    }

    /// Whether a segment continues a list of alternatives: `salmon, tuna or cod`.
    private func isListContinuation(_ segments: [[Int]], _ index: Int) -> Bool {
        guard index == 1, preparation.isEmpty || !name.isEmpty else { return false }
        let words = segments[index]
        guard let or = words.firstIndex(where: { tokens[$0].isWord(.or) }), or > 0, or < words.count - 1
        else { return false }
        guard tokens[words[or]].isWord(.or) || !words.contains(where: { tokens[$0].isWord(.preparation) })
        else { return false }
        guard words.contains(where: { !tokens[$0].isWord([.or, .adjective, .product]) }) else { return false }
        return words.allSatisfy { token in
            tokens[token].isWord(.or)
                || !tokens[token].isWord([.preparation, .noteStart, .segmentNoteStart, .approximation])
                    && tokens[token].kind == .word
        }
    }

    /// Whether segments up to this one are seasonings in a row: `salt, pepper`.
    private func isSeasoningList(_ segments: [[Int]], _ index: Int) -> Bool {
        index < 5
            && segments[...index].allSatisfy { segment in
                segment.count <= 4
                    && segment.contains { Self.seasonings.contains(tokens[$0].key) }
            }
    }

    private static let seasonings: Set<String> = [
        "salt", "pepper", "oil", "sugar", "paprika", "salz", "pfeffer", "ol", "zucker", "muskat", "sel",
        "poivre",
        "huile", "sucre", "sal", "pimienta", "aceite", "azucar", "sale", "pepe", "olio", "zucchero", "nutmeg",
        "vinegar", "essig", "vinaigre", "vinagre", "aceto",
    ]

    // MARK: The segment with the food

    private mutating func readHead(_ segment: [Int]) {
        if !name.isEmpty, let first = segment.first, first > 0, tokens[first - 1].kind == .comma {
            name.append(first - 1)
        }
        var index = skipFunctionWords(segment)
        if name.isEmpty, index + 1 < segment.count, tokens[segment[index]].key == "each" {
            notes.append(segment[index])
            index += tokens[segment[index + 1]].key == "of" ? 2 : 1
        }
        while index < segment.count {
            let token = tokens[segment[index]]
            if name.isEmpty || !hasFood, let end = statesEnd(segment, index) {
                notes.append(contentsOf: segment[index..<end])
                index = end
            } else if !name.isEmpty, let end = remarkEnd(segment, index) {
                notes.append(contentsOf: segment[index..<end])
                index = end
            } else if let end = fillEnd(segment, index) {
                notes.append(contentsOf: segment[index..<end])
                index = end
            } else if let end = preparationEnd(segment, index) {
                preparation.append(contentsOf: trimmed(segment[index..<end]))
                index = end
            } else if let end = sizeEnd(segment, index) {
                notes.append(contentsOf: segment[index..<end])
                index = end
            } else {
                let isQuality = index + 1 < segment.count && tokens[segment[index + 1]].key == "quality"
                if name.isEmpty, !isQuality, token.key == "good" || token.key == "best" || token.key == "nice"
                {
                    notes.append(segment[index])
                } else {
                    name.append(segment[index])
                }
                index += 1
            }
        }
        trimName()
    }

    /// Returns where a size ends: `large`, `very small`.
    ///
    /// A capitalised size before a capital is a brand: `Little Gem`.
    private func sizeEnd(_ segment: [Int], _ index: Int) -> Int? {
        let first = tokens[segment[index]]
        let end = first.isWord(.manner) || first.key == "extra" ? index + 1 : index
        guard end < segment.count, tokens[segment[end]].isWord(.size), !isBrand(segment, end) else {
            return nil
        }
        return end + 1
    }

    private func isBrand(_ segment: [Int], _ index: Int) -> Bool {
        guard index + 1 < segment.count, tokens[segment[index + 1]].text.first?.isUppercase == true else {
            return false
        }
        let text = tokens[segment[index]].text
        return text.first?.isUppercase == true && text.dropFirst().contains { $0.isLowercase }
    }

    private func skipFunctionWords(_ segment: [Int]) -> Int {
        var index = 0
        while index < segment.count {
            let token = tokens[segment[index]]
            let isFunction =
                token.isWord(.of) || (token.isWord(.article) && token.key != "i") || token.kind == .dash
                || token.kind == .dot || token.kind == .slash
            guard isFunction, index + 1 < segment.count else { break }
            index += 1
        }
        return index
    }

    private mutating func trimName() {
        while let last = name.last,
            tokens[last].isWord([.of, .and, .or])
                || tokens[last].kind != .word && tokens[last].kind != .number && tokens[last].kind != .other
        {
            name.removeLast()
        }
        while let first = name.first,
            tokens[first].isWord(.or) || (tokens[first].isWord(.and) && name.count > 1)
                || tokens[first].kind == .comma
        {
            name.removeFirst()
        }
    }

    /// Returns where a choice of states ends: `fresh or frozen` in front of a food.
    private func statesEnd(_ segment: [Int], _ index: Int) -> Int? {
        guard index + 3 < segment.count, tokens[segment[index + 1]].isWord(.or) else { return nil }
        let first = tokens[segment[index]].key
        let second = tokens[segment[index + 2]].key
        return Self.states.contains(first) && Self.states.contains(second) ? index + 3 : nil
    }

    private static let states: Set<String> = [
        "fresh", "frozen", "canned", "tinned", "dried", "homemade", "home-made", "store-bought", "low-sodium",
        "reduced-sodium", "bottled",
        "cooked", "thawed", "bought", "jarred", "frisch", "frische", "tiefgekuhlt", "tiefgekuhlte", "frais",
        "surgeles",
    ]

    // MARK: Remarks inside a segment

    /// Returns where the remark ends that begins at a position of a segment, if one does.
    private func remarkEnd(_ segment: [Int], _ index: Int) -> Int? {
        let token = tokens[segment[index]]
        let next = index + 1 < segment.count ? tokens[segment[index + 1]] : nil
        guard token.kind == .word || token.kind == .plus || token.kind == .tilde else { return nil }
        if token.key == "optional" || token.key == "evtl" { return index + 1 }
        if token.kind == .plus, index > 0 { return segment.count }
        if startsRemark(token, next, segment, index) { return segment.count }
        return nil
    }

    private func startsRemark(_ token: LineToken, _ next: LineToken?, _ segment: [Int], _ index: Int) -> Bool
    {
        if token.isWord(.noteStart) { return token.key != "like" && token.key != "about" || next != nil }
        if token.isWord(.approximation) { return next?.kind == .number }
        switch token.key {
        case "for", "fur", "pour", "para", "per", "zum", "zur", "if", "falls", "si":
            return index > 0 && !Self.productPurposes.contains(next?.key ?? "")
        case "to": return Self.purposes.contains(next?.key ?? "")
        case "as":
            return ["needed", "required", "desired", "necessary", "garnish", "available", "directed"]
                .contains(next?.key ?? "")
        case "nach": return true
        case "a":
            return next?.kind == .number || next?.text.hasSuffix("%") == true
                || ["piacere", "gusto"].contains(next?.key ?? "")
        case "au", "al": return next?.key == "gout" || next?.key == "gusto"
        case "q": return true
        case "c": return next?.kind == .slash
        case "or", "oder", "ou", "o":
            guard let next else { return true }
            if hasFood, segment[index...].contains(where: { tokens[$0].isWord(.preparation) }) { return true }
            return next.kind == .number || NumberWords.articles.contains(next.key)
                || [
                    "more", "less", "to", "as", "use", "other", "another", "any", "equivalent", "similar",
                    "half", "so", "enough", "until",
                ].contains(next.key)
        case "from", "of": return next?.kind == .number && token.key == "from"
        case "each": return index + 1 >= segment.count || !isPreparation(Array(segment[(index + 1)...]))
        case "with": return ["a", "some"].contains(next?.key ?? "") && false
        default: return false
        }
    }

    /// What a food is made for, as part of what it is called: `nata para montar`, `lievito per dolci`.
    private static let productPurposes: Set<String> = [
        "montar", "cocinar", "reposteria", "dolci", "montare", "pizza", "risotto", "sushi", "paella",
    ]

    private static let purposes: Set<String> = [
        "taste", "serve", "garnish", "finish", "cover", "coat", "grease", "decorate", "sprinkle", "drizzle",
        "dust",
        "brush", "glaze", "season", "bind", "fry", "top", "accompany", "make", "yield", "fill", "thicken",
        "thin", "your", "saute", "sear", "cook", "brown", "roast", "poach", "baste", "spread", "line", "rim",
        "soak",
        "deep-fry", "grill", "marinate", "boil", "rub", "roll", "knead", "smear", "stir",
    ]

    /// Reads `packed`, `lightly packed`, `heaped` behind the unit.
    private func fillEnd(_ segment: [Int], _ index: Int) -> Int? {
        var end = index
        while end < segment.count, tokens[segment[end]].isWord(.manner) { end += 1 }
        guard end < segment.count, tokens[segment[end]].isWord(.fill), tokens[segment[end]].key != "full"
        else { return nil }
        while end < segment.count, tokens[segment[end]].isWord(.fill) { end += 1 }
        if end < segment.count, ["in", "with"].contains(tokens[segment[end]].key) { return nil }
        return end
    }

    // MARK: Preparation inside a segment

    /// Returns where the preparation ends that begins at a position of a segment, if one does.
    private func preparationEnd(_ segment: [Int], _ index: Int) -> Int? {
        if let end = phraseEnd(segment, index) { return end }
        guard let run = preparationRun(segment, index) else { return nil }
        if run < segment.count, tokens[segment[run]].kind == .word {
            let isTail = hasFood && isTailJoiner(tokens[segment[run]])
            if isTail { return tailEnd(segment, run) }
            return belongsToSecondFood(segment, index) ? nil : run
        }
        if run == segment.count, name.isEmpty, isLast { return nil }
        return run < segment.count ? tailEnd(segment, run) : run
    }

    /// The end of `finely chopped`, `peeled and grated`, or `nil` where no preparation stands.
    private func preparationRun(_ segment: [Int], _ index: Int) -> Int? {
        var end = index
        var last = index
        var found = false
        while end < segment.count {
            let token = tokens[segment[end]]
            if token.isWord(.preparation), !isProduct(segment, end, index) {
                end += 1
                last = end
                found = true
            } else if token.isWord(.manner), token.kind == .word {
                if found, token.isWord(.adjective), end + 1 < segment.count,
                    !tokens[segment[end + 1]].isWord(.preparation)
                {
                    break
                }
                end += 1
                if found, isAfterPreparation(token) { last = end }
            } else if found, token.isWord([.and, .or]) || token.kind == .comma || token.kind == .slash {
                end += 1
            } else {
                break
            }
        }
        return found ? last : nil
    }

    private func isAfterPreparation(_ token: LineToken) -> Bool {
        [
            "lengthwise", "crosswise", "lengthways", "crossways", "finely", "coarsely", "thinly", "roughly",
            "diagonally", "well", "finemente", "finamente", "finement", "grossolanamente", "grossierement",
            "fein", "grob", "fine",
        ].contains(token.key)
    }

    /// Whether a participle is part of what the food is called: `ground cumin`, `crushed tomatoes`, `canned`.
    private func isProduct(_ segment: [Int], _ index: Int, _ start: Int) -> Bool {
        let key = tokens[segment[index]].key
        if isCanned, hasFood, tokens[segment[index]].isWord(.foreign) { return true }
        if isCanned, index + 1 < segment.count, tokens[segment[index + 1]].kind == .word, !hasFood {
            return true
        }
        if index > 0, ["frozen", "canned", "tinned"].contains(tokens[segment[index - 1]].key),
            index + 1 < segment.count
        {
            return tokens[segment[index + 1]].kind == .word
                && !tokens[segment[index + 1]].isWord([.and, .or, .preparation])
        }
        if key == "ground",
            !segment[start..<index].contains(where: { tokens[$0].isWord([.manner, .preparation]) })
        {
            return index + 1 < segment.count && tokens[segment[index + 1]].kind == .word
                && !tokens[segment[index + 1]].isWord([.or, .and])
        }
        if key == "cracked", segment[start..<index].contains(where: { tokens[$0].isWord(.manner) }) {
            return false
        }
        guard index + 1 < segment.count, let foods = Self.products[key] else { return false }
        let next = tokens[segment[index + 1]]
        if next.isWord([.and, .or, .preparation]) || next.kind != .word { return false }
        if key == "whipped", index + 2 < segment.count { return false }
        return foods.contains("*")
            || segment[(index + 1)...].prefix(1).contains { foods.contains(tokens[$0].key) }
    }

    /// Participles that name a product in front of certain foods.
    private static let products: [String: Set<String>] = [
        "toasted": ["sesame"],
        "crushed": ["tomato", "tomatoes", "red", "chili", "chilli", "chile", "hot", "ice", "red-pepper"],
        "whipped": ["cream", "topping"], "roasted": ["red", "peanuts", "peanut"],
        "shredded": ["wheat"], "split": ["peas", "pea", "red", "yellow", "green"],
        "cracked": ["wheat", "black"], "baked": ["*"],
        "creamed": ["corn", "coconut", "spinach", "horseradish"],
        "flaked": ["almonds", "sea", "coconut", "salt"], "mixed": ["*"], "fried": ["onions", "shallots"],
        "grilled": ["artichokes"], "strained": ["yogurt", "yoghurt", "tomatoes"], "cut": ["green"],
        "pitted": ["*"], "skinned": [], "boiled": ["ham", "sweets"],
        "stuffed": ["*"], "brewed": ["*"], "processed": ["cheese"], "cubed": ["steak", "steaks"],
        "blended": ["scotch", "whisky"],
        "blanched": ["almonds", "almond", "whole", "slivered"], "dusted": [], "browned": [],
        "combined": ["*"],
        "scalded": [], "weich": [], "sliced": ["bread"], "rolled": ["oats"],
    ]

    private func isTailJoiner(_ token: LineToken) -> Bool {
        Self.tailJoiners.contains(token.key) || token.kind != .word
    }

    private static let tailJoiners: Set<String> = [
        "into", "in", "with", "through", "by", "on", "until", "lengthwise", "crosswise", "from", "at", "off",
        "using", "against",
        "over", "under", "across", "out", "the", "about", "inch", "to", "then", "but", "very", "not", "just",
        "half",
        "en", "a", "au", "aux", "zu", "mit", "ohne", "con", "sin", "alla", "al", "del", "per", "small",
        "large", "up", "as", "before",
        "after", "if", "thick", "away", "down", "again", "twice", "overnight", "open", "dry", "removed",
        "pieces", "chunks", "slices",
        "cubes", "strips", "dice", "wedges", "rings", "rounds", "halves",
    ]

    /// Whether a preparation speaks of the second of two joined foods alone, as in `salt and freshly ground pepper`.
    ///
    /// Such words stay with the name: taken out, they would be said of both foods.
    private func belongsToSecondFood(_ segment: [Int], _ index: Int) -> Bool {
        index > 0 && hasFood && tokens[segment[index - 1]].isWord(.and)
            && tokens[segment[index - 1]].key != "plus"
    }

    /// Where a preparation ends that nothing but a remark can follow.
    private func tailEnd(_ segment: [Int], _ start: Int) -> Int {
        var end = start
        while end < segment.count {
            if endsTail(segment, end) { return end }
            end += 1
        }
        return end
    }

    private func endsTail(_ segment: [Int], _ index: Int) -> Bool {
        let token = tokens[segment[index]]
        let next = index + 1 < segment.count ? tokens[segment[index + 1]] : nil
        switch token.key {
        case "for": return next.map { Self.servingPurposes.contains($0.key) } ?? false
        case "to": return ["taste", "serve", "garnish"].contains(next?.key ?? "")
        case "plus", "optional", "see", "preferably": return true
        case "if": return ["desired", "you", "using", "liked", "wanted"].contains(next?.key ?? "")
        case "about": return next?.kind == .number && index > 0 && tokens[segment[index - 1]].key != "into"
        case "or": return ["to", "use"].contains(next?.key ?? "")
        default: return false
        }
    }

    private static let servingPurposes: Set<String> = [
        "garnish", "serving", "garnishing", "dusting", "sprinkling", "decoration", "decorating", "topping",
        "frying", "the",
    ]

    /// Reads set phrases: `at room temperature`, `cut into`, `skin removed`, `in 1-inch cubes`.
    private func phraseEnd(_ segment: [Int], _ index: Int) -> Int? {
        let keys = segment[index...].prefix(3).map { tokens[$0].key }
        guard let first = keys.first, !name.isEmpty else { return nil }
        if first == "at", keys.contains("temperature") || keys.contains("temp") {
            return tailEnd(segment, index)
        }
        if first == "room", keys.dropFirst().first == "temperature" { return tailEnd(segment, index) }
        if ["in", "into", "en", "a", "in"].contains(first), hasFood, keys.count > 1,
            isShape(segment, index + 1)
        {
            return tailEnd(segment, index)
        }
        if first == "unless" { return segment.count }
        return nil
    }

    private func isShape(_ segment: [Int], _ index: Int) -> Bool {
        let token = tokens[segment[index]]
        if token.kind == .number {
            return index + 1 < segment.count && tokens[segment[index]].key != "1" || true
        }
        return segment[index...].prefix(4).contains { Self.shapes.contains(tokens[$0].key) }
    }

    private static let shapes: Set<String> = [
        "pieces", "piece", "chunks", "slices", "cubes", "strips", "dice", "wedges", "rings", "rounds",
        "halves", "half", "quarters", "sticks",
        "matchsticks", "florets", "segments", "lengths", "bits", "julienne", "batons", "diagonal", "scheiben",
        "wurfel", "stucke",
        "streifen", "ringe", "spalten", "rondelles", "des", "lamelles", "morceaux", "tranches", "lanieres",
        "cubos", "rodajas", "trozos", "dados",
        "tiras", "laminas", "juliana", "cubetti", "fette", "pezzi", "dadini", "rondelle", "listarelle",
        "strisce", "spicchi",
    ]

    // MARK: Segments behind the food

    private mutating func readSegment(_ segment: [Int]) {
        if isInAlternative {
            notes.append(contentsOf: segment)
            return
        }
        if segment.count > 1, tokens[segment[0]].isWord(.or), tokens[segment[1]].kind == .number {
            isInAlternative = true
        }
        var segment = segment[...]
        if let first = segment.first,
            tokens[first].isWord([.and]) && tokens[first].key != "plus" || tokens[first].key == "then"
                || tokens[first].key == "but"
        {
            if isPreparation(Array(segment.dropFirst())) {
                addPreparation(segment)
                return
            }
            segment = segment.dropFirst()
        }
        let words = Array(segment)
        guard !words.isEmpty else { return }
        if isPreparation(words) {
            let end = tailEnd(words, min(1, words.count))
            addPreparation(words[..<end])
            notes.append(contentsOf: words[end...])
        } else {
            notes.append(contentsOf: words)
        }
    }

    private mutating func addPreparation(_ words: ArraySlice<Int>) {
        if let first = words.first, !preparation.isEmpty, tokens[first - 1].kind == .comma {
            preparation.append(first - 1)
        }
        preparation.append(contentsOf: words)
    }

    /// Whether a segment behind the food says what the cook does.
    private func isPreparation(_ segment: [Int]) -> Bool {
        guard let first = segment.first.map({ tokens[$0] }) else { return false }
        let keys = segment.prefix(3).map { tokens[$0].key }
        if first.key == "preferably", segment.count <= 3 {
            return tokens[segment[segment.count - 1]].isWord(.preparation)
        }
        if keys.contains("temperature") || keys.contains("temp") { return true }
        if first.isWord(.noteStart) || first.isWord(.or) { return false }
        if first.key == "each", segment.count > 1 { return tokens[segment[1]].isWord(.preparation) }
        if Self.makings.contains(first.key) || isPart(segment) { return true }
        if segment.count <= 2, let last = segment.last, Self.temperatures.contains(tokens[last].key) {
            return true
        }
        if ["in", "into", "en"].contains(first.key) { return segment.count > 1 && isShape(segment, 1) }
        if first.key == "with" || first.key == "without" || first.key == "mit" || first.key == "ohne" {
            return segment.contains { tokens[$0].isWord(.preparation) }
        }
        if first.key == "including", let last = preparation.last { return last > (name.last ?? 0) }
        if first.isWord(.segmentNoteStart), !first.isWord([.preparation, .manner]) { return false }
        if first.isWord(.approximation), !(segment.count > 1 && tokens[segment[1]].isWord(.preparation)) {
            return false
        }
        if first.kind == .number {
            return segment.contains { ["minced", "chopped", "sliced", "diced"].contains(tokens[$0].key) }
        }
        return segment.contains { tokens[$0].isWord(.preparation) }
            || ["lengthwise", "crosswise"].contains(first.key)
    }

    /// Takes a second name in brackets behind the first: `coriander (cilantro)`.
    private mutating func takeSynonym(_ bracket: [Int]) -> Bool {
        guard bracket.count <= 2, let first = bracket.first, hasFood, first >= 2, name.contains(first - 2)
        else { return false }
        let isPlain = bracket.allSatisfy {
            tokens[$0].kind == .word && tokens[$0].words.isEmpty && tokens[$0].key.utf8.allSatisfy { $0 > 57 }
                && UnitTables.spellings[tokens[$0].key] == nil
        }
        let isBrand =
            bracket.count > 1 && bracket.allSatisfy { tokens[$0].text.first?.isUppercase == true }
        guard isPlain, !isBrand else { return false }
        name.append(contentsOf: bracket)
        return true
    }

    /// Whether a segment names the part that is used: `juice only`, `zest and juice`, `skin on`.
    private func isPart(_ segment: [Int]) -> Bool {
        guard segment.count > 1, segment.count <= 6 else { return false }
        let keys = segment.map { tokens[$0].key }
        if ["skin", "bone", "tail", "shell", "head", "rind"].contains(keys[0]),
            ["on", "in", "off"].contains(keys[1])
        {
            return true
        }
        let isFruit = ["juice", "zest"].contains(keys[0]) || keys.contains("juice") && keys.contains("zest")
        return isFruit
            && segment.allSatisfy {
                tokens[$0].isWord([.part, .and, .manner, .preparation])
                    || ["only", "of"].contains(tokens[$0].key)
            }
    }

    /// Temperatures, which describe a food before its name and prepare it behind a comma.
    private static let temperatures: Set<String> = [
        "warm", "hot", "cold", "lukewarm", "chilled", "boiling", "tepid", "warmed",
    ]

    /// Participles that name a product before a food and a preparation behind it.
    private static let makings: Set<String> = [
        "clarified", "rendered", "drained", "powdered", "julienne", "lengthwise", "crosswise", "gemahlen",
        "moulu", "moulue", "molido",
        "molida", "macinato", "macinata",
    ]

    private mutating func readBracket(_ bracket: [Int]) {
        guard let first = bracket.first.map({ tokens[$0] }) else { return }
        let startsPreparation =
            first.isWord(.preparation) || (first.isWord(.manner) && isPreparation(bracket))
        let isShort = !bracket.contains {
            tokens[$0].isWord(.noteStart) || tokens[$0].isWord(.or) || tokens[$0].kind == .number
        }
        if startsPreparation, isShort {
            preparation.append(contentsOf: bracket)
        } else {
            notes.append(contentsOf: bracket)
        }
    }

    private func trimmed(_ indices: ArraySlice<Int>) -> ArraySlice<Int> {
        var indices = indices
        while let last = indices.last, tokens[last].isWord([.and, .or]) || tokens[last].kind == .comma {
            indices.removeLast()
        }
        return indices
    }
}
