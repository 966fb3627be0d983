/// Takes figures of energy out of an answer, for somebody whom they would not serve.
enum QuietFigures {
    static func answer(_ answer: OfflineAnswer, isQuiet: Bool) -> OfflineAnswer {
        guard isQuiet else { return answer }
        var result = answer
        var buffer = SentenceBuffer()
        var sentences = buffer.add(answer.text)
        if let rest = buffer.finish() { sentences.append(rest) }
        let kept = sentences.map(withoutEnergy).joined()
        result.text =
            kept.contains(where: \.isLetter)
            ? kept
            : "I leave figures aside here. Regular meals with variety are a good base; shall I suggest some ordinary dishes?"
        result.findings.append(
            Finding(
                .eatingDisorder,
                .note,
                "Figures of energy were left out because of what the person told before."
            )
        )
        return result
    }

    /// The sentence without the parts between commas and colons that tell energy, or nothing when figures remain.
    private static func withoutEnergy(_ sentence: String) -> String {
        guard tellsEnergy(sentence) else { return sentence }
        let name = sentence.prefix { $0 != ":" }
        let isRow = sentence.hasPrefix("- ") && name.count < sentence.count
        return isRow && !tellsEnergy(String(name)) ? name + "\n" : ""
    }

    private static func tellsEnergy(_ text: String) -> Bool {
        ProseFigures(text).figures.contains { $0.unit == .energy }
    }
}
