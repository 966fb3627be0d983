extension DayOptimizer {
    /// The least gain worth taking, in points.
    private static let gain = 1e-7
    /// What single precision may be off, in points.
    private static let slack: Float = 1e-3

    /// Improves the day until no exchange of one or two slots helps.
    mutating func improve(_ generator: inout SeededGenerator, pairs: Bool = true) {
        exchangeSingles()
        guard pairs, problem.slots > 1 else { return }
        var open = pairList(&generator)
        var sinceGain = 0
        let all = open.count
        while sinceGain < all {
            let pair = open.removeFirst()
            open.append(pair)
            if exchangePair(pair.0, pair.1) { sinceGain = 0 } else { sinceGain += 1 }
        }
    }

    private func pairList(_ generator: inout SeededGenerator) -> [(Int, Int)] {
        var pairs: [(Int, Int)] = []
        for first in 0..<problem.slots {
            for second in 0..<first where table(first).count > 1 || table(second).count > 1 {
                pairs.append(table(first).count <= table(second).count ? (first, second) : (second, first))
            }
        }
        pairs.shuffle(using: &generator)
        return pairs
    }

    /// Exchanges single slots until none helps.
    mutating func exchangeSingles() {
        var gained = true
        while gained {
            gained = false
            for slot in 0..<problem.slots where table(slot).count > 1 {
                hold(besides: slot, -1)
                let table = table(slot)
                var best = Best(points: points - Self.gain)
                scan(table, unary[slot], slot, Start(offset: offset, base: Float(rest.points)), &best, nil)
                guard let candidate = best.candidate else { continue }
                accept(table.choice(candidate), slot: slot)
                settle(best.points)
                gained = true
            }
        }
    }

    /// Exchanges two slots for the best pair there is, and returns whether that helped.
    mutating func exchangePair(_ first: Int, _ second: Int) -> Bool {
        hold(besides: first, second)
        let outer = table(first)
        let inner = table(second)
        let outerLanes = unary[first]
        let innerLanes = unary[second]
        let start = offset
        let base = Float(rest.points)
        var best = Best(points: points - Self.gain)
        var bestOuter = 0
        for candidate in 0..<outer.count {
            let own = base + outerLanes[candidate >> 3][candidate & 7]
            if own + leastUnary[second] > Float(best.points) + Self.slack { continue }
            let choice = outer.choice(candidate)
            let before = best.points
            let start = Start(offset: start.adding(outer, candidate), base: own)
            scan(inner, innerLanes, second, start, &best, Other(choice: choice, slot: first))
            if best.points < before { bestOuter = candidate }
        }
        count(outer.energy.count)
        guard let candidate = best.candidate else { return false }
        accept(outer.choice(bestOuter), slot: first)
        accept(inner.choice(candidate), slot: second)
        settle(best.points)
        return true
    }

    private struct Best {
        var points: Double
        var candidate: Int?
    }

    private struct Start {
        var offset: SearchOffset
        var base: Float
    }

    private struct Other {
        var choice: Choice
        var slot: Int
    }

    /// Looks for the candidate of a slot that gives the least points, if any gives less than the best so far.
    @inline(__always)
    private mutating func scan(
        _ table: CandidateTable,
        _ lanes: [CandidateTable.Lane],
        _ slot: Int,
        _ start: Start,
        _ best: inout Best,
        _ other: Other?
    ) {
        var limit = Float(best.points) - start.base + Self.slack
        let room = limit - leastUnary[slot]
        guard room >= 0 else { return }
        let width = start.offset.reach(room)
        let groups = table.groups(from: -start.offset.energy - width, through: -start.offset.energy + width)
        count(1 + groups.count)
        for group in groups {
            var bound = lanes[group] + start.offset.nutritionPoints(table, group)
            guard SearchOffset.isAnyBelow(bound, limit) else { continue }
            bound += start.offset.limitPoints(table, group)
            for lane in 0..<8 where bound[lane] < limit {
                let points = evaluate(table.choice(group * 8 + lane), slot, other)
                count(1)
                if points < best.points {
                    best = Best(points: points, candidate: group * 8 + lane)
                    limit = Float(points) - start.base + Self.slack
                }
            }
        }
    }

    private mutating func evaluate(_ choice: Choice, _ slot: Int, _ other: Other?) -> Double {
        guard let other else { return evaluate(choice, slot: slot) }
        return evaluate(choice, slot: slot, other.choice, slot: other.slot)
    }
}
