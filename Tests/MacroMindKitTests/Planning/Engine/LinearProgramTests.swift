import Testing

@testable import MacroMindKit

struct LinearProgramTests {
    @Test func `the cheapest mixture is found and its prices tell what the rows cost`() {
        // least 2a + 3b, so that a + b = 4 and b − over = 1 with a at most 2
        var program = LinearProgram()
        let rest = program.add(LinearProgram.Column(cost: 100, entries: [(0, 1)]))
        program.addRow([], determining: rest, value: 4)
        let short = program.add(LinearProgram.Column(cost: 100, entries: [(1, 1)]))
        program.addRow([], determining: short, value: 1)
        _ = program.add(LinearProgram.Column(cost: 0, entries: [(1, -1)]))
        let first = program.add(LinearProgram.Column(cost: 2, upper: 2, entries: [(0, 1)]))
        let second = program.add(LinearProgram.Column(cost: 3, entries: [(0, 1), (1, 1)]))
        program.solve()
        #expect(abs(program.cost - 10) < 1e-9)
        #expect(abs(program.prices[0] - 3) < 1e-9)
        #expect(program.solution.contains { $0.column == second && abs($0.value - 2) < 1e-9 })
        #expect(!program.solution.contains { $0.column == first && $0.value < 0 })
    }

    @Test func `a row that joins later is kept as well`() {
        // least a + 5b with a + b = 3; then a at most 1, each unit more at 2 points
        var program = LinearProgram()
        let rest = program.add(LinearProgram.Column(cost: 100, entries: [(0, 1)]))
        program.addRow([], determining: rest, value: 3)
        let cheap = program.add(LinearProgram.Column(cost: 1, entries: [(0, 1)]))
        _ = program.add(LinearProgram.Column(cost: 5, entries: [(0, 1)]))
        program.solve()
        #expect(abs(program.cost - 3) < 1e-9)
        let over = program.add(LinearProgram.Column(cost: 2, entries: [(1, -1)]))
        program.addRow([(cheap, 1)], determining: over, value: 2)
        program.solve()
        #expect(abs(program.cost - 7) < 1e-9)
        #expect(abs(program.prices[1] + 2) < 1e-9)
    }
}
