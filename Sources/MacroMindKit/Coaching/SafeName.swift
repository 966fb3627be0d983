/// Names from plans, logs and imports, made fit to stand in an answer.
enum SafeName {
    /// Returns the name cleaned and cut, or a neutral word where it holds markup, a link or instructions.
    static func text(_ name: String, otherwise neutral: String = "an entry with an unusable name") -> String {
        let cleaned = PromptText.cleaned(name, limit: 80)
        return isUsable(name) && !cleaned.isEmpty ? cleaned : neutral
    }

    static func isUsable(_ name: String) -> Bool {
        !DisplayRules.isMarkup(name) && !DisplayRules.isLink(name) && !InstructionPatterns.isSuspicious(name)
            && GuardVocabulary.topics.labels(in: DisguisedText(name).unmasked).isEmpty
    }
}
