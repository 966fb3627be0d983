/// The points of a slot's candidates that nothing else on the day changes, in single precision.
struct SlotPoints: Sendable {
    /// Whether the points are those of the day in work.
    var isCurrent = false
    /// The points, laid out like the groups of the slot's table.
    private(set) var lanes: [CandidateTable.Lane] = []
    /// The least points in each band.
    private(set) var bands: [Float] = []
    /// The points together with those at the prices of the day's nutrients, and their least by group, band and in all.
    private(set) var priced: [CandidateTable.Lane] = []
    private(set) var pricedGroups: [Float] = []
    private(set) var pricedBands: [Float] = []
    private(set) var leastPriced: Float = 0

    /// Computes the points of a table's candidates.
    ///
    /// - Parameters:
    ///   - table: The table.
    ///   - uses: The points of each of its recipes.
    ///   - base: The choice to repair, and what another portion of it costs.
    mutating func fill(
        _ table: CandidateTable,
        uses: [Float],
        base: (choice: SearchProblem.Choice, points: Float)? = nil
    ) {
        lanes.removeAll(keepingCapacity: true)
        for group in table.groups.indices {
            var points = table.split[group]
            for lane in 0..<8 { points[lane] += uses[Int(table.localRecipe[group * 8 + lane])] }
            lanes.append(points)
        }
        if let base { addPortions(table, base.choice, base.points) }
        fillPriced(table)
        bands.removeAll(keepingCapacity: true)
        for band in table.bands {
            var least = lanes[band.groups.lowerBound]
            for group in band.groups.dropFirst() { least = pointwiseMin(least, lanes[group]) }
            bands.append(least.min())
        }
        isCurrent = true
    }

    private mutating func fillPriced(_ table: CandidateTable) {
        priced.removeAll(keepingCapacity: true)
        pricedGroups.removeAll(keepingCapacity: true)
        pricedBands.removeAll(keepingCapacity: true)
        leastPriced = .infinity
        for band in table.bands {
            var least = Float.infinity
            for group in band.groups {
                let lane = lanes[group] + table.priced[group]
                priced.append(lane)
                pricedGroups.append(lane.min())
                least = min(least, pricedGroups[group])
            }
            pricedBands.append(least)
            leastPriced = min(leastPriced, least)
        }
    }

    private mutating func addPortions(
        _ table: CandidateTable,
        _ base: SearchProblem.Choice,
        _ points: Float
    ) {
        for candidate in 0..<table.count
        where table.recipe[candidate] == base.recipe && table.level[candidate] != base.level {
            lanes[candidate >> 3][candidate & 7] += points
        }
    }
}
