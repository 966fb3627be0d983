/// Why a store refused a call.
///
/// An implementation throws errors of its own for what is not foreseen here, such as a lost connection.
public enum StoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Another record already has the value of a field that is unique.
    case duplicate(field: String)
    /// The record was changed since it was read.
    case conflict(expected: Int, found: Int?)
    /// There is no such record, or it belongs to somebody else.
    case notFound

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var description: String {
        switch self {
        case .duplicate(let field): "Another record has the same \(field); choose another."
        case .conflict(let expected, let found):
            "Version \(expected) was expected but \(found.map { "version \($0)" } ?? "no record") was found; read it again."
        case .notFound: "There is no such record."
        }
    }
}
