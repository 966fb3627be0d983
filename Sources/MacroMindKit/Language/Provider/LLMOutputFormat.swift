/// The form in which an answer is wanted.
///
/// A provider that cannot hold its model to a form asks for it as well as it can. The answer is to be checked in any
/// case: a schema promises the shape at most, never sense.
public enum LLMOutputFormat: Sendable, Hashable, Codable {
    /// Any text.
    case text
    /// Valid JSON of any shape. The prompt must mention JSON; some services insist.
    case json
    /// JSON that follows a schema.
    case schema(LLMSchema)
}
