import MacroMindKit
import Testing

@testable import MacroMindAccounts

struct PasswordTests {
    @Test(arguments: [
        "short", "password", "PASSWORD1", "qwertyuiop", "aaaaaaaaaa", "anna@example.org", "macromind",
        "ANNA.LONGNAME",
        String(repeating: "x1", count: 129), "nul\0in the middle",
    ])
    func `weak passwords are refused`(password: String) throws {
        let address = password == "ANNA.LONGNAME" ? "anna.longname@example.org" : "anna@example.org"
        let email = EmailAddress(address)
        #expect(throws: InputError.self) { try PasswordPolicy().check(password, email: email) }
    }

    @Test(arguments: [
        "tall green boats", "        .", "пароль длинный", String(repeating: "ab", count: 128), "🐢🐢🐢🐢🐢🐢🐢🐇",
    ])
    func `long passwords of any characters are accepted`(password: String) throws {
        try PasswordPolicy().check(password, email: EmailAddress("anna@example.org"))
    }

    @Test func `at least three thousand common passwords are known`() {
        #expect(CommonPasswords.all.count >= 3_000)
    }

    @Test func `every byte of a password counts`() async throws {
        let hasher = try PasswordHasher(cost: 4)
        let long = String(repeating: "a", count: 200)
        let digest = try await hasher.digest(of: long + "1")
        #expect(try await hasher.verify(long + "1", digest: digest).isRight)
        #expect(try await !hasher.verify(long + "2", digest: digest).isRight)
    }

    @Test func `composed and decomposed characters are one password`() async throws {
        let hasher = try PasswordHasher(cost: 4)
        let digest = try await hasher.digest(of: "caf\u{e9} au lait")
        #expect(try await hasher.verify("cafe\u{301} au lait", digest: digest).isRight)
    }

    @Test func `a cheap digest is replaced by a dearer one`() async throws {
        let digest = try await PasswordHasher(cost: 4).digest(of: "tall green boats")
        let outcome = try await PasswordHasher(cost: 5).verify("tall green boats", digest: digest)
        let upgrade = try #require(outcome.upgrade)
        #expect(Bcrypt.cost(of: upgrade) == 5)
    }

    @Test func `a full queue refuses at once`() async throws {
        let hasher = try PasswordHasher(cost: 10, width: 1, capacity: 1)
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask { (try? await hasher.digest(of: "tall green boats")) != nil }
            }
            return await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(outcomes.contains(false))
        #expect(outcomes.contains(true))
    }

    @Test(arguments: [
        " a@example.org", "a@example.org ", "a", "a@b", "@example.org", "a..b@example.org", "ä@example.org",
        "a@exa mple.org", String(repeating: "a", count: 65) + "@example.org", "a@-example.org",
        "a@" + String(repeating: "b", count: 250) + ".org",
    ])
    func `what is no address is refused`(text: String) { #expect(EmailAddress(text) == nil) }

    @Test func `addresses are compared without case`() {
        #expect(EmailAddress("Anna@Example.org")?.key == EmailAddress("ANNA@example.ORG")?.key)
    }
}
