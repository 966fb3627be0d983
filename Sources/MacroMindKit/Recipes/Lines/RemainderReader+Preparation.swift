/// Finds what the cook does inside a segment: finely chopped, at room temperature.
extension RemainderReader {
    /// Returns where the preparation ends that begins at a position of a segment, if one does.
    func preparationEnd(_ segment: [Int], _ index: Int) -> Int? {
        if let end = phraseEnd(segment, index) { return end }
        guard let run = preparationRun(segment, index) else { return nil }
        if run < segment.count, tokens[segment[run]].kind == .word {
            if tokens[segment[run]].isWord(.and), phraseEnd(segment, run + 1) != nil {
                return tailEnd(segment, run + 1)
            }
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
        if key == "cotto", index > 0, tokens[segment[index - 1]].key == "prosciutto" { return true }
        if key == "roasted", index > 0, Self.roasts.contains(tokens[segment[index - 1]].key) { return true }
        if key == "cracked", segment[start..<index].contains(where: { tokens[$0].isWord(.manner) }) {
            return false
        }
        guard index + 1 < segment.count, let foods = Self.products[key] else { return false }
        let next = tokens[segment[index + 1]]
        if next.isWord([.and, .or, .preparation]) || next.kind != .word { return false }
        if ["mixed", "combined", "blended"].contains(key), ["with", "in", "into"].contains(next.key) {
            return false
        }
        if key == "whipped", index + 2 < segment.count { return false }
        return foods.contains("*")
            || segment[(index + 1)...].prefix(1).contains { foods.contains(tokens[$0].key) }
    }

    /// How a food was roasted before it was sold: `fire roasted tomatoes`, `honey roasted peanuts`.
    private static let roasts: Set<String> = ["fire", "flame", "oven", "honey", "dry", "wood", "stone"]

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
        "minced": ["beef", "pork", "lamb", "veal", "turkey", "chicken", "meat", "steak"],
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
        "large", "up", "as", "according", "except", "before",
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
    func tailEnd(_ segment: [Int], _ start: Int) -> Int {
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
        let before = index > 0 ? tokens[segment[index - 1]].key : ""
        if token.kind == .plus { return true }
        switch token.key {
        case "for": return before != "except" && next.map { Self.servingPurposes.contains($0.key) } ?? false
        case "to": return ["taste", "serve", "garnish"].contains(next?.key ?? "")
        case "plus", "optional", "see", "preferably": return true
        case "if": return ["desired", "you", "using", "liked", "wanted"].contains(next?.key ?? "")
        case "about": return next?.kind == .number && index > 0 && before != "into" && before != "to"
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
        if ["at", "a", "bei"].contains(first), keys.contains(where: Self.temperatures.contains) {
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

    /// Words that tell a temperature in a phrase: `at room temperature`, `bei Zimmertemperatur`.
    static let temperatures: Set<String> = [
        "temperature", "temp", "temperatura", "zimmertemperatur", "raumtemperatur",
    ]

    func isShape(_ segment: [Int], _ index: Int) -> Bool {
        let token = tokens[segment[index]]
        if token.kind == .number {
            return index + 1 < segment.count && tokens[segment[index]].key != "1" || true
        }
        return segment[index...].prefix(4).contains { Self.shapes.contains(tokens[$0].key) }
    }

    private static let shapes: Set<String> = [
        "pieces", "piece", "chunks", "slices", "cubes", "strips", "dice", "wedges", "rings", "rounds",
        "halves", "half", "quarters", "sticks", "rollchen", "halften", "viertel", "achtel", "ecken",
        "roschen", "stifte", "spane",
        "quartiers", "batonnets", "cubes", "gajos", "cuartos", "juliennes", "quarti", "fettine", "tocchetti",
        "pezzetti", "cubi",
        "matchsticks", "florets", "segments", "lengths", "bits", "julienne", "batons", "diagonal", "scheiben",
        "wurfel", "stucke",
        "streifen", "ringe", "spalten", "rondelles", "des", "lamelles", "morceaux", "tranches", "lanieres",
        "cubos", "rodajas", "trozos", "dados",
        "tiras", "laminas", "juliana", "cubetti", "fette", "pezzi", "dadini", "rondelle", "listarelle",
        "strisce", "spicchi",
    ]
}
