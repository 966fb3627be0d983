/// What happened on the way from a prompt to a plan.
struct GenerationLog {
    /// The name of the model, for the report.
    let generator: String
    private(set) var stages: [String] = []
    private(set) var findings: [Finding] = []

    init(identity: LLMModelIdentity) { generator = "\(identity.provider):\(identity.model)" }

    mutating func stage(_ text: String) { stages.append(text) }

    mutating func problem(_ code: Finding.Code, _ message: String, path: [String] = []) {
        findings.append(Finding(code, .warning, message, path: path))
    }

    mutating func add(_ findings: [Finding]) { self.findings += findings }
}
