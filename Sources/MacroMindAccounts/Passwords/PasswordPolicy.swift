public import MacroMindKit

/// Which passwords an account may have: long rather than complicated, and not among the first an attacker tries.
///
/// - Source: NIST SP 800-63B-4, section 3.1.1.
public struct PasswordPolicy: Sendable {
    /// The allowed number of Unicode code points.
    public static let length = 8...256

    private let refusedNames: Set<String>

    /// Creates a policy.
    ///
    /// - Parameter productNames: Names of the service that are refused as passwords, besides its own.
    public init(productNames: [String] = []) {
        refusedNames = Set(
            (productNames + ["macromind", "macro mind", "macromindkit"]).map { $0.lowercased() }
        )
    }

    /// Checks a password for a new account or a change.
    ///
    /// - Parameters:
    ///   - password: The password.
    ///   - email: The account's address.
    ///   - field: The name of the field, for the error.
    /// - Throws: An ``InputError`` that says why, without a word of the password.
    public func check(
        _ password: String,
        email: EmailAddress?,
        field: String = "password"
    ) throws(InputError) {
        try Self.checkForm(password, field: field)
        let composed = UnicodeForm.composed(password)
        let folded = composed.lowercased()
        guard composed.unicodeScalars.count >= Self.length.lowerBound else {
            throw Self.error(field, "a password of \(composed.unicodeScalars.count) characters")
        }
        if Set(folded.unicodeScalars).count == 1 {
            throw Self.error(field, "one character repeated")
        }
        if let email, folded == email.key || folded == email.localPart {
            throw Self.error(field, "the e-mail address or a part of it")
        }
        if refusedNames.contains(folded) { throw Self.error(field, "the name of the service") }
        if CommonPasswords.contains(folded) {
            throw Self.error(field, "one of the most common passwords")
        }
    }

    /// Checks what every password must keep, also one that is only compared.
    ///
    /// - Parameters:
    ///   - password: The password.
    ///   - field: The name of the field, for the error.
    /// - Throws: An ``InputError`` for a password beyond the greatest length or with U+0000.
    public static func checkForm(_ password: String, field: String = "password") throws(InputError) {
        guard password.utf8.count <= length.upperBound * 4,
            password.unicodeScalars.count <= length.upperBound
        else {
            throw error(field, "a longer password")
        }
        guard !password.utf8.contains(0) else { throw error(field, "a password with U+0000") }
    }

    private static func error(_ field: String, _ received: String) -> InputError {
        InputError(
            .outOfRange,
            field: field,
            received: received,
            allowed: "\(length.lowerBound) to \(length.upperBound) characters that are hard to guess",
            hint: "Several words in a row make a good password."
        )
    }
}
