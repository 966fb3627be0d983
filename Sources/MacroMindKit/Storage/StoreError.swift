/// Why a store refused a call.
public enum StoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Another record already has the value of a field that is unique.
    case duplicate(field: String)
    /// The record was changed since it was read.
    case conflict(expected: Int, found: Int?)
    /// There is no such record, or it belongs to somebody else.
    case notFound
    /// The value breaks a rule of the store; nothing was stored.
    case invalid(field: String)
    /// The store can not answer now, such as when its disk is full or its database is away; nothing was changed.
    ///
    /// The text is for operators. It holds no data of a person and no secret.
    case unavailable(String)

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var description: String {
        switch self {
        case .duplicate(let field): "Another record has the same \(field); choose another."
        case .conflict(let expected, let found):
            "Version \(expected) was expected but \(found.map { "version \($0)" } ?? "no record") was found; read it again."
        case .notFound: "There is no such record."
        case .invalid(let field):
            "The value of \(field) can not be stored; see the documentation of the record."
        case .unavailable(let reason): "The store is not available: \(reason)"
        }
    }
}
