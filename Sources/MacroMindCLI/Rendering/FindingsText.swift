import MacroMindKit

/// Findings as text for a terminal.
struct FindingsText {
    private let findings: [Finding]
    private let terminal: Terminal

    init(_ findings: [Finding], terminal: Terminal) {
        self.findings = findings
        self.terminal = terminal
    }

    var lines: [String] {
        guard !findings.isEmpty else { return [] }
        return ["", terminal.style("To know", .bold)] + findings.map(line)
    }

    private func line(_ finding: Finding) -> String {
        let style: Terminal.Style =
            switch finding.severity {
            case .note: .dim
            case .warning: .yellow
            case .problem: .red
            }
        let place = finding.path.isEmpty ? "" : finding.path.joined(separator: " › ") + ": "
        return "  " + terminal.style("\(finding.severity.rawValue) [\(finding.code)]", style)
            + " \(place)\(finding.message)"
    }
}
