extension DayOptimizer {
    /// The least gain worth taking, in points.
    private static let gain = 1e-7
    /// The candidates looked at while a hard rule is broken.
    private static let fewCandidates = 48

    /// Improves the day until several exchanges of one or two slots in a row do not help.
    mutating func improve(_ generator: inout SeededGenerator) {
        exchangeSingles()
        guard problem.slots > 1 else { return }
        var open = pairList(&generator)
        guard !open.isEmpty else { return }
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
        let inner = Inner(table: table(slot), own: ownPoints(slot), slot: slot, limits: problem.limits[kind])
        var start = Start(
            offset: offset,
            base: Float(rest.points),
            priced: pricedRest,
            floor: pricedRest + inner.own.leastPriced
        )
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
        let inner = Inner(
            table: table(second),
            own: ownPoints(second),
            slot: second,
            limits: problem.limits[kind]
        )
        var shared = sharedPoints(second, rows: outer.recipes.count)
        let floors = floors(first)
        let offset = offset
        let base = Float(rest.points)
        let pricedBase = pricedRest
        var best = Best(points: min(points - Self.gain, ceiling))
        var bestOuter = 0
        var bands: [Int] = []
        let stride = stride(outer)
        let floor = pricedBase + outerOwn.leastPriced + inner.own.leastPriced
        for (number, band) in outer.bands.enumerated() {
            let most = Float(best.points) + Self.slack
            inner.bands(
                within: most - base - outerOwn.bands[number],
                priced: pricedCeiling(best.points, floor) - pricedBase - outerOwn.pricedBands[number],
                offset,
                beside: band,
                into: &bands
            )
            guard !bands.isEmpty else { continue }
            let least = bands.reduce(Float.infinity) { min($0, inner.own.bands[$1]) }
            let leastPriced = bands.reduce(Float.infinity) { min($0, inner.own.pricedBands[$1]) }
            for candidate in band.groups.lowerBound * 8..<min(band.groups.upperBound * 8, outer.count) {
                if stride.step > 1, candidate % stride.step != stride.first { continue }
                let recipe = outer.recipe[candidate]
                let priced = pricedBase + outerOwn.priced[candidate >> 3][candidate & 7]
                if priced + leastPriced > pricedCeiling(best.points, floor) { continue }
                var start = Start(
                    offset: offset,
                    base: base + outerOwn.lanes[candidate >> 3][candidate & 7],
                    priced: priced,
                    floor: floor
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

    /// Returns which candidates of the slot filled first are looked at.
    ///
    /// While a hard rule is broken nothing can be discarded by its bound, so that a few have to do.
    private func stride(_ table: CandidateTable) -> (step: Int, first: Int) {
        guard points > SearchProblem.penalty / 100 else { return (1, 0) }
        let step = max(1, table.count / Self.fewCandidates)
        return (step, steps % step)
    }

    struct Best {
        var points: Double
        var candidate: Int?
    }

    /// What is known before the last slot is filled.
    struct Start {
        var offset: SearchOffset
        /// The least points of everything but the last slot's nutrients and own points.
        var base: Float
        /// The same with the nutrients so far at their prices.
        var priced: Float
        var other: Other?
        /// The least of ``priced`` with any candidate of the last slot.
        var floor: Float
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

    struct Other {
        var choice: Choice
        var slot: Int
    }

    /// The slot that is filled last.
    struct Inner {
        let table: CandidateTable
        let own: SlotPoints
        let slot: Int
        /// What must be kept.
        let limits: [HardLimit]

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
}
