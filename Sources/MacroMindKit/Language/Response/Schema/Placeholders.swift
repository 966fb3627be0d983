/// Names that stand for a name.
enum Placeholders {
    private static let words: Set<String> = [
        "string", "str", "text", "tbd", "todo", "na", "none", "null", "undefined", "unknown", "name",
        "mealname", "nameofmeal",
        "nameofthemeal", "yourmealname", "dishname", "nameofdish", "nameofthedish", "placeholder", "example",
        "examplemeal", "examplename", "mealtitle", "title",
        "xxx", "foo", "bar", "foobar", "insertname", "insertmealname", "tobedetermined", "tba", "unnamed",
        "untitled", "mealnamehere",
        "namehere", "namedesgerichts", "samplemeal", "nan", "nil", "x", "recipename", "meal", "dish",
        "loremipsum", "beispiel",
        "nomdurepas", "nombredelplato", "nombre", "nom", "nome", "shortname", "somemeal", "anymeal",
        "asabove", "sameasabove",
    ]

    /// Whether a name only shows where a name belongs.
    static func isPlaceholder(_ name: String) -> Bool {
        let trimmed = PlainText.trimmed(name)
        if isBracketed(trimmed) { return true }
        if trimmed.utf8.count(where: isLetterOrMore) > longest { return false }
        let parts = PlainText.words(trimmed)
        let folded = parts.joined()
        if folded.isEmpty || words.contains(folded) { return true }
        return parts.allSatisfy(fillers.contains) && !parts.allSatisfy(smallWords.contains)
    }

    /// Words that say where a name belongs and name nothing, however they are joined.
    private static let fillers: Set<String> = [
        "your", "the", "a", "an", "of", "name", "here", "insert", "enter", "example", "sample", "string",
        "text", "placeholder", "some", "any", "my", "meal", "meals", "dish", "recipe", "title", "goes",
        "fill", "in", "to", "be", "added", "write", "put", "optional", "required", "short", "descriptive",
    ]

    private static let smallWords: Set<String> = ["the", "a", "an", "of", "in", "to", "be", "my"]

    private static func isBracketed(_ text: String) -> Bool {
        guard let first = text.utf8.first, let last = text.utf8.last else { return false }
        return first == UInt8(ascii: "<") && last == UInt8(ascii: ">")
            || first == UInt8(ascii: "{") && last == UInt8(ascii: "}")
            || first == UInt8(ascii: "[") && last == UInt8(ascii: "]")
    }

    /// The letters of the longest name that is looked up.
    private static let longest = 32

    private static func isLetterOrMore(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20)
    }

    private static let sums: Set<String> = [
        "total", "totals", "dailytotal", "daytotal", "gesamt", "summe", "totale", "totaltag", "tagessumme",
        "sum", "dailytotals", "totaux",
        "totales", "grandtotal", "totalday", "totaldaily", "average", "dailyaverage", "target", "goal",
        "remaining", "totalperday", "totalfortheday",
        "dailytarget", "overall", "totalgeneral", "gesamtsumme", "summary", "difference",
    ]

    /// Whether a name says that the figures are those of several meals.
    static func isSum(_ name: String) -> Bool {
        sums.contains(PlainText.words(name).filter { $0 != "the" && $0 != "of" }.joined())
    }

    /// Whether a text points to another meal instead of being one.
    static func isReference(_ text: String) -> Bool {
        let words = PlainText.words(text)
        guard words.count <= 12 else { return false }
        let openings: Set<String> = [
            "same", "see", "repeat", "leftovers", "leftover", "wie", "siehe", "comme", "igual", "come",
            "ditto", "as", "dasselbe", "gleich", "copy", "mismo", "voir", "idem", "stesso", "identical",
        ]
        return words.first.map(openings.contains) ?? false
    }
}
