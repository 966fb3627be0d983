extension Finding.Code {
    /// Words that point to self-harm.
    public static let selfHarm: Finding.Code = "self-harm-signal"
    /// Words that point to a severe allergic reaction.
    public static let allergicReaction: Finding.Code = "allergic-reaction"
    /// A question for an amount of a food that the person is allergic to.
    public static let allergenRefused: Finding.Code = "allergen-refused"
    /// Text that tries to give instructions to the machine.
    public static let injectionSuspected: Finding.Code = "injection-suspected"
    /// A sentence of a model held a figure that was not computed.
    public static let figureNotComputed: Finding.Code = "figure-not-computed"
    /// A sentence of a model named something against a diet, or a disliked food.
    public static let restrictionViolated: Finding.Code = "restriction-violated"
    /// A sentence of a model held markup, a link or code.
    public static let markupRemoved: Finding.Code = "markup-removed"
    /// A sentence of a model gave away instructions.
    public static let promptLeak: Finding.Code = "prompt-leak"
    /// A model called a tool with arguments that can not be right.
    public static let toolArguments: Finding.Code = "tool-arguments"
    /// A model used up the calls or the length that an answer may take.
    public static let coachLimit: Finding.Code = "coach-limit"
    /// A model gave no answer, and the offline coach took over.
    public static let providerFailed: Finding.Code = "provider-failed"
    /// The coach did not understand the question.
    public static let notUnderstood: Finding.Code = "not-understood"
    /// The message was empty or too long.
    public static let messageLength: Finding.Code = "message-length"
}
