/// An answer from data alone.
struct OfflineAnswer {
    var text: String
    var suggestions: [String] = []
    var findings: [Finding] = []

    init(_ text: String, suggestions: [String] = [], findings: [Finding] = []) {
        self.text = text
        self.suggestions = suggestions
        self.findings = findings
    }
}
