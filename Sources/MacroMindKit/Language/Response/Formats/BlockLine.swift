/// What one line of YAML, TOML, a Markdown list or `key: value` text says.
struct BlockLine {
    /// The level of a heading, or nothing.
    var heading: Int?
    var isBullet = false
    /// How far the content stands from the margin, beyond a bullet.
    var contentIndent: Int
    var key: String?
    var value: String

    /// Reads a line.
    init(_ line: AnswerLines.Line) {
        contentIndent = line.indent
        value = line.text
        readHeading()
        if heading == nil { readBullet() }
        if heading == nil, !isBullet, let bold = Self.boldPart(value), bold.rest.isEmpty,
            Self.isHeading(bold.text)
        {
            heading = 7
            value = bold.text
        }
        value = Self.withoutMarks(value)
        if heading == nil { readKey() }
    }

    /// Whether a line in bold is a heading rather than a member.
    private static func isHeading(_ text: String) -> Bool {
        guard let key = text.split(separator: ":").first, text.contains(where: { $0 == ":" || $0 == "=" })
        else { return true }
        return CalendarWords.slot(String(key)) != nil
    }

    private mutating func readHeading() {
        let marks = value.prefix { $0 == "#" }
        guard !marks.isEmpty, marks.count <= 6, value.dropFirst(marks.count).first == " " else { return }
        heading = marks.count
        value = PlainText.trimmed(String(value.dropFirst(marks.count).drop { $0 == " " }))
    }

    private mutating func readBullet() {
        let scalars = Array(value.unicodeScalars)
        guard let first = scalars.first else { return }
        var length = 0
        if "-*\u{2022}\u{2013}+\u{25E6}\u{25AA}".unicodeScalars.contains(first), scalars.count > 1,
            scalars[1].isBlank
        {
            length = 2
        } else if first.isASCIIDigit, let dot = scalars.prefix(4).firstIndex(where: { !$0.isASCIIDigit }),
            dot + 1 < scalars.count,
            scalars[dot] == "." || scalars[dot] == ")", scalars[dot + 1].isBlank
        {
            length = dot + 2
        } else if scalars.count == 1, first == "-" {
            length = 1
        }
        guard length > 0 else { return }
        isBullet = true
        var rest = scalars[min(length, scalars.count)...]
        while rest.first?.isBlank ?? false {
            rest = rest.dropFirst()
            length += 1
        }
        contentIndent += length
        value = String(String.UnicodeScalarView(rest))
    }

    /// The text between bold marks at the start, and what follows it.
    private static func boldPart(_ text: String) -> (text: String, rest: String)? {
        for mark in ["**", "__"] where text.hasPrefix(mark) {
            let inner = text.dropFirst(2)
            guard let end = inner.firstRange(of: mark) else { continue }
            return (
                PlainText.trimmed(String(inner[..<end.lowerBound])),
                PlainText.trimmed(String(inner[end.upperBound...]))
            )
        }
        return nil
    }

    /// Removes the marks of bold and italic text.
    static func withoutMarks(_ text: String) -> String {
        var result = text
        for mark in ["**", "__"] where result.contains(mark) { result = result.replacing(mark, with: "") }
        let trimmed = PlainText.trimmed(result)
        if trimmed.count > 2, trimmed.hasPrefix("*"), trimmed.hasSuffix("*") {
            return PlainText.trimmed(String(trimmed.dropFirst().dropLast()))
        }
        return trimmed
    }

    /// Splits `key: value` and `key = value`.
    private mutating func readKey() {
        var scalars = Array(value.unicodeScalars)
        let quote = scalars.first.flatMap { $0 == "\"" || $0 == "'" ? $0 : nil }
        var index = 0
        if let quote {
            guard let end = scalars.dropFirst().firstIndex(of: quote) else { return }
            index = end + 1
        }
        while index < scalars.count, index < 60, scalars[index] != ":", scalars[index] != "\u{FF1A}",
            scalars[index] != "="
        {
            if "{}[]|,;".unicodeScalars.contains(scalars[index]) { return }
            index += 1
        }
        guard index < scalars.count, index < 60, index > 0 else { return }
        let next = index + 1 < scalars.count ? scalars[index + 1] : " "
        let isYAMLMark =
            scalars[index] == ":"
            && (next.isBlank || next == "*" || next.isASCIIDigit && scalars[index - 1].isLetter)
        guard isYAMLMark || scalars[index] == "=" || scalars[index] == "\u{FF1A}" else { return }
        var key = PlainText.trimmed(String(String.UnicodeScalarView(scalars[..<index])))
        if quote != nil { key = String(key.dropFirst().dropLast()) }
        scalars.removeSubrange(...index)
        value = Self.withoutMarks(PlainText.trimmed(String(String.UnicodeScalarView(scalars))))
        self.key = key
    }

    /// The value without quotes and without a comment behind it.
    var plainValue: String {
        var text = value
        if let quote = text.first, quote == "\"" || quote == "'" {
            if let end = text.dropFirst().firstIndex(of: quote) {
                return String(text[text.index(after: text.startIndex)..<end])
            }
            return text
        }
        if let comment = text.firstRange(of: " #") { text = String(text[..<comment.lowerBound]) }
        return PlainText.trimmed(text)
    }
}
