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
    /// Whether cost over budget counts.
    private let costFactor: Float
    private let energyBand: Float
    private let proteinBand: Float
    private let fatBand: Float
    private let carbohydrateBand: Float

    init(deviation: SIMD8<Double>, band: SIMD8<Double>, cost: Double, countsCost: Bool) {
        costFactor = countsCost ? 1 : 0
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

    /// Returns the offset after another slot is filled with one of a group's candidates.
    @inline(__always)
    func adding(_ group: CandidateTable.Group, _ lane: Int) -> SearchOffset {
        var sum = self
        sum.energy += group.energy[lane]
        sum.protein += group.protein[lane]
        sum.fat += group.fat[lane]
        sum.carbohydrate += group.carbohydrate[lane]
        sum.fiber += group.fiber[lane]
        sum.sodium += group.sodium[lane]
        sum.saturatedFat += group.saturatedFat[lane]
        sum.cost += group.cost[lane]
        return sum
    }

    /// Returns how far protein may be from its target when it may cost so many points.
    @inline(__always)
    func proteinReach(_ points: Float) -> Float {
        points <= proteinBand
            ? points : proteinBand + (points - proteinBand) / (1 + Float(PlanObjective.steepness))
    }

    /// Returns the least that energy costs in a band, where another slot may add a range of energy.
    @inline(__always)
    func leastEnergyPoints(_ band: CandidateTable.Band, _ least: Float = 0, _ most: Float = 0) -> Float {
        let distance = max(0, band.leastEnergy + energy + least, -(band.mostEnergy + energy + most))
        return distance + Float(PlanObjective.steepness) * max(0, distance - energyBand)
    }

    /// Returns the points of a group of candidates for energy and macronutrients.
    @inline(__always)
    func nutritionPoints(_ group: CandidateTable.Group) -> Lane {
        Self.bent(group.energy + energy, energyBand)
            + Self.bent(group.protein + protein, proteinBand)
            + Self.bent(group.fat + fat, fatBand)
            + Self.bent(group.carbohydrate + carbohydrate, carbohydrateBand)
    }

    /// Returns the points of a group of candidates for fiber, sodium, saturated fat and cost.
    @inline(__always)
    func limitPoints(_ group: CandidateTable.Group) -> Lane {
        Self.above(-(group.fiber + fiber))
            + Self.above(group.sodium + sodium)
            + Self.above(group.saturatedFat + saturatedFat)
            + Self.above(group.cost + cost) * costFactor
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
