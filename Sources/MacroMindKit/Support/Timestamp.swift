/// A moment in time with a resolution of one millisecond.
///
/// Moments are always passed in; the library reads no clock. In JSON a moment is RFC 3339 text in UTC, such as
/// `2026-01-05T07:30:00.000Z`.
public struct Timestamp: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The milliseconds since 1970-01-01T00:00:00Z, without leap seconds.
    public var milliseconds: Int64

    /// Creates a moment from the milliseconds since 1970-01-01T00:00:00Z.
    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public static func < (lhs: Timestamp, rhs: Timestamp) -> Bool { lhs.milliseconds < rhs.milliseconds }

    /// Returns the moment some milliseconds later, or earlier when the number is negative.
    ///
    /// A sum that can not be represented gives the last, or the first, moment that can.
    public func adding(milliseconds: Int64) -> Timestamp {
        let (sum, overflow) = self.milliseconds.addingReportingOverflow(milliseconds)
        guard overflow else { return Timestamp(milliseconds: sum) }
        return Timestamp(milliseconds: milliseconds < 0 ? .min : .max)
    }

    private static let millisecondsPerDay: Int64 = 86_400_000
    private static let epoch = CalendarDate("1970-01-01")

    /// The moment as RFC 3339 text in UTC; the day is kept between 0001-01-01 and 9999-12-31.
    public var description: String {
        let days =
            milliseconds / Self.millisecondsPerDay - (milliseconds % Self.millisecondsPerDay < 0 ? 1 : 0)
        let date = Self.epoch?.adding(days: Int(days)).description ?? ""
        let (hours, minutes) = (remainder / 3_600_000, remainder / 60_000 % 60)
        let (seconds, rest) = (remainder / 1_000 % 60, remainder % 1_000)
        return "\(date)T\(Self.padded(hours, 2)):\(Self.padded(minutes, 2)):\(Self.padded(seconds, 2))"
            + ".\(Self.padded(rest, 3))Z"
    }

    private var remainder: Int64 {
        let rest = milliseconds % Self.millisecondsPerDay
        return rest < 0 ? rest + Self.millisecondsPerDay : rest
    }

    private static func padded(_ number: Int64, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// Reads RFC 3339 text in UTC with three, or no, digits of a fraction.
    ///
    /// The result is `nil` for any other text.
    ///
    /// - Parameter text: The text, such as `2026-01-05T07:30:00.000Z`.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 20 || bytes.count == 24, bytes[10] == UInt8(ascii: "T"),
            bytes.last == UInt8(ascii: "Z"), bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            let date = CalendarDate(String(decoding: bytes[..<10], as: UTF8.self)), let epoch = Self.epoch,
            let hours = Self.number(bytes[11..<13], below: 24),
            let minutes = Self.number(bytes[14..<16], below: 60),
            let seconds = Self.number(bytes[17..<19], below: 60),
            bytes.count == 20 || bytes[19] == UInt8(ascii: "."),
            let rest = bytes.count == 20 ? 0 : Self.number(bytes[20..<23], below: 1_000)
        else { return nil }
        let days = Int64(epoch.days(until: date))
        milliseconds =
            days * Self.millisecondsPerDay + hours * 3_600_000 + minutes * 60_000 + seconds * 1_000 + rest
    }

    private static func number(_ bytes: ArraySlice<UInt8>, below limit: Int64) -> Int64? {
        guard bytes.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
        let number = bytes.reduce(Int64(0)) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) }
        return number < limit ? number : nil
    }
}

extension Timestamp: Codable {
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Timestamp(text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "“\(text)” is no moment; write 2026-01-05T07:30:00.000Z."
            )
        }
        self = value
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
