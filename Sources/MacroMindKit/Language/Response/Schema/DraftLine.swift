/// One ingredient in one line of text, its amount in front, behind or in brackets.
enum DraftLine {
    private static let unmeasured: Set<String> = [
        "taste", "pinch", "prise", "gusto", "gout", "dash", "handful", "needed", "pizca", "pincee", "pizzico",
    ]

    /// Whether a text names an amount that is no number, such as "a pinch".
    static func isUnmeasured(_ text: String) -> Bool {
        PlainText.words(text).contains(where: unmeasured.contains)
    }

    /// Reads a line such as "140 g salmon", "egg (2)" or "bread - 70 g".
    static func read(_ line: String, unit: String? = nil) -> DraftIngredient? {
        let text = strippingBullet(PlainText.collapsed(line))
        guard !text.isEmpty, text.utf8.count <= 400 else { return nil }
        let scalars = Array(text.unicodeScalars)
        if let leading = Amount.leading(in: scalars) {
            let name = cleaned(scalars[leading.end...])
            if !name.isEmpty {
                return DraftIngredient(name: name, quantity: leading.quantity, unit: leading.unit)
            }
        }
        if let trailing = trailing(scalars) { return trailing }
        return DraftIngredient(name: withoutVagueness(text))
    }

    /// Splits one text that lists several ingredients.
    static func split(_ text: String) -> [String] {
        var parts: [String.UnicodeScalarView] = [.init()]
        let scalars = Array(text.unicodeScalars)
        let bullet = bullet(scalars)
        var depth = 0
        for (index, scalar) in scalars.enumerated() {
            if scalar == "(" { depth += 1 } else if scalar == ")" { depth = max(0, depth - 1) }
            let isInNumber =
                index > 0 && index + 1 < scalars.count && scalars[index - 1].isASCIIDigit
                && scalars[index + 1].isASCIIDigit
            let isSeparator = ",;\n|\u{2022}\u{3001}\u{FF0C}\u{FF1B}".unicodeScalars.contains(scalar)
            let isBullet =
                scalar == bullet && index > 0 && scalars[index - 1].isBlank
                && index + 1 < scalars.count && scalars[index + 1].isBlank
            if isSeparator || isBullet, depth == 0, !isInNumber {
                parts.append(.init())
            } else {
                parts[parts.count - 1].append(scalar)
            }
        }
        return parts.map { PlainText.trimmed(String($0)) }.filter { !$0.isEmpty }
    }

    /// The mark of the items of a list that lost its line breaks, if the text starts with one.
    private static func bullet(_ scalars: [Unicode.Scalar]) -> Unicode.Scalar? {
        guard scalars.count > 1, scalars[1].isBlank, "-*+".unicodeScalars.contains(scalars[0]) else {
            return nil
        }
        return scalars[0]
    }

    private static func strippingBullet(_ text: String) -> String {
        var view = Substring(text).unicodeScalars
        view = withoutOrdinal(view)
        while let first = view.first,
            "-*\u{2022}\u{2013}\u{B7}+".unicodeScalars.contains(first) || first.isBlank
        {
            if first == "-", view.dropFirst().first?.isASCIIDigit ?? false { break }
            view = view.dropFirst()
        }
        return String(view)
    }

    /// A line without its place in a numbered list, as in `2) 150 g skyr`.
    private static func withoutOrdinal(_ view: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
        let digits = view.prefix { $0.isASCIIDigit }
        let rest = view.dropFirst(digits.count)
        guard (1...2).contains(digits.count), let mark = rest.first, mark == "." || mark == ")",
            rest.dropFirst().first?.isBlank ?? false
        else { return view }
        let line = rest.dropFirst().drop(while: \.isBlank)
        return line.first?.isASCIIDigit ?? false ? line : view
    }

    /// An amount behind the name: "egg (2)", "bread - 70 g", "avocado: 60g", "egg x2", "olive oil 10 ml".
    private static func trailing(_ scalars: [Unicode.Scalar]) -> DraftIngredient? {
        let starts = scalars.indices.filter { index in
            index > 0 && NumberToken.starts(scalars, at: index) && !scalars[index - 1].isWordPart
                && scalars[index - 1] != "/"
                && scalars[index - 1] != "." && scalars[index - 1] != ","
                || index > 1 && scalars[index].isASCIIDigit && scalars[index - 1] == "x"
                    && scalars[index - 2].isBlank
        }
        for start in starts {
            var from = start
            while from > 0, "~\u{2248}<>".unicodeScalars.contains(scalars[from - 1]) { from -= 1 }
            guard let amount = Amount.leading(in: Array(scalars[from...])) else { continue }
            let rest = scalars[(from + amount.end)...].drop {
                $0.isBlank || ")].,".unicodeScalars.contains($0)
            }
            guard rest.isEmpty || scalars[from - 1] == "(" else { continue }
            var end = from
            while end > 0,
                scalars[end - 1].isBlank
                    || "-\u{2013}\u{2014}:([,=@x\u{D7}~".unicodeScalars.contains(scalars[end - 1])
            {
                if scalars[end - 1] == "x", end < 2 || !scalars[end - 2].isBlank { break }
                end -= 1
            }
            let name = cleaned(scalars[..<end] + (rest.isEmpty ? [] : [" "] + rest))
            return name.isEmpty
                ? nil : DraftIngredient(name: name, quantity: amount.quantity, unit: amount.unit)
        }
        return nil
    }

    private static func cleaned(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var rest = scalars.drop { $0.isBlank || "-:,.)\u{2013}".unicodeScalars.contains($0) }
        for word in ["of ", "de ", "d'", "di ", "von "] where rest.starts(with: word.unicodeScalars) {
            rest = rest.dropFirst(word.unicodeScalars.count)
        }
        return PlainText.collapsed(String(String.UnicodeScalarView(rest)))
    }

    /// The name of an ingredient whose amount is no number.
    private static func withoutVagueness(_ text: String) -> String {
        let folded = PlainText.folded(text)
        for phrase in [
            ", to taste", " to taste", " (to taste)", " as needed", " nach geschmack", " nach belieben",
            " al gusto", " q.b.", " qb",
        ] where folded.hasSuffix(phrase) {
            return PlainText.trimmed(String(text.dropLast(phrase.count)))
        }
        for phrase in [
            "a pinch of ", "pinch of ", "a handful of ", "handful of ", "a dash of ", "dash of ", "some ",
            "a little ",
        ] where folded.hasPrefix(phrase) {
            return PlainText.trimmed(String(text.dropFirst(phrase.count)))
        }
        return text
    }
}
