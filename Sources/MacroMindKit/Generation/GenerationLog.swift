/// What happened on the way from a prompt to a plan.
struct GenerationLog {
    private(set) var stages: [String] = []
    private(set) var findings: [Finding] = []
    var report: GenerationReport

    init(identity: LLMModelIdentity) {
        report = GenerationReport(
            model: "\(identity.provider):\(identity.model)",
            usage: .none,
            proposed: 0,
            accepted: 0,
            kept: 0,
            claims: []
        )
    }

    mutating func stage(_ text: String) { stages.append(text) }

    mutating func problem(_ code: Finding.Code, _ message: String, path: [String] = []) {
        findings.append(Finding(code, .warning, message, path: path))
    }

    mutating func add(_ findings: [Finding]) { self.findings += findings }
}
