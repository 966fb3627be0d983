/// Writes JSON values as text that is the same on every platform.
///
/// Members are sorted by the scalars of their names, except that `properties` follow a `propertyOrdering` beside them.
/// Whole numbers have no fraction; what is no number is `null`.
package enum CanonicalJSON {
    /// Writes a value without blanks.
    ///
    /// - Parameters:
    ///   - value: The value, nested at most ``maximumDepth`` deep; what lies deeper is written as `null`.
    ///   - keepsOrderingKeyword: Whether `propertyOrdering` is written too.
    /// - Returns: The text.
    package static func text(of value: JSONValue, keepsOrderingKeyword: Bool = true) -> String {
        var writer = Writer(keepsOrderingKeyword: keepsOrderingKeyword, isPretty: false)
        writer.write(value, order: nil, depth: 0)
        return writer.text
    }

    /// Writes a value with one member or element a line, indented by two blanks a level.
    ///
    /// - Parameter value: The value, nested at most ``maximumDepth`` deep.
    /// - Returns: The text.
    package static func prettyText(of value: JSONValue) -> String {
        var writer = Writer(keepsOrderingKeyword: true, isPretty: true)
        writer.write(value, order: nil, depth: 0)
        return writer.text
    }

    /// The deepest nesting that is written.
    package static let maximumDepth = 64

    /// Writes a number the way ``text(of:keepsOrderingKeyword:)`` does.
    ///
    /// - Parameter number: The number.
    /// - Returns: The text.
    package static func text(of number: Double) -> String {
        guard number.isFinite else { return "null" }
        if number.magnitude < 9_007_199_254_740_992, let whole = Int(exactly: number) { return String(whole) }
        return number.description
    }
}

private struct Writer {
    var text = ""
    let keepsOrderingKeyword: Bool
    let isPretty: Bool

    private mutating func startLine(depth: Int) {
        if isPretty { text += "\n" + String(repeating: "  ", count: depth) }
    }

    mutating func write(_ value: JSONValue, order: [String]?, depth: Int) {
        guard depth <= CanonicalJSON.maximumDepth else {
            text += "null"
            return
        }
        switch value {
        case .null: text += "null"
        case .bool(let flag): text += flag ? "true" : "false"
        case .number(let number): text += CanonicalJSON.text(of: number)
        case .string(let string): write(string)
        case .array(let elements): write(elements, depth: depth)
        case .object(let members): write(members, order: order, depth: depth)
        }
    }

    private mutating func write(_ elements: [JSONValue], depth: Int) {
        text += "["
        for (index, element) in elements.enumerated() {
            if index > 0 { text += "," }
            startLine(depth: depth + 1)
            write(element, order: nil, depth: depth + 1)
        }
        if !elements.isEmpty { startLine(depth: depth) }
        text += "]"
    }

    private mutating func write(_ members: [String: JSONValue], order: [String]?, depth: Int) {
        let ordering = members["propertyOrdering"]?.arrayValue?.compactMap(\.stringValue)
        text += "{"
        var isFirst = true
        for name in names(of: members, order: order) {
            guard let value = members[name] else { continue }
            if name == "propertyOrdering", ordering != nil, !keepsOrderingKeyword { continue }
            if !isFirst { text += "," }
            isFirst = false
            startLine(depth: depth + 1)
            write(name)
            text += isPretty ? ": " : ":"
            write(value, order: name == "properties" ? ordering : nil, depth: depth + 1)
        }
        if !isFirst { startLine(depth: depth) }
        text += "}"
    }

    private func names(of members: [String: JSONValue], order: [String]?) -> [String] {
        let sorted = members.keys.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
        guard let order else { return sorted }
        var seen: Set<String> = []
        return (order + sorted).filter { seen.insert($0).inserted }
    }

    private mutating func write(_ string: String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
