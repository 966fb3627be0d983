/// Wording by which a model or a gateway says that there is no plan.
enum RefusalWords {
    private static let phrases = PhraseSet([
        "i'm sorry", "i am sorry", "i can't", "i cannot", "i'm unable", "i am unable", "i won't", "as an ai",
        "not able to", "can't help", "cannot help",
        "unable to", "es tut mir leid", "leider kann ich", "lo siento", "no puedo", "je suis desole",
        "je ne peux pas", "mi dispiace", "non posso",
        "error", "bad gateway", "service unavailable", "rate limit", "too many requests", "timeout", "refus",
        "could not", "konnte nicht",
    ])

    /// Whether the start of an answer declines to give one.
    static func isRefusal(_ text: String) -> Bool {
        phrases.isFound(in: PlainText.folded(text))
    }
}
