/// Whether a provider can be called now.
public enum LLMAvailability: Sendable, Hashable {
    /// A call has a chance to succeed.
    case available
    /// A call would fail, for the reason that the error tells.
    case unavailable(LLMError)

    /// Whether a call has a chance to succeed.
    public var isAvailable: Bool { self == .available }
}
