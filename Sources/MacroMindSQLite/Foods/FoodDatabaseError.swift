/// Why a database of foods can not be opened, read or filled.
public struct FoodDatabaseError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The kind of a failure.
    public enum Code: String, Sendable, CaseIterable {
        /// There is no such file or folder, or it can not be read.
        case notReadable = "not-readable"
        /// The file is no database of foods.
        case notFoods = "not-foods"
        /// The database can not be written.
        case notWritable = "not-writable"
        /// The download has no known form.
        case unknownFormat = "unknown-format"
        /// The download is another one than that of which a part was imported.
        case changedSource = "changed-source"
    }

    /// The kind of failure.
    public var code: Code
    /// What came, what is allowed and what to do next, as a sentence.
    public var message: String

    /// Creates an error.
    ///
    /// - Parameters:
    ///   - code: The kind of failure.
    ///   - message: What came, what is allowed and what to do next.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// The message.
    public var description: String { message }
}
