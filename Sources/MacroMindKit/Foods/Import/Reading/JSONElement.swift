/// A value inside a tape.
package struct JSONElement: Sendable {
    let tape: JSONTape
    let index: Int

    private var node: JSONTape.Node { tape.nodes[index] }

    /// The member of an object with a name; of several the last counts.
    package subscript(_ name: StaticString) -> JSONElement? {
        guard node.kind == .object else { return nil }
        var found: JSONElement?
        var key = index + 1
        while key < Int(node.next) {
            if tape.isKey(key, equalTo: name) { found = JSONElement(tape: tape, index: key + 1) }
            key = Int(tape.nodes[key + 1].next)
        }
        return found
    }

    /// The member of an object with a name; of several the last counts.
    package subscript(named name: String) -> JSONElement? {
        var found: JSONElement?
        forEachMember { key, value in if key == name { found = value } }
        return found
    }

    /// Visits the members of an object.
    package func forEachMember(_ body: (String, JSONElement) -> Void) {
        guard node.kind == .object else { return }
        var key = index + 1
        while key < Int(node.next) {
            body(tape.text(key), JSONElement(tape: tape, index: key + 1))
            key = Int(tape.nodes[key + 1].next)
        }
    }

    /// The elements of an array; none for other values.
    package var elements: [JSONElement] {
        guard node.kind == .array else { return [] }
        var result: [JSONElement] = []
        var element = index + 1
        while element < Int(node.next) {
            result.append(JSONElement(tape: tape, index: element))
            element = Int(tape.nodes[element].next)
        }
        return result
    }

    /// Whether the value is an object.
    package var isObject: Bool { node.kind == .object }

    /// The text of a string, or `nil` for other values.
    package var string: String? {
        node.kind == .string || node.kind == .escapedString ? tape.text(index) : nil
    }

    /// The text of a string or the digits of a number.
    package var stringOrDigits: String? { node.kind == .number ? tape.text(index) : string }

    /// The number, also where it is written as a string; infinite where it is too large.
    package var number: Double? {
        switch node.kind {
        case .number: return Double(tape.text(index))
        case .string:
            let text = tape.text(index)
            return text.isEmpty ? nil : Double(text)
        case .object, .array, .escapedString, .true, .false, .null: return nil
        }
    }
}

extension JSONTape {
    fileprivate func isKey(_ index: Int, equalTo name: StaticString) -> Bool {
        let node = nodes[index]
        guard node.kind == .string else { return text(index) == name.description }
        guard Int(node.end - node.start) == name.utf8CodeUnitCount else { return false }
        return name.withUTF8Buffer { bytes[Int(node.start)..<Int(node.end)].elementsEqual($0) }
    }

    fileprivate func text(_ index: Int) -> String {
        let node = nodes[index]
        let slice = bytes[Int(node.start)..<Int(node.end)]
        return node.kind == .escapedString
            ? JSONEscapes.text(of: slice) : String(decoding: slice, as: UTF8.self)
    }
}
