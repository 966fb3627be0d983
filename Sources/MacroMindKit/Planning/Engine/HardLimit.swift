/// An end of a day's totals or of the plan's cost that must be kept, in the units of ``CandidateTable/Group``.
struct HardLimit: Sendable {
    /// The nutrient, or 7 for the cost.
    var lane: Int
    var isMost: Bool
    /// The deviation, or the cost, at the end.
    var end: Float
    /// The least points for a unit beyond the end.
    var slope: Float

    /// What single precision may be off.
    private static let slack: Float = 0.02

    /// Returns the least that a group of candidates costs for being beyond the end.
    @inline(__always)
    func points(_ group: CandidateTable.Group, _ offset: SearchOffset) -> CandidateTable.Lane {
        let amount = group[lane] + (offset[lane] - end)
        let beyond = (isMost ? amount : -amount) - CandidateTable.Lane(repeating: Self.slack)
        return beyond.replacing(with: CandidateTable.Lane.zero, where: beyond .< CandidateTable.Lane.zero)
            * slope
    }
}

extension CandidateTable.Group {
    /// The amounts of a nutrient by its lane, or the costs.
    @inline(__always)
    subscript(lane: Int) -> CandidateTable.Lane {
        switch lane {
        case 0: energy
        case 1: protein
        case 2: fat
        case 3: carbohydrate
        case 4: fiber
        case 5: sodium
        case 6: saturatedFat
        default: cost
        }
    }
}

extension SearchOffset {
    /// The deviation of a nutrient by its lane, or the cost.
    @inline(__always)
    subscript(lane: Int) -> Float {
        switch lane {
        case 0: energy
        case 1: protein
        case 2: fat
        case 3: carbohydrate
        case 4: fiber
        case 5: sodium
        case 6: saturatedFat
        default: cost
        }
    }
}

extension SearchProblem {
    /// Returns the limits of a kind of day that the amounts of its nutrients can tell.
    func hardLimits(kind: Int) -> [HardLimit] {
        let objective = kinds[kind]
        var limits: [HardLimit] = []
        for lane in 0..<7 where objective.pointsPerUnit[lane] > 0 {
            let unit = objective.pointsPerUnit[lane]
            for (isMost, end) in [(false, least[lane]), (true, most[lane])] where abs(end) < .infinity {
                limits.append(
                    HardLimit(
                        lane: lane,
                        isMost: isMost,
                        end: Float((end - objective.target[lane]) * unit),
                        slope: Float(Self.penalty / max(1, end) / unit)
                    )
                )
            }
        }
        if let mostCost = request.hard.maxCostCents {
            let end = (mostCost - (request.soft.costBudgetCents ?? 0)) * costUnit
            limits.append(
                HardLimit(
                    lane: 7,
                    isMost: true,
                    end: Float(end),
                    slope: Float(Self.penalty / 1000 / costUnit)
                )
            )
        }
        return limits
    }

    /// The points over budget of a cent; where only the greatest cost matters, a cent for a point.
    var costUnit: Double { costSlope > 0 ? costSlope : request.hard.maxCostCents == nil ? 0 : 1 }
}
