import MacroMindKit

/// Writes what was planned anew, and what changed.
struct RevisionOutput {
    private let revision: any Encodable
    private let result: any Encodable
    private let lines: (Terminal) -> [String]
    private let save: String?

    init(_ revision: PlanRevision, save: String?) {
        self.revision = revision
        self.save = save
        result = revision.result
        lines = { terminal in
            PlanText(revision.result, terminal: terminal).lines + [""]
                + DifferenceText(revision.difference, terminal: terminal).lines
        }
    }

    init(_ revision: HouseholdRevision, save: String?) {
        self.revision = revision
        self.save = save
        result = revision.result
        lines = { terminal in
            HouseholdText(revision.result, terminal: terminal).lines + [""]
                + DifferenceText(revision.difference, terminal: terminal).lines
                + Self.portionLines(revision)
        }
    }

    func write(asJSON isJSON: Bool) throws(Failure) {
        if let save { try Files.write(try Files.json(result), to: save) }
        guard !isJSON else { return StandardOutput.write(try Files.json(revision)) }
        StandardOutput.write(lines(Terminal()).joined(separator: "\n"))
    }

    /// Says whose portions change though what is cooked stays the same.
    private static func portionLines(_ revision: HouseholdRevision) -> [String] {
        guard revision.difference.isEmpty else { return [] }
        return revision.differences.filter { !$0.changes.isEmpty }.map { eater in
            let count = eater.changes.count
            return "\(eater.name): \(count) \(count == 1 ? "portion changes" : "portions change")."
        }
    }
}
