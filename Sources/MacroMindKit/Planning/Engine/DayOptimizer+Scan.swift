extension DayOptimizer {
    /// What single precision may be off, in points.
    static let slack: Float = 1e-3

    /// Looks for the candidate of a slot that gives the least points, if any gives less than the best so far.
    @inline(__always)
    mutating func scan(_ inner: Inner, _ bands: [Int], _ start: Start, _ best: inout Best) {
        let offset = start.offset
        var limit = Float(best.points) - start.base + Self.slack
        var pricedLimit = pricedCeiling(best.points, start.floor) - start.priced
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
                for end in inner.limits { bound += end.points(amounts, offset) }
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
                        pricedLimit = pricedCeiling(points, start.floor) - start.priced
                    }
                }
            }
        }
        count(groups)
    }

    /// Returns the points at the prices of nutrients up to which candidates are looked at.
    ///
    /// Dishes that use up most of the room at these prices are seldom part of a better day.
    ///
    /// - Parameters:
    ///   - best: The points of the best candidates so far.
    ///   - floor: The least points of any candidates at these prices.
    /// - Returns: The points, with what single precision may be off.
    @inline(__always)
    func pricedCeiling(_ best: Double, _ floor: Float) -> Float {
        let room = Float(best) - floor
        return floor + (room > 0 ? room * (1 - haste) : room) + Self.slack
    }

    private mutating func evaluate(_ choice: Choice, _ slot: Int, _ other: Other?) -> Double {
        guard let other else { return evaluate(choice, slot: slot) }
        return evaluate(choice, slot: slot, other.choice, slot: other.slot)
    }
}
