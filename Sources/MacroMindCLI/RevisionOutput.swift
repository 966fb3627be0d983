import MacroMindKit

/// Writes a changed plan and what changed.
struct RevisionOutput {
    private let revision: PlanRevision
    private let save: String?

    init(_ revision: PlanRevision, save: String?) {
        self.revision = revision
        self.save = save
    }

    func write(asJSON isJSON: Bool) throws(Failure) {
        if let save { try Files.write(try Files.json(revision.result), to: save) }
        guard !isJSON else { return StandardOutput.write(try Files.json(revision)) }
        let terminal = Terminal()
        let lines =
            PlanText(revision.result, terminal: terminal).lines + [""]
            + DifferenceText(revision.difference, terminal: terminal).lines
        StandardOutput.write(lines.joined(separator: "\n"))
    }
}
