extension DayOptimizer {
    /// The least gain worth taking, in points.
    private static let gain = 1e-7
    /// What single precision may be off, in points.
    private static let slack: Float = 1e-3

    /// Improves the day until several exchanges of one or two slots in a row do not help.
    mutating func improve(_ generator: inout SeededGenerator) {
        exchangeSingles()
        guard problem.slots > 1 else { return }
        var open = pairList(&generator)
        var sinceGain = 0
        let enough = max(1, open.count * 2 / 5)
        while sinceGain < enough {
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
                if exchangeSingle(slot) { gained = true }
            }
        }
    }

    /// Exchanges a slot for the best candidate there is, and returns whether that helped.
    mutating func exchangeSingle(_ slot: Int) -> Bool {
        hold(besides: slot, -1)
        var best = Best(points: points - Self.gain)
        let inner = Inner(table: table(slot), own: ownPoints(slot), slot: slot)
        var start = Start(offset: offset, base: Float(rest.points), priced: pricedRest)
        let shared = sharedPoints(slot)
        if shared.matters { start.take(row(shared)) }
        scan(inner, Array(inner.table.bands.indices), start, &best)
        guard let candidate = best.candidate else { return false }
        accept([(slot, inner.table.choice(candidate))], points: best.points)
        return true
    }

    /// Exchanges two slots for the best pair there is, and returns whether that helped.
    ///
    /// - Parameters:
    ///   - first: A slot.
    ///   - second: Another slot.
    ///   - ceiling: The points a pair has to stay below.
    /// - Returns: Whether that helped.
    mutating func exchangePair(
        _ first: Int,
        _ second: Int,
        below ceiling: Double = .infinity
    ) -> Bool {
        hold(besides: first, second)
        let outer = table(first)
        let outerOwn = ownPoints(first)
        let inner = Inner(table: table(second), own: ownPoints(second), slot: second)
        var shared = sharedPoints(second, rows: outer.recipes.count)
        let floors = floors(first)
        let offset = offset
        let base = Float(rest.points)
        let pricedBase = pricedRest
        var best = Best(points: min(points - Self.gain, ceiling))
        var bestOuter = 0
        var bands: [Int] = []
        for (number, band) in outer.bands.enumerated() {
            let most = Float(best.points) + Self.slack
            inner.bands(
                within: most - base - outerOwn.bands[number],
                priced: most - pricedBase - outerOwn.pricedBands[number],
                offset,
                beside: band,
                into: &bands
            )
            guard !bands.isEmpty else { continue }
            let least = bands.reduce(Float.infinity) { min($0, inner.own.bands[$1]) }
            let leastPriced = bands.reduce(Float.infinity) { min($0, inner.own.pricedBands[$1]) }
            for candidate in band.groups.lowerBound * 8..<min(band.groups.upperBound * 8, outer.count) {
                let recipe = outer.recipe[candidate]
                let priced = pricedBase + outerOwn.priced[candidate >> 3][candidate & 7]
                if priced + leastPriced > Float(best.points) + Self.slack { continue }
                var start = Start(
                    offset: offset,
                    base: base + outerOwn.lanes[candidate >> 3][candidate & 7],
                    priced: priced
                )
                let limit = Float(best.points) + Self.slack - least
                if start.base > limit { continue }
                if shared.matters {
                    let local = Int(outer.localRecipe[candidate])
                    if start.base + floors[local] > limit { continue }
                    start.take(row(&shared, second, beside: recipe, at: local))
                    if start.base > limit { continue }
                }
                start.offset = offset.adding(outer.groups[candidate >> 3], candidate & 7)
                start.other = Other(choice: outer.choice(candidate), slot: first)
                let before = best.points
                scan(inner, bands, start, &best)
                if best.points < before { bestOuter = candidate }
            }
        }
        count(outer.groups.count)
        guard let candidate = best.candidate else { return false }
        accept(
            [(first, outer.choice(bestOuter)), (second, inner.table.choice(candidate))],
            points: best.points
        )
        return true
    }

    private struct Best {
        var points: Double
        var candidate: Int?
    }

    /// What is known before the last slot is filled.
    private struct Start {
        var offset: SearchOffset
        /// The least points of everything but the last slot's nutrients and own points.
        var base: Float
        /// The same with the nutrients so far at their prices.
        var priced: Float
        var other: Other?
        /// The points shared with each recipe of the last slot, as far as they exceed the least of them.
        var row: [Float] = []
        var rowLeast: Float = 0

        mutating func take(_ shared: SharedPoints.Row) {
            row = shared.points
            rowLeast = shared.least
            base += shared.least
            priced += shared.least
        }
    }

    private struct Other {
        var choice: Choice
        var slot: Int
    }

    /// The slot that is filled last.
    private struct Inner {
        let table: CandidateTable
        let own: SlotPoints
        let slot: Int

        /// Finds the bands that may be good enough beside some candidate of another slot's band.
        func bands(
            within room: Float,
            priced pricedRoom: Float,
            _ offset: SearchOffset,
            beside other: CandidateTable.Band,
            into bands: inout [Int]
        ) {
            bands.removeAll(keepingCapacity: true)
            for (number, band) in table.bands.enumerated() where own.pricedBands[number] <= pricedRoom {
                let least = offset.leastEnergyPoints(band, other.leastEnergy, other.mostEnergy)
                if least + own.bands[number] <= room { bands.append(number) }
            }
        }
    }

    /// Looks for the candidate of a slot that gives the least points, if any gives less than the best so far.
    @inline(__always)
    private mutating func scan(_ inner: Inner, _ bands: [Int], _ start: Start, _ best: inout Best) {
        let offset = start.offset
        var limit = Float(best.points) - start.base + Self.slack
        var pricedLimit = Float(best.points) - start.priced + Self.slack
        var groups = 1
        for number in bands {
            if inner.own.pricedBands[number] > pricedLimit { continue }
            let band = inner.table.bands[number]
            let room = limit - inner.own.bands[number] - offset.leastEnergyPoints(band)
            guard room >= 0 else { continue }
            let reach = offset.proteinReach(room)
            for group in band.groups {
                let range = inner.table.proteinRange[group]
                if range[1] + offset.protein < -reach { continue }
                if range[0] + offset.protein > reach { break }
                if inner.own.pricedGroups[group] > pricedLimit { continue }
                groups += 1
                let amounts = inner.table.groups[group]
                var bound = inner.own.lanes[group] + offset.nutritionPoints(amounts)
                guard SearchOffset.isAnyBelow(bound, limit) else { continue }
                bound += offset.limitPoints(amounts)
                for lane in 0..<8 where bound[lane] < limit {
                    let candidate = group * 8 + lane
                    if !start.row.isEmpty {
                        let extra = start.row[Int(inner.table.localRecipe[candidate])] - start.rowLeast
                        if bound[lane] + extra >= limit { continue }
                    }
                    let points = evaluate(inner.table.choice(candidate), inner.slot, start.other)
                    groups += evaluationSteps
                    if points < best.points {
                        best = Best(points: points, candidate: candidate)
                        limit = Float(points) - start.base + Self.slack
                        pricedLimit = Float(points) - start.priced + Self.slack
                    }
                }
            }
        }
        count(groups)
    }

    private mutating func evaluate(_ choice: Choice, _ slot: Int, _ other: Other?) -> Double {
        guard let other else { return evaluate(choice, slot: slot) }
        return evaluate(choice, slot: slot, other.choice, slot: other.slot)
    }
}
