public import MacroMindKit
import Synchronization

/// Makes identifiers one after another, the same in every run: `00000000-0000-4000-8000-000000000001` and so on.
public final class SequentialIdentifiers: Sendable {
    private let count = Mutex(0)

    /// Creates a source of identifiers.
    public init() {}

    /// Returns the next identifier.
    public func next<Record>() -> RecordID<Record> {
        let number = count.withLock { count in
            count += 1
            return String(count, radix: 16)
        }
        let padding = String(repeating: "0", count: max(0, 12 - number.count))
        return RecordID(rawValue: "00000000-0000-4000-8000-\(padding)\(number)")
    }
}
