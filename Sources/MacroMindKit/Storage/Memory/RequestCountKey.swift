/// Whose requests are counted against which limit.
struct RequestCountKey: Hashable {
    let limit: String
    let client: String
}
