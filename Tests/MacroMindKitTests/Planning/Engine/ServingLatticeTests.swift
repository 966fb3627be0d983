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
}
