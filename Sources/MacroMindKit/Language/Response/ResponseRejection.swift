/// Why an answer yielded no meal at all.
public enum ResponseRejection: Error, Sendable, Hashable, CustomStringConvertible {
    /// The text holds nothing but blanks and noise.
    case empty
    /// The text is longer than the parser accepts.
    case tooLong(characters: Int, allowed: Int)
    /// The thinking part never ends, so no answer was given.
    case unfinishedThinking
    /// The model or a gateway declined or reported an error.
    case refusal(String)
    /// The text is an answer, but no meal in it is complete.
    case noCompleteMeal
    /// Every meal was dropped for the reasons given in the findings.
    case everyMealDropped

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var description: String {
        switch self {
        case .empty:
            "The answer is empty; ask again."
        case .tooLong(let characters, let allowed):
            "The answer has \(characters) characters, more than the \(allowed) allowed; ask for fewer meals."
        case .unfinishedThinking:
            "The answer ends inside the model's thinking; allow more tokens or ask for less."
        case .refusal(let reason):
            "The model gave no plan: \(reason)"
        case .noCompleteMeal:
            "No meal in the answer has a name and whole figures; ask again with the schema."
        case .everyMealDropped:
            "Every meal of the answer was dropped; the findings say why. Ask again with them."
        }
    }
}
