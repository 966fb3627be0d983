@_spi(_Unicode) import Swift

/// Canonical forms of text, so that the same characters typed on two keyboards compare equal.
package enum UnicodeForm {
    /// Returns the text in normalisation form C.
    package static func composed(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        result.append(contentsOf: text._nfc)
        return String(result)
    }
}
