/// Why a person wants another dish in the place of a planned one.
public enum SwapReason: Sendable, Hashable {
    /// The planned dish takes too long.
    case quicker
    /// The planned dish needs equipment that is not at hand.
    case without(Equipment)
    /// Anything else, in the person's words.
    case words(String)

    /// Reads a reason in a person's words; common ones are understood, any other is passed on.
    ///
    /// - Parameter text: The words, such as `quicker` or `no oven`.
    public init(_ text: String) {
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        let equipment = Equipment.allCases.first {
            $0.rawValue.split(separator: "-").allSatisfy { words.contains(String($0)) }
        }
        if let equipment, words.contains("no") || words.contains("without") {
            self = .without(equipment)
        } else if words.contains(where: ["quicker", "faster", "quick"].contains) {
            self = .quicker
        } else {
            self = .words(text)
        }
    }

    /// Tells whether a dish of a catalogue is sure to meet the reason.
    ///
    /// - Parameters:
    ///   - recipe: The dish.
    ///   - current: The planned one.
    /// - Returns: `true` and `false` where data decide it; `nil` when nothing is known.
    func isMet(by recipe: Recipe, inPlaceOf current: PlannedMeal) -> Bool? {
        switch self {
        case .quicker:
            guard let minutes = recipe.minutes, let before = current.minutes else { return nil }
            return minutes < before
        case .without(let equipment):
            return recipe.steps.isEmpty ? nil : !recipe.equipment.contains(equipment)
        case .words: return nil
        }
    }

    /// The reason for a prompt, cleaned.
    var promptText: String {
        switch self {
        case .quicker: "quicker to make"
        case .without(let equipment): "without \(equipment.rawValue)"
        case .words(let text): PromptText.cleaned(text, limit: 200)
        }
    }
}
