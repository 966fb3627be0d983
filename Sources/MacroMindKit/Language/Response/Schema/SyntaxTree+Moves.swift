extension SyntaxTree {
    /// Moves the members of the objects in a list to the object around the list.
    mutating func hoistMembers(of list: Int) {
        let items = Array(children(of: list))
        let target: Int
        if self[list].key == nil, let parent = self[list].parent, self[parent].kind == .object {
            target = parent
        } else {
            self[list].kind = .object
            removeChildren(of: list)
            target = list
        }
        for item in items {
            for member in Array(children(of: item)) { append(member, to: target) }
        }
    }

    private mutating func removeChildren(of node: Int) {
        self[node].firstChild = nil
        self[node].lastChild = nil
        self[node].childCount = 0
    }

    /// Makes an object of a list whose items are a key and a value each.
    ///
    /// - Parameters:
    ///   - list: The list.
    ///   - keys: The key of each item.
    mutating func pairUp(_ list: Int, _ keys: [String]) {
        let items = Array(children(of: list))
        self[list].kind = .object
        removeChildren(of: list)
        for (item, key) in zip(items, keys) {
            guard let value = self[item].lastChild else { continue }
            if !self[item].isWhole { self[value].isWhole = false }
            self[value].key = key
            append(value, to: list)
        }
    }

    /// Puts the members of an object whose key stands several times into one list under that key.
    ///
    /// - Parameters:
    ///   - object: The object.
    ///   - counts: How often each key stands in it.
    mutating func gatherRepeated(in object: Int, _ counts: [String: Int]) {
        let members = Array(children(of: object))
        removeChildren(of: object)
        var lists: [String: Int] = [:]
        for member in members {
            guard let key = self[member].key, counts[key, default: 0] > 1 else {
                append(member, to: object)
                continue
            }
            let list = lists[key] ?? add(.array, key: key, offset: self[member].offset, to: object)
            if lists[key] == nil { self[list].isWhole = true }
            lists[key] = list
            self[member].key = nil
            append(member, to: list)
        }
    }
}
