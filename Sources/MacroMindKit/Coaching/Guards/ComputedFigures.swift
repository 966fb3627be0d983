/// The figures that were computed for an answer, against which a model's figures are held.
struct ComputedFigures {
    private struct Item {
        let value: Double
        let unit: WrittenFigure.Unit
        let nutrient: Nutrient?
        let subject: Set<String>
    }

    private var items: [Item] = []

    /// Adds every figure of a result, named by the key it stands under.
    ///
    /// - Parameters:
    ///   - result: What a tool gave.
    ///   - subject: The words of the food that the figures are of; a member `food` or `dish` inside takes its place.
    mutating func add(_ result: JSONValue, subject: Set<String> = []) {
        var open: [(value: JSONValue, key: String, subject: Set<String>)] = [(result, "", subject)]
        while let (value, key, subject) = open.popLast() {
            switch value {
            case .object(let members):
                let name = members["food"]?.stringValue ?? members["dish"]?.stringValue
                let inner = name.map { Set(FoodTerm.words(of: $0)).union(subject) } ?? subject
                for (key, value) in members { open.append((value, key, inner)) }
            case .array(let elements): open += elements.map { ($0, key, subject) }
            case .number(let number): add(number, key: key, subject: subject)
            case .null, .bool, .string: break
            }
        }
    }

    private mutating func add(_ number: Double, key: String, subject: Set<String>) {
        let parts = key.split(separator: "_").map(String.init)
        let known = FigureUnits.units[parts.last ?? ""]
        let nutrient =
            Nutrient(rawValue: key)
            ?? Nutrient(rawValue: parts.filter { $0 != "change" }.joined(separator: "_"))
        items.append(
            Item(
                value: number.magnitude * (known?.factor ?? 1),
                unit: known?.unit ?? .none,
                nutrient: nutrient,
                subject: subject
            )
        )
    }

    /// The words of all foods whose figures are known.
    var subjects: Set<String> { items.reduce(into: []) { $0.formUnion($1.subject) } }

    /// Whether a figure of a sentence was computed for what the sentence is about.
    ///
    /// - Parameters:
    ///   - figure: The figure.
    ///   - words: The words of the sentence, in the singular.
    ///   - isPersonal: Whether the sentence speaks of the person's day.
    /// - Returns: Whether it was computed.
    func contain(_ figure: WrittenFigure, words: Set<String>, isPersonal: Bool) -> Bool {
        let named = items.filter { !$0.subject.isEmpty && !$0.subject.isDisjoint(with: words) }
        return items.contains { item in
            guard item.unit == figure.unit || (figure.unit == .none && figure.nutrient == item.nutrient)
            else { return false }
            if let nutrient = figure.nutrient, nutrient != item.nutrient { return false }
            if item.subject.isEmpty, !named.isEmpty, !isPersonal { return false }
            if !item.subject.isEmpty, !named.isEmpty, item.subject.isDisjoint(with: words) { return false }
            return Self.agree(figure, item.value)
        }
    }

    private static func agree(_ figure: WrittenFigure, _ value: Double) -> Bool {
        let isFewDigits = value <= 40 * figure.precision
        let rounding =
            isFewDigits
            ? min(figure.precision, 0.2 * value) : max(0.01 * value, min(figure.precision, 0.05 * value))
        let tolerance = max(rounding, figure.isRough ? 0.05 * value : 0)
        return abs(figure.value - value) <= tolerance + 1e-9
    }
}
