/// Parts of compounds, such as `milch` in `Buttermilchdressing`, sorted by a letter for quick look-up.
struct HazardStems {
    private struct Stem {
        var letters: [UInt8]
        var entry: HazardTerms.Entry
    }

    private var starts: [UInt8: [Stem]] = [:]
    private var ends: [UInt8: [Stem]] = [:]
    private var parts: [UInt8: [Stem]] = [:]

    /// Adds a stem, written with a star where a compound may go on.
    mutating func add(_ term: String, _ entry: HazardTerms.Entry) {
        let letters = Array(term.filter { $0 != "*" }.utf8)
        guard let first = letters.first, let last = letters.last else { return }
        let stem = Stem(letters: letters, entry: entry)
        switch (term.hasPrefix("*"), term.hasSuffix("*")) {
        case (true, true): parts[first, default: []].append(stem)
        case (true, false): ends[last, default: []].append(stem)
        default: starts[first, default: []].append(stem)
        }
    }

    /// What the parts of a word stand for; a part inside a longer one that is known does not count.
    func entries(in word: [UInt8]) -> [HazardTerms.Entry] {
        let found = stems(in: word)
        return found.filter { stem in
            !found.contains {
                $0.letters.count > stem.letters.count && ByteSearch.contains(stem.letters, in: $0.letters)
            }
        }.map(\.entry)
    }

    private func stems(in word: [UInt8]) -> [Stem] {
        guard let first = word.first, let last = word.last else { return [] }
        var found = starts[first, default: []].filter { word.starts(with: $0.letters) }
        found += ends[last, default: []].filter { word.suffix($0.letters.count).elementsEqual($0.letters) }
        for position in word.indices {
            for stem in parts[word[position], default: []]
            where word[position...].starts(with: stem.letters) { found.append(stem) }
        }
        return found
    }
}
