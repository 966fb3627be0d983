/// Finds figures with their labels in one short text.
enum LabelledFigures {
    private struct Part {
        var words: [String] = []
        var figure: Figure?
        var wordsFirst = false
    }

    /// Reads pairs of label and number; numbers without a label say nothing.
    static func read(_ text: String) -> [(StatedNutrition.Nutrient, Figure)] {
        guard text.utf8.count <= 400 else { return [] }
        return pieces(text).flatMap { readPiece($0) }
    }

    /// Splits a text at separators that do not belong to a number.
    private static func pieces(_ text: String) -> [String] {
        var pieces: [String.UnicodeScalarView] = [.init()]
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            let isBetweenDigits =
                index > 0 && index + 1 < scalars.count && scalars[index - 1].isASCIIDigit
                && scalars[index + 1].isASCIIDigit
            let isSeparator =
                "|;\n\u{2022}\u{B7}".unicodeScalars.contains(scalar)
                || ((scalar == "," || scalar == "/") && !isBetweenDigits)
            if isSeparator { pieces.append(.init()) } else { pieces[pieces.count - 1].append(scalar) }
        }
        return pieces.map { String($0) }
    }

    /// Reads one piece, which may still hold several pairs without separators: "P46 C38 F16".
    private static func readPiece(_ piece: String) -> [(StatedNutrition.Nutrient, Figure)] {
        var labels: [(StatedNutrition.Nutrient, Int)] = []
        let scalars = Array(piece.unicodeScalars)
        var index = 0
        var numbers: [(start: Int, end: Int)] = []
        while index < scalars.count {
            if NumberToken.starts(scalars, at: index), let token = NumberToken(scalars, at: index) {
                numbers.append((index, token.end))
                index = token.end
            } else if scalars[index].isLetter {
                let word = scalars[index...].prefix { $0.isLetter }
                if let nutrient = label(String(String.UnicodeScalarView(word))) {
                    labels.append((nutrient, index))
                }
                index += word.count
            } else {
                index += 1
            }
        }
        if numbers.count == 1, labels.count == 1 || Set(labels.map(\.0)).count == 1, let label = labels.first
        {
            return figure(piece).map { [(label.0, $0)] } ?? []
        }
        return pairs(scalars, labels, numbers)
    }

    /// Pairs each label with the number behind it, or before it where the text starts with a number.
    private static func pairs(
        _ scalars: [Unicode.Scalar],
        _ labels: [(StatedNutrition.Nutrient, Int)],
        _ numbers: [(start: Int, end: Int)]
    ) -> [(StatedNutrition.Nutrient, Figure)] {
        guard labels.count == numbers.count, let firstLabel = labels.first, let firstNumber = numbers.first
        else { return [] }
        let labelFirst = firstLabel.1 < firstNumber.start
        return zip(labels, numbers).enumerated().compactMap { place, pair in
            let (label, number) = pair
            guard (label.1 < number.start) == labelFirst else { return nil }
            let end =
                place + 1 < numbers.count
                ? (labelFirst ? labels[place + 1].1 : numbers[place + 1].start) : scalars.count
            let start = labelFirst ? label.1 : number.start
            return figure(String(String.UnicodeScalarView(scalars[start..<max(start, end)]))).map {
                (label.0, $0)
            }
        }
    }

    private static func figure(_ text: String) -> Figure? {
        FigureReader.figures(in: text).first { $0.unit != "%" }
    }

    private static func label(_ word: String) -> StatedNutrition.Nutrient? {
        let folded = PlainText.folded(word)
        if folded == "kcal" || folded == "kj" { return .energy }
        if folded == "g" || folded == "e" || folded == "k" && word != "K" {
            return word == "E" || word == "K" ? NutritionReader.letters[folded] : nil
        }
        return NutritionReader.nutrient(KeyWords(folded)) ?? NutritionReader.letters[folded]
    }
}
