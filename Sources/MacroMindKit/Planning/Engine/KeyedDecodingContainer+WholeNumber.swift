extension KeyedDecodingContainer {
    /// Returns a whole number, and names the place of a number that is not whole or too large.
    ///
    /// - Parameters:
    ///   - type: The type of number.
    ///   - key: The member.
    /// - Returns: The number.
    /// - Throws: ``PlanningInputError`` for a number that is not whole, a decoding error for anything else.
    func wholeNumber<Number: FixedWidthInteger & Decodable>(
        _ type: Number.Type,
        forKey key: Key
    ) throws -> Number {
        do {
            return try decode(type, forKey: key)
        } catch {
            guard let figure = try? decode(Double.self, forKey: key) else { throw error }
            throw PlanningInputError(
                .malformed,
                path: PlanningInputError.path(codingPath + [key]),
                received: "\(figure)",
                allowed: "a whole number of at most \(Number.bitWidth) bits"
            )
        }
    }

    /// Returns a whole number, or `nil` when it is absent or null.
    func wholeNumberIfPresent<Number: FixedWidthInteger & Decodable>(
        _ type: Number.Type,
        forKey key: Key
    ) throws -> Number? {
        guard contains(key), try !decodeNil(forKey: key) else { return nil }
        return try wholeNumber(type, forKey: key)
    }
}
