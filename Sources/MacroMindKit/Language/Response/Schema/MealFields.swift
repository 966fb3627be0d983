/// The members of an object that mean something to us, sorted by what they mean.
struct MealFields {
    /// A member with its key taken apart.
    struct Member {
        var key: KeyWords
        var node: Int
    }

    private(set) var members = Members()
    /// Members whose keys mean nothing to us.
    private(set) var others: [Int] = []
    /// Keys that stand more than once with unequal values.
    private(set) var hasUnequalDuplicates = false

    /// Sorts the members of an object.
    init(_ tree: SyntaxTree, of node: Int) {
        let list = MemberList(tree, of: node, noting: &hasUnequalDuplicates).nodes
        members.reserve(list.count)
        for child in list {
            guard tree[child].key != nil else {
                others.append(child)
                continue
            }
            let key = tree.words(of: child)
            if let field = Self.field(key, child, tree) {
                members.append(Member(key: key, node: child), as: field)
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
    func first(_ field: FieldName) -> Member? {
        for place in members.all.indices where members.all[place].field == field {
            return members.all[place].member
        }
        return nil
    }

    func has(_ field: FieldName) -> Bool { members.all.contains { $0.field == field } }

    /// Members by their meaning, in the order of the text; few enough that looking through them is the fastest.
    struct Members {
        private(set) var all: [(field: FieldName, member: Member)] = []

        mutating func reserve(_ count: Int) { all.reserveCapacity(count) }

        mutating func append(_ member: Member, as field: FieldName) { all.append((field, member)) }

        /// The members of a meaning, or `nil` when there are none.
        subscript(field: FieldName) -> [Member]? {
            guard let first = all.firstIndex(where: { $0.field == field }) else { return nil }
            var found = [all[first].member]
            for place in first + 1..<all.count where all[place].field == field {
                found.append(all[place].member)
            }
            return found
        }
    }
}

/// The members of an object in which every key stands once.
struct MemberList {
    private(set) var nodes: [Int] = []

    /// The most members that are compared one by one.
    private static let few = 16

    /// Lists the members; of equal keys the last one wins.
    init(_ tree: SyntaxTree, of node: Int, noting hasUnequal: inout Bool) {
        nodes.reserveCapacity(tree[node].childCount)
        var places: [String: Int] = [:]
        for child in tree.children(of: node) {
            var place: Int?
            if nodes.count <= Self.few {
                place = tree[child].key == nil ? nil : nodes.firstIndex { tree.hasSameKey($0, child) }
            } else if let key = tree[child].key {
                if places.isEmpty { places = Self.places(of: nodes, tree) }
                place = places[key]
                if place == nil { places[key] = nodes.count }
            }
            guard let place else {
                nodes.append(child)
                continue
            }
            if !tree.isEqual(nodes[place], child) { hasUnequal = true }
            nodes[place] = child
        }
    }

    private static func places(of nodes: [Int], _ tree: SyntaxTree) -> [String: Int] {
        var places: [String: Int] = [:]
        for (place, node) in nodes.enumerated() {
            if let key = tree[node].key { places[key] = place }
        }
        return places
    }
}

extension SyntaxTree {
    /// The most values that are compared; larger values count as unequal.
    private static let largestComparison = 1_000

    /// Whether two values are equal, their own keys aside.
    func isEqual(_ first: Int, _ second: Int) -> Bool {
        var pending = [(first, second)]
        var compared = 0
        while let (one, other) = pending.popLast() {
            compared += 1
            guard compared <= Self.largestComparison, nodes[one].kind == nodes[other].kind,
                nodes[one].text == nodes[other].text, nodes[one].childCount == nodes[other].childCount,
                one == first || hasSameKey(one, other)
            else { return false }
            pending += zip(children(of: one), children(of: other))
        }
        return true
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
        let known = Set(members.all.map(\.field))
        for (field, added) in inner.members.all where !known.contains(field) {
            members.append(added, as: field)
        }
        hasUnequalDuplicates = hasUnequalDuplicates || inner.hasUnequalDuplicates
    }
}
