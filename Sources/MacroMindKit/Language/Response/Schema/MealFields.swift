/// The members of an object that mean something to us, sorted by what they mean.
struct MealFields {
    /// A member with its key taken apart.
    struct Member {
        var key: KeyWords
        var node: Int
    }

    private(set) var members: [FieldName: [Member]] = [:]
    /// Members whose keys mean nothing to us.
    private(set) var others: [Int] = []
    /// Keys that stand more than once with unequal values.
    private(set) var hasUnequalDuplicates = false

    /// Sorts the members of an object.
    init(_ tree: SyntaxTree, of node: Int) {
        for child in MemberList(tree, of: node, noting: &hasUnequalDuplicates).nodes {
            guard tree[child].key != nil else {
                others.append(child)
                continue
            }
            let key = tree.words(of: child)
            if let field = Self.field(key, child, tree) {
                members[field, default: []].append(Member(key: key, node: child))
            } else {
                others.append(child)
            }
        }
    }

    /// Decides what a key means where the value has a say.
    private static func field(_ key: KeyWords, _ child: Int, _ tree: SyntaxTree) -> FieldName? {
        guard let field = key.field else { return nil }
        switch field {
        case .mealOrName:
            guard tree.isLeaf(tree.unwrapped(child)) else { return nil }
            return CalendarWords.isOnlySlot(tree[tree.unwrapped(child)].text) ? .mealType : .name
        case .name where !tree.isLeaf(child) && tree[child].kind != .missing:
            return isArrayOfLeaves(child, tree) ? .name : nil
        case .day, .nutrientLabel:
            return tree.isLeaf(tree.unwrapped(child)) || tree[child].kind == .missing
                ? field : FieldName.envelope(key)
        case .mealType where !tree.isLeaf(tree.unwrapped(child)) && tree[child].kind != .missing:
            return tree[child].kind == .array ? .mealType : nil
        default: return field
        }
    }

    private static func isArrayOfLeaves(_ node: Int, _ tree: SyntaxTree) -> Bool {
        tree[node].kind == .array && (tree[node].firstChild.map(tree.isLeaf) ?? true)
    }

    /// The first member of a meaning.
    func first(_ field: FieldName) -> Member? { members[field]?.first }

    func has(_ field: FieldName) -> Bool { members[field] != nil }
}

/// The members of an object in which every key stands once.
struct MemberList {
    private(set) var nodes: [Int] = []

    /// Lists the members; of equal keys the last one wins.
    init(_ tree: SyntaxTree, of node: Int, noting hasUnequal: inout Bool) {
        var places: [String: Int] = [:]
        for child in tree.children(of: node) {
            guard let key = tree[child].key, let place = places[key] else {
                if let key = tree[child].key { places[key] = nodes.count }
                nodes.append(child)
                continue
            }
            if tree.signature(of: nodes[place]) != tree.signature(of: child) { hasUnequal = true }
            nodes[place] = child
        }
    }
}

extension SyntaxTree {
    /// A text that is equal for values that are equal.
    func signature(of node: Int) -> String {
        var result = ""
        var pending = [node]
        while let index = pending.popLast() {
            result +=
                "\(self[index].kind)|\(index == node ? "" : self[index].key ?? "")|\(self[index].text)\n"
            for child in children(of: index).reversed() { pending.append(child) }
        }
        return result
    }
}

extension MealFields {
    /// The members of this object, completed by those of an object inside it.
    func merged(with inner: MealFields) -> MealFields {
        var result = self
        result.complete(with: inner)
        return result
    }

    private mutating func complete(with inner: MealFields) {
        for (field, added) in inner.members where members[field] == nil { members[field] = added }
        hasUnequalDuplicates = hasUnequalDuplicates || inner.hasUnequalDuplicates
    }
}
