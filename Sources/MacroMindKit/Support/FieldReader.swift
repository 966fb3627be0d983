/// Reads the members of a JSON object with errors that name the field, what came and what is allowed.
struct FieldReader {
    private let members: [String: JSONValue]
    private let prefix: String

    init(_ value: JSONValue, named name: String) throws(InputError) {
        guard let members = value.objectValue else {
            throw InputError(.wrongKind, field: name, received: value.kindName, allowed: "a JSON object")
        }
        self.members = members
        prefix = ""
    }

    private init(members: [String: JSONValue], prefix: String) {
        self.members = members
        self.prefix = prefix
    }

    /// The member, or nothing when it is absent or `null`.
    private func value(_ field: String) -> JSONValue? {
        guard let value = members[field], !value.isNull else { return nil }
        return value
    }

    /// Refuses a member whose name looks like that of a known one, so that no restriction is lost to a slip of the pen.
    ///
    /// - Parameter known: The names, each with beginnings of words that mean the same.
    /// - Throws: An ``InputError`` that names the member and what it should be called.
    func checkSpelling(of known: [(name: String, stems: [String])]) throws(InputError) {
        let names = known.map(\.name)
        for member in members.keys.sorted() where !names.contains(member) {
            let key = member.lowercased()
            let meant =
                known.first { $0.stems.contains(where: key.hasPrefix) }?.name
                ?? Spelling.nearest(to: key, in: names)
            guard let meant else { continue }
            throw InputError(
                .unknownName,
                field: prefix + String(member.prefix(64)),
                received: "a member that is not known",
                allowed: meant,
                hint: "Write it so, or leave it out: restrictions must not be lost to a slip of the pen."
            )
        }
    }

    func contains(_ field: String) -> Bool { value(field) != nil }

    func object(_ field: String) throws(InputError) -> FieldReader? {
        guard let value = value(field) else { return nil }
        guard let members = value.objectValue else { throw wrongKind(field, value, "a JSON object") }
        return FieldReader(members: members, prefix: "\(prefix)\(field).")
    }

    func number(_ field: String) throws(InputError) -> Double? {
        guard let value = value(field) else { return nil }
        guard let number = value.numberValue else { throw wrongKind(field, value, "a number") }
        return number
    }

    func requiredNumber(_ field: String, allowed: String) throws(InputError) -> Double {
        guard let number = try number(field) else { throw .missing(prefix + field, allowed: allowed) }
        return number
    }

    func integer(_ field: String, in range: ClosedRange<Int>) throws(InputError) -> Int? {
        guard let number = try number(field) else { return nil }
        guard let whole = Int(exactly: number), range.contains(whole) else {
            throw InputError(
                .outOfRange,
                field: prefix + field,
                received: InputError.text(number),
                allowed: "a whole number from \(range.lowerBound) to \(range.upperBound)"
            )
        }
        return whole
    }

    func bool(_ field: String) throws(InputError) -> Bool? {
        guard let value = value(field) else { return nil }
        guard let bool = value.boolValue else { throw wrongKind(field, value, "true or false") }
        return bool
    }

    func string(_ field: String, maximumLength: Int = 200) throws(InputError) -> String? {
        guard let value = value(field) else { return nil }
        guard let text = value.stringValue else { throw wrongKind(field, value, "a string") }
        return try Self.checked(text, field: prefix + field, maximumLength: maximumLength)
    }

    func strings(_ field: String, maximumCount: Int, maximumLength: Int = 64) throws(InputError) -> [String] {
        guard let value = value(field) else { return [] }
        guard let elements = value.arrayValue else { throw wrongKind(field, value, "an array of strings") }
        guard elements.count <= maximumCount else {
            throw InputError(
                .outOfRange,
                field: prefix + field,
                received: "a list of \(elements.count)",
                allowed: "at most \(maximumCount) entries",
                hint: "Name groups of foods instead of single ones."
            )
        }
        var result: [String] = []
        for (index, element) in elements.enumerated() {
            let name = "\(prefix)\(field)[\(index)]"
            guard let text = element.stringValue else {
                throw InputError(.wrongKind, field: name, received: element.kindName, allowed: "a string")
            }
            result.append(try Self.checked(text, field: name, maximumLength: maximumLength))
        }
        return result
    }

    func name<Name: RawRepresentable<String> & CaseIterable>(
        _ field: String,
        as type: Name.Type
    ) throws(InputError) -> Name? {
        guard let text = try string(field) else { return nil }
        return try Self.name(text, field: prefix + field, as: type)
    }

    func names<Name: RawRepresentable<String> & CaseIterable>(
        _ field: String,
        as type: Name.Type
    ) throws(InputError) -> [Name] {
        var result: [Name] = []
        for text in try strings(field, maximumCount: 100) {
            result.append(try Self.name(text, field: prefix + field, as: type))
        }
        return result
    }

    static func name<Name: RawRepresentable<String> & CaseIterable>(
        _ text: String,
        field: String,
        as type: Name.Type
    ) throws(InputError) -> Name {
        guard let name = Name(rawValue: text) else {
            throw InputError(
                .unknownName,
                field: field,
                received: "“\(text.prefix(64))”",
                allowed: Name.allCases.map(\.rawValue).joined(separator: ", ")
            )
        }
        return name
    }

    private static func checked(
        _ text: String,
        field: String,
        maximumLength: Int
    ) throws(InputError) -> String {
        guard !text.isEmpty, text.unicodeScalars.count <= maximumLength, !text.unicodeScalars.contains("\0")
        else {
            throw InputError(
                .outOfRange,
                field: field,
                received: "a text of \(text.unicodeScalars.count) characters",
                allowed: "1 to \(maximumLength) characters, none of them U+0000"
            )
        }
        return text
    }

    private func wrongKind(_ field: String, _ value: JSONValue, _ allowed: String) -> InputError {
        InputError(.wrongKind, field: prefix + field, received: "a JSON \(value.kindName)", allowed: allowed)
    }
}
