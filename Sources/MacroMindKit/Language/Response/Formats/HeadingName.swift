/// What a heading says about the meal or day below it.
struct HeadingName {
    /// The key of the section, where the heading is a day or a slot alone.
    var key: String?
    /// The members that the heading states.
    var members: [(String, String)] = []

    init(_ text: String) {
        let plain = PlainText.collapsed(text.split(separator: "(").first.map(String.init) ?? text)
        for mark in [":", " \u{2013} ", " \u{2014} ", " - ", " | "] {
            guard let range = plain.firstRange(of: mark) else { continue }
            let head = PlainText.trimmed(String(plain[..<range.lowerBound]))
            let tail = PlainText.trimmed(String(plain[range.upperBound...]))
            if CalendarWords.slot(head) != nil, !tail.isEmpty, CalendarWords.day(head) == nil {
                members = [("mealType", head), ("name", tail)]
                return
            }
            if CalendarWords.day(inText: head) != nil, CalendarWords.isOnlySlot(tail) {
                members = [("mealType", tail)]
                key = head
                return
            }
        }
        if CalendarWords.day(inText: plain) != nil || CalendarWords.isOnlySlot(plain) {
            key = plain
        } else if KeyWords(plain).field == .ingredients || KeyWords(plain).field == .nutrition {
            key = plain
        } else {
            members = [("name", plain)]
        }
    }
}

/// Repairs of documents that were written as lists.
enum BlockShape {
    /// Turns lists whose items are single members of one object into that object.
    static func mergeSingleMembers(_ tree: inout SyntaxTree) {
        for node in tree.nodes.indices where tree[node].kind == .array {
            var keys: Set<String> = []
            var known = 0
            var fits = true
            for child in tree.children(of: node) {
                guard tree[child].kind == .object, tree[child].childCount == 1,
                    let member = tree[child].firstChild, let key = tree[member].key,
                    keys.insert(KeyWords.folded(key)).inserted
                else {
                    fits = tree.isLeaf(child) && fits && known > 0
                    continue
                }
                if let field = KeyWords(key).field,
                    [.energy, .protein, .carbs, .fat, .ingredients, .nutrition].contains(field)
                {
                    known += 1
                }
            }
            if fits, known >= 2 { tree.hoistMembers(of: node) }
        }
    }
}

extension SyntaxTree {
    /// Moves the members of the objects in a list to the object around the list.
    mutating func hoistMembers(of list: Int) {
        let items = Array(children(of: list))
        let target: Int
        if self[list].key == nil, let parent = self[list].parent, self[parent].kind == .object {
            target = parent
        } else {
            self[list].kind = .object
            self[list].firstChild = nil
            self[list].lastChild = nil
            self[list].childCount = 0
            target = list
        }
        for item in items {
            for member in Array(children(of: item)) { append(member, to: target) }
        }
    }

    private mutating func append(_ node: Int, to parent: Int) {
        self[node].parent = parent
        self[node].next = nil
        if let last = self[parent].lastChild {
            self[last].next = node
        } else {
            self[parent].firstChild = node
        }
        self[parent].lastChild = node
        self[parent].childCount += 1
    }
}
