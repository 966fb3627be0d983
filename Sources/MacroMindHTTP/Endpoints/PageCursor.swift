import MacroMindAccounts

/// The place in a list after which the next page begins; a client passes it on without reading it.
///
/// It names the last element that was seen and not a number of elements, so that what is added or removed meanwhile moves nothing.
enum PageCursor {
    /// The parameters of a list in the description of the interface.
    static func query(maximum: Int, default value: Int) -> [EndpointDescription.Query] {
        [
            .init(
                name: "limit",
                schema: #"{"type":"integer","minimum":1,"maximum":\#(maximum),"default":\#(value)}"#
            ),
            .init(name: "cursor", schema: #"{"type":"string","minLength":1,"maxLength":200}"#),
        ]
    }

    /// Returns the cursor of some parts, none of which holds a space.
    static func text(_ parts: [String]) -> String {
        Base64URL.text(Array(parts.joined(separator: " ").utf8))
    }

    /// Returns the parts of the cursor of a request, or `nil` when it sends none.
    static func parts(of call: Call, count: Int) throws(Problem) -> [String]? {
        guard let text = call.query("cursor") else { return nil }
        guard text.utf8.count <= 200, let bytes = Base64URL.bytes(text) else { throw invalid }
        let parts = String(decoding: bytes, as: UTF8.self).split(
            separator: " ",
            omittingEmptySubsequences: false
        )
        guard parts.count == count else { throw invalid }
        return parts.map(String.init)
    }

    /// The problem of a cursor that no list gave.
    static let invalid = Problem(
        field: "query:cursor",
        code: "invalid_cursor",
        "cursor must be the next_cursor of an earlier answer."
    )
}
