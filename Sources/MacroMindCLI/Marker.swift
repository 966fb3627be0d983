/// Words that nobody can guess, for marking untrusted text in prompts.
enum Marker {
    static func make() -> String { String(UInt64.random(in: .min ... .max), radix: 36) }
}
