import Crypto
public import MacroMindKit

/// Where the seed of a plan comes from: the same key of the same user gives the same plan, another moment another one.
public struct PlanSeed: Sendable {
    private let value: @Sendable (_ text: String, _ time: Timestamp) -> UInt64

    /// Creates a source of seeds.
    ///
    /// - Parameter value: Returns the seed for a text that names user, week and key, and for the time of the request.
    public init(_ value: @escaping @Sendable (_ text: String, _ time: Timestamp) -> UInt64) {
        self.value = value
    }

    /// A digest of the text, and of the time where the request has no key.
    public static let standard = PlanSeed { text, time in
        digest(text.hasSuffix("\n") ? "\(text)\(time.milliseconds)" : text)
    }

    /// The same seed always.
    ///
    /// - Parameter seed: The seed.
    /// - Returns: The source.
    public static func fixed(_ seed: UInt64) -> PlanSeed { PlanSeed { _, _ in seed } }

    /// The seed for a request.
    func callAsFunction(
        user: RecordID<StoredUser>,
        week: CalendarDate,
        key: String?,
        at time: Timestamp
    ) -> UInt64 {
        value("\(user.rawValue)\n\(week)\n\(key ?? "")", time)
    }

    private static func digest(_ text: String) -> UInt64 {
        SHA256.hash(data: Array(text.utf8)).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}
