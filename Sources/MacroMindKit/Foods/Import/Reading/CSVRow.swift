/// One row of a CSV file.
package struct CSVRow: Sendable {
    let bytes: [UInt8]
    let ends: [Int]
    /// The position in the file after the row and its line end.
    package let endOffset: UInt64

    /// The number of fields.
    package var count: Int { ends.count }

    /// The text of a field, or `nil` when the row has none there or it is empty.
    package func text(_ field: Int?) -> String? {
        guard let slice = slice(field), !slice.isEmpty else { return nil }
        return String(decoding: slice, as: UTF8.self)
    }

    /// The number in a field, or `nil` where there is none.
    package func number(_ field: Int?) -> Double? { text(field).flatMap { Double($0) } }

    /// The whole number in a field, or `nil` where there is none.
    package func integer(_ field: Int?) -> Int? { text(field).flatMap { Int($0) } }

    private func slice(_ field: Int?) -> ArraySlice<UInt8>? {
        guard let field, ends.indices.contains(field) else { return nil }
        return bytes[(field == 0 ? 0 : ends[field - 1])..<ends[field]]
    }
}
