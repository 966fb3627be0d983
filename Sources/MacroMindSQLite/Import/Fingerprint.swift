/// A short text that is the same for the same bytes.
///
/// - Source: Fowler G, Noll LC, Vo KP, Eastlake D. *The FNV Non-Cryptographic Hash Algorithm*, RFC 9923; FNV-1a with 64 bits.
enum Fingerprint {
    static func of(_ bytes: some Sequence<UInt8>) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return String(hash, radix: 16)
    }
}
