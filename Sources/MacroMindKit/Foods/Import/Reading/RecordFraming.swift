/// Cuts a stream of bytes into records, in memory bounded by the longest record allowed.
///
/// Chunks may be cut anywhere. After a stop nothing more is read.
package protocol RecordFraming: Sendable {
    /// Why reading stopped, or `nil` as long as all is well.
    var stop: ImportStop? { get }

    /// Reads the next bytes and hands over every record that they complete.
    mutating func consume(_ chunk: [UInt8], _ body: (ImportRecord) throws -> Void) rethrows

    /// Ends the stream and hands over a last record that no separator ends.
    mutating func finish(_ body: (ImportRecord) throws -> Void) rethrows
}

extension RecordFraming {
    /// The most bytes that one record may have.
    package static var maximumRecordSize: Int { 16 << 20 }
}
