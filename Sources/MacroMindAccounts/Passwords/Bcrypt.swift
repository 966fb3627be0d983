import CCrypt
import Crypto

/// Digests of passwords with bcrypt over a pre-hash, so that every byte of a password counts.
///
/// bcrypt alone ends at 72 bytes and at the first NUL. The password in normalisation form C is therefore first taken through
/// HMAC-SHA-256 and base64, whose 43 characters it reads whole.
///
/// - Source: Provos, Mazières. *A Future-Adaptable Password Scheme.* USENIX 1999.
enum Bcrypt {
    /// What stands before a digest that was made over the pre-hash.
    private static let scheme = "mm1:"
    private static let preHashKey = SymmetricKey(data: Array("macromind password pre-hash 1".utf8))

    /// Returns the digest of a password with a new salt.
    static func digest(of password: String, cost: Int) -> String? {
        let factor = cost < 10 ? "0\(cost)" : "\(cost)"
        let setting = "$2b$\(factor)$" + saltText(Randomness.bytes(16))
        return crypt(preHash(password), setting: setting).map { scheme + $0 }
    }

    /// Returns whether a password belongs to a digest; the time does not depend on where they differ.
    static func verify(_ password: String, digest: String) -> Bool {
        let isPreHashed = digest.hasPrefix(scheme)
        let stored = isPreHashed ? String(digest.dropFirst(scheme.count)) : digest
        guard let computed = crypt(isPreHashed ? preHash(password) : password, setting: stored) else {
            return false
        }
        return isEqual(Array(computed.utf8), Array(stored.utf8))
    }

    /// The cost of a digest, or `nil` when it is none of ours.
    static func cost(of digest: String) -> Int? {
        guard digest.hasPrefix(scheme) else { return nil }
        let parts = digest.split(separator: "$")
        return parts.count == 4 ? Int(parts[2]) : nil
    }

    private static func preHash(_ password: String) -> String {
        let bytes = Array(UnicodeForm.composed(password).utf8)
        return Base64URL.text(HMAC<SHA256>.authenticationCode(for: bytes, using: preHashKey))
    }

    private static func isEqual(_ lhs: [UInt8], _ rhs: [UInt8]) -> Bool {
        guard lhs.count == rhs.count else { return false }
        return zip(lhs, rhs).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func crypt(_ key: String, setting: String) -> String? {
        let data = UnsafeMutablePointer<crypt_data>.allocate(capacity: 1)
        defer { data.deallocate() }
        return data.withMemoryRebound(to: UInt8.self, capacity: MemoryLayout<crypt_data>.size) { bytes in
            bytes.initialize(repeating: 0, count: MemoryLayout<crypt_data>.size)
            return crypt_r(
                key,
                setting,
                UnsafeMutableRawPointer(bytes).assumingMemoryBound(to: crypt_data.self)
            )
            .flatMap { result in
                let text = String(cString: result)
                return text.hasPrefix("$2") ? text : nil
            }
        }
    }

    private static let alphabet = Array(
        "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8
    )

    /// The 22 characters of a salt of 16 bytes in the alphabet of bcrypt.
    private static func saltText(_ salt: [UInt8]) -> String {
        var result: [UInt8] = []
        var buffer: UInt32 = 0
        var bits = 0
        for byte in salt {
            buffer = buffer << 8 | UInt32(byte)
            bits += 8
            while bits >= 6 {
                bits -= 6
                result.append(alphabet[Int(buffer >> UInt32(bits) & 63)])
            }
        }
        if bits > 0 { result.append(alphabet[Int(buffer << UInt32(6 - bits) & 63)]) }
        return String(decoding: result, as: UTF8.self)
    }
}
