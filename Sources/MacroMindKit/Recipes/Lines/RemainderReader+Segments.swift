/// Reads the segments and brackets behind the food.
extension RemainderReader {
    mutating func readSegment(_ segment: [Int]) {
        if isInAlternative {
            notes.append(contentsOf: segment)
            return
        }
        if segment.count > 1, tokens[segment[0]].isWord(.or), tokens[segment[1]].kind == .number {
            isInAlternative = true
        }
        if continuesPreparation(segment) {
            addPreparation(segment[...])
            return
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

    /// Whether a segment goes on behind a word that describes pieces: `cut into small, neat dice`.
    private func continuesPreparation(_ segment: [Int]) -> Bool {
        guard let last = preparation.last, let first = segment.first, first == last + 2,
            let end = segment.last
        else { return false }
        return tokens[last].isWord([.size, .adjective]) && isShape([end], 0)
    }

    private mutating func addPreparation(_ words: ArraySlice<Int>) {
        if let first = words.first, !preparation.isEmpty, tokens[first - 1].kind == .comma {
            preparation.append(first - 1)
        }
        preparation.append(contentsOf: words)
    }

    /// Whether a segment behind the food says what the cook does.
    func isPreparation(_ segment: [Int]) -> Bool {
        guard let first = segment.first.map({ tokens[$0] }) else { return false }
        let keys = segment.prefix(3).map { tokens[$0].key }
        if first.key == "preferably", segment.count <= 3 {
            return tokens[segment[segment.count - 1]].isWord(.preparation)
        }
        if keys.contains(where: Self.temperatures.contains) { return true }
        if first.isWord(.noteStart) || first.isWord(.or) { return false }
        if first.key == "each", segment.count > 1 { return tokens[segment[1]].isWord(.preparation) }
        if Self.makings.contains(first.key) || isPart(segment) { return true }
        if segment.count <= 2, let last = segment.last, Self.warmths.contains(tokens[last].key) {
            return true
        }
        if ["in", "into", "en", "a"].contains(first.key) { return segment.count > 1 && isShape(segment, 1) }
        if first.key == "with" || first.key == "without" || first.key == "mit" || first.key == "ohne" {
            return segment.contains { tokens[$0].isWord(.preparation) }
        }
        if first.key == "including", let last = preparation.last { return last > (name.last ?? 0) }
        if first.isWord(.segmentNoteStart), !first.isWord([.preparation, .manner]) { return false }
        if ForeignParticiple.begins(segment, in: tokens) { return true }
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
    mutating func takeSynonym(_ bracket: [Int]) -> Bool {
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
        if [
            "skin", "bone", "tail", "shell", "head", "rind", "stem", "peel", "skins", "bones", "tails",
            "shells",
        ]
        .contains(keys[0]), ["on", "off", "intact", "attached"].contains(keys[keys.count - 1]) {
            return true
        }
        let isFruit = ["juice", "zest"].contains(keys[0]) || keys.count(where: Self.fruitParts.contains) > 1
        return isFruit
            && segment.allSatisfy {
                tokens[$0].isWord([.part, .and, .manner, .preparation])
                    || ["only", "of"].contains(tokens[$0].key)
            }
    }

    /// Parts of a citrus fruit in five languages: `Saft und Abrieb`.
    private static let fruitParts: Set<String> = [
        "juice", "zest", "saft", "abrieb", "schale", "jus", "zeste", "zumo", "ralladura", "succo", "scorza",
    ]

    /// Temperatures, which describe a food before its name and prepare it behind a comma.
    private static let warmths: Set<String> = [
        "warm", "hot", "cold", "lukewarm", "chilled", "boiling", "tepid", "warmed", "lauwarm", "kalt",
        "heiss",
        "eiskalt", "tiede", "froid", "froide", "chaud", "chaude", "frio", "fria", "tibia", "tibio",
        "caliente",
        "freddo", "fredda", "tiepido", "tiepida", "caldo", "calda",
    ]

    /// Participles that name a product before a food and a preparation behind it.
    private static let makings: Set<String> = [
        "clarified", "rendered", "drained", "powdered", "julienne", "lengthwise", "crosswise", "gemahlen",
        "moulu", "moulue", "molido",
        "brunoise", "chiffonade", "concasse", "macedoine", "paysanne",
        "molida", "macinato", "macinata",
    ]

    mutating func readBracket(_ bracket: [Int]) {
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

    func trimmed(_ indices: ArraySlice<Int>) -> ArraySlice<Int> {
        var indices = indices
        while let last = indices.last, tokens[last].isWord([.and, .or]) || tokens[last].kind == .comma {
            indices.removeLast()
        }
        return indices
    }
}
