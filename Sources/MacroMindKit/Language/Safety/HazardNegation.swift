/// Marks what "free", "without" and their kin deny.
///
/// Two denials cancel each other, on the safe side: what is "not gluten-free" holds gluten.
struct HazardNegation {
    private let words: [String]
    private let clauses: [Int]

    private static let before: Set<String> = [
        "no", "non", "without", "ohne", "sans", "sin", "senza", "zonder", "sem", "utan", "uden", "uten",
        "ilman", "bez", "kein",
        "keine", "keinen", "keinerlei", "not", "nicht", "zero", "minus", "без", "χωρις", "ללא", "بدون", "بلا",
    ]
    /// Of the above, those that also deny a list joined by "and".
    private static let wholeList: Set<String> = [
        "without", "ohne", "sans", "sin", "senza", "zonder", "sem", "utan", "bez", "без",
    ]
    private static let after: Set<String> = [
        "free", "frei", "less", "vrij", "fri", "freie", "freier", "freies", "freien", "alternative",
        "substitute",
        "replacer", "replacement", "ersatz",
    ]
    private static let filler: Set<String> = [
        "added", "any", "the", "zusatz", "all", "contain", "contains", "containing", "include", "use", "used",
        "of",
        "from", "de", "di", "d", "von", "da",
    ]
    private static let from: Set<String> = ["of", "from", "von", "de", "di", "da"]
    private static let free: Set<String> = ["free", "frei", "libre", "exempt", "libero", "livre", "vrij"]
    private static let contradicting: Set<String> = ["not", "isn", "aren", "nicht", "no", "pas", "non", "t"]
    private static let either: Set<String> = [
        "or", "oder", "ou", "o", "nor", "ni", "noch", "oppure", "of", "eller", "lub", "ani", "или",
    ]
    private static let both: Set<String> = ["and", "und", "et", "y", "e", "en", "och", "og", "i", "и"]

    init(_ text: HazardWords) {
        words = text.words
        clauses = text.clauses
    }

    /// Marks the mentions that are denied.
    func apply(to mentions: inout [HazardReading.Mention]) {
        var deniers = [String?](repeating: nil, count: mentions.count)
        for index in mentions.indices {
            let denier = denier(before: mentions[index].range.lowerBound)
            let isFree = mentions[index].isNegated || isFree(after: mentions[index].range.upperBound)
            mentions[index].isNegated = isFree != (denier != nil)
            if !isFree { deniers[index] = denier }
        }
        spreadOverLists(&mentions, &deniers)
    }

    /// The word before a place that denies what stands there.
    private func denier(before index: Int) -> String? {
        var position = index - 1
        while position >= 0, Self.filler.contains(words[position]) {
            if position > 0, Self.from.contains(words[position]), Self.free.contains(words[position - 1]) {
                let isContradicted = position > 1 && Self.contradicting.contains(words[position - 2])
                return isContradicted ? nil : words[position - 1]
            }
            position -= 1
        }
        guard position >= 0, Self.before.contains(words[position]) else { return nil }
        return words[position]
    }

    private func isFree(after index: Int) -> Bool {
        guard index < words.count, Self.after.contains(words[index]), clauses[index] == clauses[index - 1]
        else {
            return false
        }
        guard index + 1 < words.count, Self.free.contains(words[index]) else { return true }
        return words[index + 1] != "range" && !Self.from.contains(words[index + 1])
    }

    /// Lets "without milk, eggs or nuts" deny all three.
    private func spreadOverLists(_ mentions: inout [HazardReading.Mention], _ deniers: inout [String?]) {
        for index in mentions.indices.dropFirst() where !mentions[index].isNegated {
            guard mentions[index - 1].isNegated, let denier = deniers[index - 1] else { continue }
            let start = mentions[index - 1].range.upperBound
            guard start <= mentions[index].range.lowerBound else { continue }
            let gap = words[start..<mentions[index].range.lowerBound]
            let isJoined =
                if let word = gap.first, gap.count == 1 {
                    Self.either.contains(word)
                        || (Self.both.contains(word) && Self.wholeList.contains(denier))
                } else {
                    gap.isEmpty && clauses[start] != clauses[start - 1] && endsInChoice(from: index, mentions)
                }
            guard isJoined else { continue }
            mentions[index].isNegated = true
            deniers[index] = denier
        }
    }

    /// Whether the list that goes on at a mention ends in "or" and one more.
    private func endsInChoice(from index: Int, _ mentions: [HazardReading.Mention]) -> Bool {
        for (mention, next) in zip(mentions[index...], mentions[(index + 1)...]) {
            guard mention.range.upperBound <= next.range.lowerBound else { continue }
            let gap = words[mention.range.upperBound..<next.range.lowerBound]
            if gap.count == 1, let word = gap.first { return Self.either.contains(word) }
            if !gap.isEmpty { return false }
        }
        return false
    }
}
