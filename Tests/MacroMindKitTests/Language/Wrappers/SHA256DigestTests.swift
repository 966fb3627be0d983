import Testing

@testable import MacroMindKit

@Suite struct SHA256DigestTests {
    struct Case: Sendable {
        let text: String
        let digest: String
    }

    // The examples of FIPS 180-4 and their well-known companions.
    @Test(arguments: [
        Case(text: "", digest: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        Case(text: "abc", digest: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        Case(
            text: "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            digest: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        Case(
            text: String(repeating: "a", count: 1_000),
            digest: "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"
        ),
    ])
    func `published examples have their digest`(example: Case) {
        #expect(SHA256Digest(of: Array(example.text.utf8)).hexadecimal == example.digest)
    }
}
