/// Wording that addresses the machine or the reader instead of naming food.
///
/// A match is a sign for the log and for caution; safety never depends on it.
enum InstructionPatterns {
    private static let verbs: Set<String> = [
        "ignore", "disregard", "forget", "override", "bypass", "disable", "reveal", "ignoriere", "ignorieren",
        "vergiss", "missachte", "ignora",
        "ignorar", "olvida", "omite", "ignorez", "ignorer", "oubliez", "oublie", "dimentica", "ignorare",
        "negeer", "skip", "leak", "exfiltrate", "print", "deaktiviere",
        "desactiva", "desactivez", "disattiva", "circumvent", "overrule", "omit",
    ]
    private static let objects: Set<String> = [
        "instruction", "instructions", "rules", "rule", "safety", "allergy", "allergies", "prompt", "system",
        "guidelines", "restrictions", "previous",
        "prior", "anweisungen", "anweisung", "regeln", "sicherheit", "allergien", "instrucciones", "reglas",
        "alergias", "consignes", "instructions", "allergies",
        "istruzioni", "regole", "allergie", "password", "secret", "secrets", "filter", "filters", "checks",
        "policy", "token", "credentials", "above",
        "constraints", "limits", "sicherheitsregeln", "vorherigen", "anteriores", "precedentes", "precedenti",
        "safeguards", "instructies",
    ]
    private static let phraseList = [
        "system override", "system prompt", "you are now", "from now on", "new instructions", "api key",
        "developer mode", "jailbreak", "act as ",
        "do not follow", "prompt injection", "as an ai", "end of prompt", "admin mode", "sudo ",
        "you must now", "new system message", "system message",
        "du bist jetzt", "ab jetzt", "ab sofort", "a partir de ahora", "desormais", "d'ora in poi",
        "eres ahora",
    ]
    private static let phrases = PhraseSet(phraseList)

    /// The verbs as parts of a text, to see soon that none stands in it.
    private static let verbLetters = PhraseSet(verbs)
    private static let speakerList = ["\nsystem:", " system: "]
    private static let speakers = PhraseSet(speakerList)

    /// Parts of texts without which no rule finds anything, the start of a text aside.
    static let signs = phraseList + Array(verbs) + speakerList + commandList

    /// Whether a text reads like an instruction to the machine.
    static func isSuspicious(_ text: String) -> Bool { isSuspicious(folded: PlainText.folded(text)) }

    /// Whether a folded text reads like an instruction to the machine.
    static func isSuspicious(folded: String) -> Bool {
        if phrases.isFound(in: folded) { return true }
        if folded.hasPrefix("system:") || speakers.isFound(in: folded) { return true }
        guard verbLetters.isFound(in: folded) else { return false }
        let words = PlainText.words(folded)
        for (index, word) in words.enumerated() where verbs.contains(word) {
            if words[(index + 1)..<min(words.count, index + 8)].contains(where: objects.contains) {
                return true
            }
        }
        return false
    }

    private static let commandList = [
        "tell the user", "tell the patient", "stop taking", "stop your medication", "click here",
        "call this number", "visit our", "send money",
        "transfer ", "sag dem nutzer", "dile al usuario", "dites a l'utilisateur", "di all'utente", "insulin",
        "your doctor", "i cannot", "i can't", "i'm sorry",
        "i am sorry", "unable to", "please ", "as requested", "cannot provide", "can't provide", "subscribe",
        "your card", "your password",
    ]
    private static let commands = PhraseSet(commandList)

    /// Whether a text that should name food speaks to its reader.
    static func addressesReader(_ text: String) -> Bool { addressesReader(folded: PlainText.folded(text)) }

    /// Whether a folded text that should name food speaks to its reader.
    static func addressesReader(folded: String) -> Bool { commands.isFound(in: folded) }
}
