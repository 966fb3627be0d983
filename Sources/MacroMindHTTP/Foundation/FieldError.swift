/// What is wrong with one field of a request.
package struct FieldError: Sendable, Hashable {
    /// A JSON Pointer into the body, or `query:NAME`.
    package var pointer: String
    /// A stable name for programs.
    package var code: String
    /// A sentence for people.
    package var message: String

    /// Creates an error.
    package init(pointer: String, code: String, message: String) {
        self.pointer = pointer
        self.code = code
        self.message = message
    }
}
