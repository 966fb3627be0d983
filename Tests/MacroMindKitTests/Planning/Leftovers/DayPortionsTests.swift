import Testing

@testable import MacroMindKit

struct DayPortionsTests {
    private let request = PlanningRequest(
        days: 1,
        slots: [
            PlanningSlot(type: "breakfast", energyShare: 0.3), PlanningSlot(type: "lunch", energyShare: 0.3),
            PlanningSlot(type: "dinner", energyShare: 0.4),
        ],
        targets: PlanningTargets(energy: 2_000, protein: 110, carbohydrate: 220, fat: 70),
        hard: PlanningRules(servings: ServingLattice(min: 0.5, max: 2.5, step: 0.5))
    )

    private func dishes(_ seed: UInt64) -> [SIMD8<Double>] {
        var generator = SeededGenerator(seed: seed)
        return request.slots.map { _ in
            let protein = Double.random(in: 5...50, using: &generator)
            let fat = Double.random(in: 3...35, using: &generator)
            let carbohydrate = Double.random(in: 10...90, using: &generator)
            return [4 * protein + 9 * fat + 4 * carbohydrate, protein, fat, carbohydrate, 5, 500, 5, 0]
        }
    }

    /// Returns the points of the best portions of all.
    private func least(_ dishes: [SIMD8<Double>], _ portions: DayPortions) -> Double {
        let lattice = request.hard.servings
        let levels = (0..<lattice.count).map { lattice.servings($0) }
        var best = Double.infinity
        for first in levels {
            for second in levels {
                for third in levels { best = min(best, portions.points(dishes, [first, second, third])) }
            }
        }
        return best
    }

    @Test
    func `portions are nearly as good as the best of all, on a coarse lattice too`() {
        let portions = DayPortions(request, day: 1)
        var near = 0
        for seed in UInt64(0)..<100 {
            let dishes = dishes(seed)
            let best = least(dishes, portions)
            let found = portions.best(dishes)
            #expect(found.points >= best - 1e-9, "seed \(seed)")
            #expect(found.points <= best * 1.5 + 1, "seed \(seed): best \(best), found \(found.points)")
            #expect(abs(portions.points(dishes, found.servings) - found.points) < 1e-9, "seed \(seed)")
            if found.points <= best * 1.05 + 0.1 { near += 1 }
        }
        #expect(near >= 95, "\(near) of 100 within a twentieth")
    }

    @Test(arguments: UInt64(0)..<20)
    func `locked portions stay, and a spread keeps meals near their part of the day`(seed: UInt64) {
        let dishes = dishes(seed)
        #expect(DayPortions(request, day: 1).best(dishes, fixed: [1: 0.75]).servings[1] == 0.75)
        let even = DayPortions(request, day: 1, spread: 0.6...1.6)
        let start = even.proportional(dishes)
        for (slot, servings) in even.best(dishes).servings.enumerated() where servings != start[slot] {
            let part = servings * dishes[slot][0] / (2_000 * request.slots[slot].energyShare)
            #expect((0.6...1.6).contains(part))
        }
    }
}
