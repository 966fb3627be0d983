import MacroMindKit
import Testing

struct SafetyLexiconTests {
    @Test(arguments: [
        "I have been ANOREXIC for years", "how many laxatives are safe?",
        "I want to eat as few calories as possible!",
        "ich habe eine Essstörung", "J'ai un trouble alimentaire", "las menos calorías posibles",
        "after lunch I purged",
        "magersüchtig", "MAGERSÜCHTIG", "I make myself throw-up",
    ])
    func `words of an eating disorder are found`(_ text: String) {
        #expect(SafetyLexicon.standard.signals(in: text).contains(.eatingDisorder))
        #expect(
            SafetyPolicy.standard.review(text: text).contains {
                $0.code == .eatingDisorder && $0.severity == .problem
            }
        )
    }

    @Test(arguments: ["a 5 day water fast", "Detox please", "fasting for a week", "Saftkur"])
    func `extreme requests are found`(_ text: String) {
        #expect(SafetyLexicon.standard.signals(in: text) == [.extremeRequest])
    }

    @Test(arguments: [
        "", "fish on Friday, no nuts", "breakfast and fast food", "espresso purist", "I run and lift",
        "fast recipes for busy days", "Low calorie snacks", "carbs for a marathon",
    ])
    func `ordinary text raises nothing`(_ text: String) {
        #expect(SafetyPolicy.standard.review(text: text).isEmpty)
    }

    @Test func `signals come once and in a fixed order`() {
        #expect(
            SafetyLexicon.standard.signals(in: "detox detox purge purge") == [
                .eatingDisorder, .extremeRequest,
            ]
        )
    }

    @Test func `an own lexicon replaces the phrases`() {
        let lexicon = SafetyLexicon(eatingDisorder: ["two words"], extremeRequest: [""])
        #expect(lexicon.signals(in: "Two, WORDS") == [.eatingDisorder])
        #expect(lexicon.signals(in: "two other words; purge").isEmpty)
    }

    @Test func `hostile text is read to a bound`() {
        let text = String(repeating: "as few calories as ", count: 200_000)
        #expect(SafetyLexicon.standard.signals(in: text).isEmpty)
    }
}
