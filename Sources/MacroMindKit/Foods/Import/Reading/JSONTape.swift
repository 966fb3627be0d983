/// A JSON text taken apart into a flat list of values, read once and decoded only where someone looks.
///
/// The text must be one value by RFC 8259, nested at most ``maximumDepth`` deep.
///
/// - Complexity: Linear in the length of the text, without recursion.
package final class JSONTape: Sendable {
    /// The deepest nesting that is read.
    package static let maximumDepth = 64

    /// The kind of a value.
    enum Kind: UInt8, Sendable {
        case object, array, string, escapedString, number, `true`, `false`, null
    }

    /// A value, followed by the values inside it; in an object each value follows its key.
    struct Node: Sendable {
        var kind: Kind
        /// The first byte; for strings, after the quote.
        var start: Int32
        /// The byte after the last; for strings, the closing quote.
        var end: Int32
        /// The node after this one and all that it holds.
        var next: Int32
    }

    let bytes: [UInt8]
    let nodes: [Node]

    /// Reads a text; the result is `nil` when it is not one complete JSON value.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count < Int32.max else { return nil }
        var parser = JSONTapeParser()
        guard bytes.withUnsafeBufferPointer({ parser.parse($0) }) else { return nil }
        self.bytes = bytes
        nodes = parser.nodes
    }

    /// The outermost value.
    package var root: JSONElement { JSONElement(tape: self, index: 0) }
}
