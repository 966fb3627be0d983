/// Finds remarks inside a segment: what for, how packed, optional.
extension RemainderReader {
    /// Returns where the remark ends that begins at a position of a segment, if one does.
    func remarkEnd(_ segment: [Int], _ index: Int) -> Int? {
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
        case "from":
            let source = index + 2 < segment.count ? tokens[segment[index + 2]].key : ""
            return next?.kind == .number || next?.key == "the" && ["can", "jar", "tin"].contains(source)
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
    func fillEnd(_ segment: [Int], _ index: Int) -> Int? {
        var end = index
        while end < segment.count, tokens[segment[end]].isWord(.manner) { end += 1 }
        guard end < segment.count, tokens[segment[end]].isWord(.fill), tokens[segment[end]].key != "full"
        else { return nil }
        while end < segment.count, tokens[segment[end]].isWord(.fill) { end += 1 }
        if end < segment.count, ["in", "with"].contains(tokens[segment[end]].key) { return nil }
        return end
    }
}
