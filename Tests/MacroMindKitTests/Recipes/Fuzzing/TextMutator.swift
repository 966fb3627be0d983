@testable import MacroMindKit

/// Damages texts in ways that readers meet: cut, doubled, shuffled, spliced with signs that carry meaning, made of noise.
struct TextMutator {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    /// Returns a damaged copy; a few of the kinds of damage in a row.
    mutating func mutated(_ text: String) -> String {
        var scalars = Array(text.unicodeScalars)
        for _ in 0...Int.random(in: 0...4, using: &generator) { damage(&scalars) }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars.prefix(20_000))
        return String(view)
    }

    private mutating func damage(_ scalars: inout [Unicode.Scalar]) {
        let position = Int.random(in: 0...scalars.count, using: &generator)
        let end = min(scalars.count, position + Int.random(in: 0...40, using: &generator))
        switch Int.random(in: 0..<7, using: &generator) {
        case 0: scalars.removeSubrange(position..<end)
        case 1: scalars.insert(contentsOf: scalars[position..<end], at: position)
        case 2: scalars.insert(contentsOf: token().unicodeScalars, at: position)
        case 3: scalars.insert(contentsOf: Array(repeating: sign(), count: 200), at: position)
        case 4: scalars.removeSubrange(position...)
        case 5: scalars.replaceSubrange(position..<end, with: scalars[position..<end].reversed())
        default: scalars.insert(noise(), at: position)
        }
    }

    private mutating func token() -> String {
        let tokens = [
            "1/0", "1e309", "½", "2 x 400g", "{", "}", "\"", "\\", "(", "[", "]]", "@", "%", "~", "#", "--",
            "[-",
            "<script type=\"application/ld+json\">", "</script>", "&frac12;", "&#x110000;", "\u{0}",
            "\u{FEFF}",
            ",", ":", "plus", "or", "to", "99999999999999999999", "-1", "\n", "\r\n", "recipeIngredient",
            "e\u{301}\u{301}\u{301}", "١/٢", "1,000,000.5", "/", "½½½",
        ]
        return tokens[Int.random(in: 0..<tokens.count, using: &generator)]
    }

    private mutating func sign() -> Unicode.Scalar {
        let signs: [Unicode.Scalar] = [
            "(", "[", "{", "-", "/", ",", "1", "a", " ", "@", "<", "&", "\"", "½", ":", ".",
        ]
        return signs[Int.random(in: 0..<signs.count, using: &generator)]
    }

    private mutating func noise() -> Unicode.Scalar {
        Unicode.Scalar(UInt32.random(in: 0...0x2FFF, using: &generator)) ?? " "
    }
}
