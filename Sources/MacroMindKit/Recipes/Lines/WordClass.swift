/// What a word can be in an ingredient line.
struct WordClass: OptionSet, Sendable, Hashable {
    let rawValue: UInt32

    /// What a cook does: chopped, melted, geschnitten, haché.
    static let preparation = WordClass(rawValue: 1 << 0)
    /// How a cook does it: finely, thinly, freshly.
    static let manner = WordClass(rawValue: 1 << 1)
    /// A word that only describes and can not be the food: fresh, boneless, ripe.
    static let adjective = WordClass(rawValue: 1 << 2)
    /// A size: large, small.
    static let size = WordClass(rawValue: 1 << 3)
    /// How a measure is filled: heaped, scant, packed.
    static let fill = WordClass(rawValue: 1 << 4)
    /// A word that hedges an amount: about, roughly.
    static let approximation = WordClass(rawValue: 1 << 5)
    /// A word that begins a remark wherever it stands: plus, for, preferably.
    static let noteStart = WordClass(rawValue: 1 << 6)
    /// A word that begins a remark only after a comma: from, with, of, like.
    static let segmentNoteStart = WordClass(rawValue: 1 << 7)
    /// A conjunction that adds: and, und, et, y, e.
    static let and = WordClass(rawValue: 1 << 8)
    /// A conjunction that offers a choice: or, oder, ou, o.
    static let or = WordClass(rawValue: 1 << 9)
    /// An article.
    static let article = WordClass(rawValue: 1 << 10)
    /// A preposition between an amount and a food: of, de, di.
    static let of = WordClass(rawValue: 1 << 11)
    /// A part of a food that stands before `of`: juice, zest.
    static let part = WordClass(rawValue: 1 << 12)
    /// A vague count that gives no number: some, a few.
    static let vague = WordClass(rawValue: 1 << 13)
    /// A participle that names a product and stays with it: dried, smoked, canned.
    static let product = WordClass(rawValue: 1 << 14)
    /// Joins two amounts into a range: to, bis.
    static let rangeJoiner = WordClass(rawValue: 1 << 15)
    /// Begins how pieces are shaped after a participle: into, in.
    static let shapeJoiner = WordClass(rawValue: 1 << 16)
    /// A preparation in a language that puts it behind the food.
    static let foreign = WordClass(rawValue: 1 << 17)
}
