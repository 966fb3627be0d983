import Foundation
import MacroMindKit
import Testing

@testable import MacroMindCLI

struct FilesTests {
    private func failure(_ action: () throws -> Void) -> Failure? {
        #expect(throws: Failure.self) { try action() }
    }

    @Test
    func `a file that is not there is no input`() throws {
        let failure = failure { _ = try Files.read("/nowhere/profile.json") }
        #expect(failure?.code == .noInput)
        #expect(failure?.code.rawValue == 66)
        #expect(
            failure?.message.contains("“/nowhere/profile.json” can not be read: there is no such file")
                == true
        )
    }

    @Test
    func `a folder is no input`() {
        #expect(failure { _ = try Files.read("/") }?.code == .noInput)
    }

    @Test(arguments: [
        ("", "not JSON"), ("{", "not JSON"), ("profile", "not JSON"), ("[]", "a JSON object"),
        (#"{"age":30}"#, "height_cm"), (#"{"age":30,"height_cm":-1}"#, "weight_kg"),
    ])
    func `bad data name the file and the reason`(text: String, words: String) throws {
        let files = try Macromind()
        defer { files.remove() }
        let path = try files.write(text, to: "me.json")
        let failure = failure { _ = try Files.decode(Profile.self, from: path) }
        #expect(failure?.code == .badData)
        #expect(failure?.code.rawValue == 65)
        #expect(failure?.message.hasPrefix(path) == true)
        #expect(failure?.message.contains(words) == true, "\(failure?.message ?? "")")
    }

    @Test
    func `a member of the wrong kind is named by its path`() throws {
        let files = try Macromind()
        defer { files.remove() }
        let path = try files.write(#"{"plan":{"days":[{"day":"one"}]}}"#, to: "week.json")
        let failure = failure { _ = try Files.decode(PlanResult.self, from: path) }
        #expect(failure?.message.contains("plan.days.[0].day") == true, "\(failure?.message ?? "")")
        let other = try files.write(#"{"plan":{"days":[]}}"#, to: "other.json")
        #expect(
            self.failure { _ = try Files.decode(PlanResult.self, from: other) }?.message
                .hasSuffix("report is missing.") == true
        )
    }

    @Test
    func `a place that can not be written is told, and nothing is written`() throws {
        let files = try Macromind()
        defer { files.remove() }
        let path = files.folder.appending(path: "missing/week.json").path
        let failure = failure { try Files.write("x", to: path) }
        #expect(failure?.code == .cannotWrite)
        #expect(failure?.code.rawValue == 73)
        #expect(failure?.message.contains("Nothing was written.") == true)
        #expect(try files.files() == [])
    }

    @Test
    func `what is written can be read`() throws {
        let files = try Macromind()
        defer { files.remove() }
        let path = files.folder.appending(path: "é.txt").path
        try Files.write("one", to: path)
        try Files.write("two 🥕", to: path)
        #expect(try Files.read(path) == Data("two 🥕".utf8))
    }

    @Test
    func `JSON has sorted keys and plain slashes`() throws {
        #expect(try Files.json(["b": "1/2", "a": ""]) == "{\n  \"a\" : \"\",\n  \"b\" : \"1/2\"\n}\n")
    }

    @Test
    func `exit codes are those of the contract`() {
        let codes: [Failure.Code] = [
            .unexpected, .infeasible, .badData, .noInput, .serviceUnavailable, .cannotWrite, .configuration,
        ]
        #expect(codes.map(\.rawValue) == [1, 2, 65, 66, 69, 73, 78])
        #expect(
            Planning.failure(.infeasible(Infeasibility(conflict: [], explanation: []))).code == .infeasible
        )
        #expect(Planning.failure(.refused("dal", [])).code == .infeasible)
        #expect(Planning.failure(.cancelled).code == .unexpected)
        let error = InputError(.outOfRange, field: "days", received: "0", allowed: "1 to 28")
        #expect(Planning.failure(.invalid(error)).code == .badData)
        #expect(Planning.failure(.invalid(error)).message == "days is 0; allowed is 1 to 28.")
    }
}
