/// A stored value and the number of its version, by which a change that was made meanwhile is noticed.
public struct Versioned<Value: Sendable>: Sendable {
    /// The value.
    public var value: Value
    /// The version, from 1, one more with each change.
    public var version: Int

    /// Creates a versioned value.
    public init(_ value: Value, version: Int) {
        self.value = value
        self.version = version
    }
}

extension Versioned: Equatable where Value: Equatable {}
