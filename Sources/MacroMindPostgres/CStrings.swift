internal import Foundation

/// Texts as C wants them, an array that ends with no text, for as long as the value lives.
final class CStrings {
    private let copies: [UnsafeMutablePointer<CChar>?]
    /// The texts.
    let pointers: [UnsafePointer<CChar>?]

    init(_ texts: [String]) {
        copies = texts.map { strdup($0) }
        pointers = copies.map { UnsafePointer($0) } + [nil]
    }

    deinit { for copy in copies { free(copy) } }
}
