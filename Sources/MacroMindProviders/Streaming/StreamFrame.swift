/// One message of a stream before it is understood.
struct StreamFrame: Hashable, Sendable {
    /// The name of the event, `message` where the stream gives none.
    var name: String
    /// The data, usually JSON.
    var data: String
}
