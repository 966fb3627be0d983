import MacroMindKit

/// Writes the changed plans of a household and what changed.
struct HouseholdRevisionOutput {
    private let revision: HouseholdRevision
    private let save: String?

    init(_ revision: HouseholdRevision, save: String?) {
        self.revision = revision
        self.save = save
    }

    func write(asJSON isJSON: Bool) throws(Failure) {
        if let save { try Files.write(try Files.json(revision.result), to: save) }
        guard !isJSON else { return StandardOutput.write(try Files.json(revision)) }
        let terminal = Terminal()
        let lines =
            HouseholdText(revision.result, terminal: terminal).lines + [""]
            + DifferenceText(revision.difference, terminal: terminal).lines + portionLines
        StandardOutput.write(lines.joined(separator: "\n"))
    }

    /// Says whose portions change though what is cooked stays the same.
    private var portionLines: [String] {
        guard revision.difference.isEmpty else { return [] }
        return revision.differences.filter { !$0.changes.isEmpty }.map { eater in
            let count = eater.changes.count
            return "\(eater.name): \(count) \(count == 1 ? "portion changes" : "portions change")."
        }
    }
}
