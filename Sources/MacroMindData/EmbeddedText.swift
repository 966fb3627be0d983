internal import CMacroMindData

/// The texts that are part of the binary.
enum EmbeddedText {
    static var foods: String { string(macromind_foods()) }
    static var nutrients: String { string(macromind_nutrients()) }
    static var portions: String { string(macromind_portions()) }
    static var purchases: String { string(macromind_purchases()) }
    static var recipes: String { string(macromind_recipes()) }

    private static func string(_ text: macromind_text) -> String {
        String(decoding: UnsafeBufferPointer(start: text.start, count: text.count), as: UTF8.self)
    }
}
