/// Divides what stands behind the amount into name, preparation and remarks.
struct RemainderReader {
    let tokens: [LineToken]
    /// Whether the food comes out of a can, so that `chopped tomatoes` is what is written on it.
    let isCanned: Bool

    var name: [Int] = []
    var preparation: [Int] = []
    var notes: [Int] = []

    var isLast = true
    /// Whether `each:` has announced several foods.
    var isList = false
    /// Whether `or 3 cans …` has begun: what follows speaks of the other food.
    var isInAlternative = false

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
        takeSharedHead()
        name.sort()
    }

    /// Takes the food out of an alternative where the name only describes it: `fresh or 1 teaspoon dried oregano`.
    private mutating func takeSharedHead() {
        guard !hasFood, let last = name.last, let head = notes.last(where: { $0 > last }),
            let or = notes.first(where: { $0 > last }), tokens[or].isWord(.or), tokens[head].kind == .word,
            tokens[head].words.isEmpty, UnitTables.spellings[tokens[head].key] == nil
        else { return }
        name.append(head)
        notes.removeAll { $0 == head }
    }

    /// Whether the name has a word that can be a food.
    var hasFood: Bool {
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
        "vinegar", "butter", "beurre", "burro", "mantequilla", "essig", "vinaigre", "vinagre", "aceto",
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
        guard end < segment.count, tokens[segment[end]].isWord(.size), !isBrand(segment, end),
            !isGem(segment, end)
        else {
            return nil
        }
        return end + 1
    }

    /// Whether a size is part of what a food is called: `little gem`, `petits pois`.
    private func isGem(_ segment: [Int], _ index: Int) -> Bool {
        index + 1 < segment.count
            && WordTables.sizedNames[tokens[segment[index]].key]?.contains(tokens[segment[index + 1]].key)
                == true
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
}
