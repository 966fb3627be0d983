/// How far a day is from its targets before a slot is filled, in points and single precision.
///
/// The bounds computed from it discard candidates; whatever survives is evaluated exactly.
struct SearchOffset: Sendable {
    typealias Lane = CandidateTable.Lane

    private(set) var energy: Float
    private(set) var protein: Float
    private(set) var fat: Float
    private(set) var carbohydrate: Float
    private(set) var fiber: Float
    private(set) var sodium: Float
    private(set) var saturatedFat: Float
    private(set) var cost: Float
    private let energyBand: Float
    private let proteinBand: Float
    private let fatBand: Float
    private let carbohydrateBand: Float

    init(deviation: SIMD8<Double>, band: SIMD8<Double>, cost: Double) {
        energy = Float(deviation[0])
        protein = Float(deviation[1])
        fat = Float(deviation[2])
        carbohydrate = Float(deviation[3])
        fiber = Float(deviation[4])
        sodium = Float(deviation[5])
        saturatedFat = Float(deviation[6])
        self.cost = Float(cost)
        energyBand = Float(band[0])
        proteinBand = Float(band[1])
        fatBand = Float(band[2])
        carbohydrateBand = Float(band[3])
    }

    /// Returns the offset after another slot is filled.
    @inline(__always)
    func adding(_ table: CandidateTable, _ candidate: Int) -> SearchOffset {
        let group = candidate >> 3
        let lane = candidate & 7
        var sum = self
        sum.energy += table.energy[group][lane]
        sum.protein += table.protein[group][lane]
        sum.fat += table.fat[group][lane]
        sum.carbohydrate += table.carbohydrate[group][lane]
        sum.fiber += table.fiber[group][lane]
        sum.sodium += table.sodium[group][lane]
        sum.saturatedFat += table.saturatedFat[group][lane]
        sum.cost += table.cost[group][lane]
        return sum
    }

    /// Returns how far energy may be from its target when it may cost so many points.
    @inline(__always)
    func reach(_ points: Float) -> Float {
        points <= energyBand
            ? points : energyBand + (points - energyBand) / (1 + Float(PlanObjective.steepness))
    }

    /// Returns the points of a group of candidates for energy and macronutrients.
    @inline(__always)
    func nutritionPoints(_ table: CandidateTable, _ group: Int) -> Lane {
        Self.bent(table.energy[group] + energy, energyBand)
            + Self.bent(table.protein[group] + protein, proteinBand)
            + Self.bent(table.fat[group] + fat, fatBand)
            + Self.bent(table.carbohydrate[group] + carbohydrate, carbohydrateBand)
    }

    /// Returns the points of a group of candidates for fiber, sodium, saturated fat and cost.
    @inline(__always)
    func limitPoints(_ table: CandidateTable, _ group: Int) -> Lane {
        Self.above(-(table.fiber[group] + fiber))
            + Self.above(table.sodium[group] + sodium)
            + Self.above(table.saturatedFat[group] + saturatedFat)
            + Self.above(table.cost[group] + cost)
    }

    /// Returns the size of deviations, and again what lies outside the band times the steepness.
    @inline(__always)
    private static func bent(_ deviation: Lane, _ band: Float) -> Lane {
        let size = magnitude(deviation)
        let outside = size - Lane(repeating: band)
        return size + (outside + magnitude(outside)) * Float(PlanObjective.steepness / 2)
    }

    @inline(__always)
    private static func above(_ deviation: Lane) -> Lane { (deviation + magnitude(deviation)) * 0.5 }

    @inline(__always)
    private static func magnitude(_ lane: Lane) -> Lane {
        let bits = unsafeBitCast(lane, to: SIMD8<UInt32>.self) & SIMD8(repeating: 0x7FFF_FFFF)
        return unsafeBitCast(bits, to: Lane.self)
    }

    /// Returns whether any value lies below a limit.
    @inline(__always)
    static func isAnyBelow(_ lane: Lane, _ limit: Float) -> Bool {
        let difference = lane - Lane(repeating: limit)
        let words = unsafeBitCast(difference, to: SIMD4<UInt64>.self)
        return (words[0] | words[1] | words[2] | words[3]) & 0x8000_0000_8000_0000 != 0
    }
}
