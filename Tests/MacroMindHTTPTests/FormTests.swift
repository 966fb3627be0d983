import MacroMindKit
import Testing

@testable import MacroMindHTTP

struct FormTests {
    @Test(arguments: [
        "", "{", "nul", "NaN", "Infinity", "01", "1.", ".5", "+1", "1e", "'a'", "[1,]", "{\"a\":1,}",
        "\"\\x\"", "\"\u{1}\"",
        "{\"a\":1}x", "\"\\ud800\"", "{\"a\":1,\"a\":2}", "\u{feff}1",
        String(repeating: "[", count: 65) + String(repeating: "]", count: 65),
    ])
    func `what is no JSON is refused`(text: String) {
        #expect(throws: StrictJSON.Failure.malformed) { try StrictJSON.value(of: Array(text.utf8)) }
    }

    @Test func `bytes that are no UTF-8 are refused`() {
        #expect(throws: StrictJSON.Failure.malformed) { try StrictJSON.value(of: [0x22, 0xFF, 0x22]) }
    }

    @Test func `JSON is read as it is written`() throws {
        let text = #" {"a":[1,-2.5e3,true,null,"\u00e9\ud83d\ude00\n"],"b":{}} "#
        let value = try StrictJSON.value(of: Array(text.utf8))
        #expect(value == ["a": [1, -2500, true, nil, "é😀\n"], "b": [:]])
        let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
        _ = try StrictJSON.value(of: Array(deep.utf8))
    }

    @Test(arguments: [("\"\\u0000\"", StrictJSON.Failure.nullCharacter), ("1e400", .numberOutOfRange)])
    func `values that can not be held are told apart`(text: String, failure: StrictJSON.Failure) {
        #expect(throws: failure) { try StrictJSON.value(of: Array(text.utf8)) }
    }

    @Test(arguments: [
        "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost : a\r\n\r\n",
        "GET / HTTP/1.1\nHost: a\n\n",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nX: \0\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\n folded\r\n\r\n", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
    ])
    func `a head that could be read in two ways is refused`(text: String) {
        #expect(throws: RequestHead.Refusal.malformed) { try RequestHead(Array(text.utf8)) }
    }

    @Test func `chunks are followed to their end and no further`() throws {
        var reader = ChunkReader()
        let text = "4;x=y\r\nabcd\r\n0\r\nT: v\r\n\r\nGET"
        #expect(reader.read(Array(text.utf8)[...]) == text.utf8.count - 3)
        #expect(reader.isDone)
        var broken = ChunkReader()
        #expect(broken.read(Array("4\nabcd".utf8)[...]) == nil)
    }

    @Test(arguments: [
        ("10.0.0.0/8", "10.1.2.3", true), ("10.0.0.0/8", "11.0.0.1", false), ("::1", "::1", true),
        ("2001:db8::/32", "2001:db8:1::5", true), ("127.0.0.1", "::ffff:127.0.0.1", true),
        ("192.0.2.1", "192.0.2.10", false),
    ])
    func `networks contain their addresses`(range: String, address: String, isInside: Bool) throws {
        #expect(try #require(AddressRange(range)).contains(address) == isInside)
    }

    @Test(arguments: ProblemCode.allCases)
    func `every problem has a status of failure and a title`(code: ProblemCode) {
        #expect((400...599).contains(code.status))
        #expect(code.title.first?.isUppercase == true)
    }
}
