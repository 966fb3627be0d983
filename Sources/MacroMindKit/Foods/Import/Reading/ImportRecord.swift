/// One record of a file: its bytes, and where it stands.
package struct ImportRecord: Sendable, Equatable {
    /// The bytes, without what separates records.
    package var bytes: [UInt8]
    /// The position of the first byte in the file, and the position after the last.
    package var range: Range<UInt64>

    package init(bytes: [UInt8], range: Range<UInt64>) {
        self.bytes = bytes
        self.range = range
    }
}
