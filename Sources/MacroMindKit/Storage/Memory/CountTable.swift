/// Counts by key in memory, never more than a capacity: the keys that were first counted longest ago go first.
struct CountTable<Key: Hashable & Sendable, Count: Sendable>: Sendable {
    private let capacity: Int
    private var counts: [Key: Count] = [:]
    private var order: [Key] = []
    private var oldest = 0

    init(capacity: Int) { self.capacity = max(1, capacity) }

    var count: Int { counts.count }

    subscript(key: Key) -> Count? {
        get { counts[key] }
        set {
            guard let newValue else {
                counts[key] = nil
                return
            }
            if counts.updateValue(newValue, forKey: key) == nil { order.append(key) }
            makeRoom()
        }
    }

    mutating func removeAll(where isOver: (Count) -> Bool) -> Int {
        let before = counts.count
        counts = counts.filter { !isOver($0.value) }
        compact()
        return before - counts.count
    }

    private mutating func makeRoom() {
        while counts.count > capacity, oldest < order.count {
            counts[order[oldest]] = nil
            oldest += 1
        }
        if order.count > 2 * capacity + 16 { compact() }
    }

    /// Drops the places of keys that are gone or stand there twice.
    private mutating func compact() {
        var seen: Set<Key> = []
        order = order[oldest...].filter { counts[$0] != nil && seen.insert($0).inserted }
        oldest = 0
    }
}
