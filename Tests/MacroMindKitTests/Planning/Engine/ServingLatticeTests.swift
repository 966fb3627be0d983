import Testing

@testable import MacroMindKit

struct ServingLatticeTests {
    @Test(arguments: [(0.5, 2.5, 0.25, 9), (0.25, 10, 0.25, 40), (0.1, 1, 0.1, 10), (1, 1, 1, 1)])
    func `a lattice counts its portions and finds them again`(
        min: Double,
        max: Double,
        step: Double,
        count: Int
    ) {
        let lattice = ServingLattice(min: min, max: max, step: step)
        #expect(lattice.count == count)
        for level in 0..<count { #expect(lattice.level(of: lattice.servings(level)) == level) }
        #expect(abs(lattice.servings(count - 1) - max) < 1e-9)
        #expect(lattice.level(of: max + step) == nil)
        #expect(lattice.level(of: min + step / 2) == nil)
    }

    @Test func `portions are free of the noise of addition`() {
        #expect(ServingLattice(min: 0.1, max: 1, step: 0.1).servings(2) == 0.3)
    }

    @Test(arguments: [
        (-1.0, 0.5), (0.5, 0.5), (0.62, 0.5), (0.63, 0.75), (1.9, 2), (2.9, 3), (3.5, 3), (1e300, 3),
    ])
    func `the nearest portion is one of those that may be served`(wished: Double, served: Double) {
        #expect(ServingLattice.planned.nearest(to: wished) == served)
    }

    @Test func `steps that do not end at the most stay below it`() {
        #expect(ServingLattice(min: 1, max: 2.5, step: 1).nearest(to: 2.5) == 2)
    }
}
