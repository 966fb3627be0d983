/// An e-mail address as it was given and as it is compared.
///
/// Addresses are ASCII: any other spelling is refused, so that no two spellings can fold together unnoticed.
public struct EmailAddress: Sendable, Hashable {
    /// The address as it was given.
    public let text: String
    /// The address as it is compared: in lower case.
    public let key: String
    /// What stands before the `@`, in lower case.
    public var localPart: String { String(key[..<(key.lastIndex(of: "@") ?? key.endIndex)]) }

    /// Reads an address.
    ///
    /// The result is `nil` for what is no address: over 254 bytes, a local part over 64, white space, control or non-ASCII
    /// characters, quoted local parts, a domain that is no name of at least two labels.
    ///
    /// - Parameter text: The address, without white space around it.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count <= 254, let at = bytes.lastIndex(of: UInt8(ascii: "@")) else { return nil }
        guard Self.isLocalPart(bytes[..<at]), Self.isDomain(bytes[(at + 1)...]) else { return nil }
        self.text = text
        key = text.lowercased()
    }

    private static func isLocalPart(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard (1...64).contains(bytes.count) else { return false }
        return bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy {
            !$0.isEmpty && $0.allSatisfy(isAtomCharacter)
        }
    }

    private static func isDomain(_ bytes: ArraySlice<UInt8>) -> Bool {
        let labels = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard labels.count >= 2 else { return false }
        return labels.allSatisfy { label in
            (1...63).contains(label.count) && label.first != UInt8(ascii: "-")
                && label.last != UInt8(ascii: "-")
                && label.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
        }
    }

    private static let atomMarks = Set("!#$%&'*+-/=?^_`{|}~".utf8)

    private static func isAtomCharacter(_ byte: UInt8) -> Bool {
        isLetterOrDigit(byte) || atomMarks.contains(byte)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
