import Testing

@testable import MacroMindKit

struct CSVReaderTests {
    private func rows(_ text: String, cutAt cut: Int = 0) -> (rows: [[String?]], stop: ImportStop?) {
        let bytes = Array(text.utf8)
        var reader = CSVReader()
        var rows: [[String?]] = []
        let body: (CSVRow) -> Void = { row in rows.append((0..<row.count).map { row.text($0) }) }
        reader.consume(Array(bytes[..<cut]), body)
        reader.consume(Array(bytes[cut...]), body)
        reader.finish(body)
        return (rows, reader.stop)
    }

    @Test func `quotes, line ends inside them and CRLF are read wherever the chunks end`() {
        let text = "\u{FEFF}\"a\",b,\"c\"\r\n\"1,\"\"x\"\"\",\"two\nlines\",\r\n\n3,,\"\"\n"
        for cut in 0...text.utf8.count {
            let found = rows(text, cutAt: cut)
            #expect(
                found.rows == [["a", "b", "c"], ["1,\"x\"", "two\nlines", nil], ["3", nil, nil]]
                    && found.stop == nil,
                "cut at \(cut)"
            )
        }
    }

    @Test func `a last row without a line end counts when it is whole`() {
        #expect(rows("a,b\n1,2").rows == [["a", "b"], ["1", "2"]])
        #expect(rows("a,b\n1").stop == ImportStop(.truncated, at: 4))
        #expect(rows("a,b\n1,\"2").stop == ImportStop(.truncated, at: 4))
    }

    @Test func `a row with other fields than the header is corrupt`() {
        #expect(rows("a,b\n1,2\n1,2,3\n").stop == ImportStop(.corrupt, at: 8))
        #expect(rows("a,b\n1\n").stop == ImportStop(.corrupt, at: 4))
    }

    @Test func `fields are read as numbers`() {
        var reader = CSVReader()
        var row: CSVRow?
        reader.consume(Array("7,0.5,x,\n".utf8)) { row = $0 }
        #expect(row?.integer(0) == 7)
        #expect(row?.number(1) == 0.5)
        #expect(row?.number(2) == nil)
        #expect(row?.number(3) == nil)
        #expect(row?.text(9) == nil)
        #expect(row?.endOffset == 9)
    }
}
