/// The one figure that a value of the document states.
enum FigureNode {
    private static let lows: Set<String> = ["min", "low", "from", "lower", "minimum", "von", "start", "lo"]
    private static let highs: Set<String> = ["max", "high", "to", "upper", "maximum", "bis", "end", "hi"]

    /// Reads a value as a figure, or returns nothing for what is no number.
    static func figure(_ tree: SyntaxTree, _ node: Int, energy: Bool) -> Figure? {
        let node = tree.unwrapped(node)
        switch tree[node].kind {
        case .string, .bare: return energy ? self.energy(tree[node].text) : amount(tree[node].text)
        case .array:
            let ends = tree.children(of: node).prefix(3).map { leaf(tree, $0, energy: energy) }
            guard ends.count == 2, let low = ends[0], let high = ends[1] else { return nil }
            return range(low, high)
        case .object: return object(tree, node, energy: energy)
        case .missing: return nil
        }
    }

    private static func leaf(_ tree: SyntaxTree, _ node: Int, energy: Bool) -> Figure? {
        guard tree.isLeaf(node) else { return nil }
        return energy ? self.energy(tree[node].text) : amount(tree[node].text)
    }

    private static func range(_ low: Figure, _ high: Figure) -> Figure {
        var middle = low.combined(with: high) { ($0 + $1) / 2 }
        middle.notes.insert(.range)
        return middle
    }

    /// Reads `{value, unit}`, `{min, max}` and `{kcal, kJ}`.
    private static func object(_ tree: SyntaxTree, _ node: Int, energy: Bool) -> Figure? {
        var low: Figure?
        var high: Figure?
        var value: Figure?
        var inner: Figure?
        var unit: String?
        for child in tree.children(of: node) {
            let key = tree.words(of: child)
            if lows.contains(key.plain) {
                low = leaf(tree, child, energy: energy)
            } else if highs.contains(key.plain) {
                high = leaf(tree, child, energy: energy)
            } else if key.field == .unit || key.plain == "units" {
                unit = PlainText.folded(PlainText.trimmed(tree[child].text))
            } else if key.unit == .kilocalorie || key.unit == .kilojoule || key.unit == .gram,
                key.unit != .percent
            {
                guard var figure = leaf(tree, child, energy: energy) else { continue }
                if key.unit == .kilojoule {
                    figure.unit = "kj"
                } else if key.unit == .kilocalorie {
                    figure.unit = "kcal"
                }
                if inner == nil || figure.unit == "kcal" { inner = figure }
            } else if key.field == .quantity
                || ["total", "amount", "actual", "mid", "perserving"].contains(key.plain)
            {
                value = value ?? leaf(tree, child, energy: energy)
            }
        }
        var result = value ?? inner
        if result == nil, let low, let high { result = range(low, high) }
        if let unit, result?.unit == nil { result?.unit = unit }
        return result
    }

    /// Reads a text that states energy; where kilocalories stand beside another unit they are taken.
    static func energy(_ text: String) -> Figure? {
        let figures = FigureReader.figures(in: text)
        guard !figures.contains(where: \.isPerHundred) else { return nil }
        if let kilocalories = figures.first(where: { $0.unit.map(EnergyUnit.isKilocalorie) ?? false }) {
            return kilocalories
        }
        if let kilojoules = figures.first(where: {
            $0.unit == "kj" || $0.unit?.hasPrefix("kilojoule") ?? false || $0.unit == "\u{43A}\u{434}\u{436}"
        }) {
            return kilojoules
        }
        guard let first = figures.first, first.unit == nil || first.unit == "mj", !first.hasOtherWords else {
            return nil
        }
        return first
    }

    /// Reads a text that states a mass.
    static func amount(_ text: String) -> Figure? {
        guard let first = FigureReader.figures(in: text).first, first.unit != "%", !first.isPerHundred
        else { return nil }
        if first.unit == nil, first.hasOtherWords { return nil }
        return first
    }
}

/// The words for units of energy.
enum EnergyUnit {
    private static let kilocalories: Set<String> = [
        "kcal", "kcals", "cal", "cals", "calories", "calorie", "kalorien", "calorias", "kilocalories",
        "kilokalorien", "kilocalorie",
        "kilocalorias", "\u{43A}\u{43A}\u{430}\u{43B}", "\u{5343}\u{5361}", "\u{5927}\u{5361}", "kalorie",
        "caloria",
    ]

    static func isKilocalorie(_ word: String) -> Bool { kilocalories.contains(word) }

    static func isKilojoule(_ word: String) -> Bool {
        word == "kj" || word.hasPrefix("kilojoule") || word == "\u{43A}\u{434}\u{436}"
    }
}
