/// How many wrong passwords are heard before somebody has to wait.
public struct GuessLimits: Sendable, Hashable {
    /// The most failures for one account from one address in a window; 10 unless told.
    public var perAddress: Int
    /// The length of that window, and the longest wait, in seconds; 15 minutes unless told.
    public var window: Int
    /// The most failures for one account from all addresses at once; one more is allowed with each part of an hour.
    public var perAccountAndHour: Int

    /// Creates limits; numbers below 1 count as 1.
    public init(perAddress: Int = 10, window: Int = 900, perAccountAndHour: Int = 100) {
        self.perAddress = max(1, perAddress)
        self.window = max(1, window)
        self.perAccountAndHour = max(1, perAccountAndHour)
    }
}
