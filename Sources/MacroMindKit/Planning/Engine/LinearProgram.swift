/// A small linear program whose columns and rows are added while it is solved.
///
/// A primal simplex method with bounded variables and the inverse of the basis at hand: least cost, equalities, each
/// variable between 0 and its upper end. What it returns is only used as prices, so that rounding harms no proof.
struct LinearProgram {
    /// A variable.
    struct Column {
        var cost: Double
        var upper = Double.infinity
        /// The rows it occurs in, with its coefficients.
        var entries: [(row: Int, value: Double)]
    }

    private(set) var columns: [Column] = []
    /// The variable that each row determines, and its value.
    private var basis: [Int] = []
    private var values: [Double] = []
    private var inverse: [[Double]] = []
    /// Whether a variable is at its upper end, or determined by a row.
    private var isAtUpper: [Bool] = []
    private var isBasic: [Bool] = []

    private static let tolerance = 1e-9

    /// The price of each row: what a unit more on its right side costs.
    private(set) var prices: [Double] = []
    var rowCount: Int { basis.count }

    /// Adds a variable and returns its number.
    mutating func add(_ column: Column, isAtUpper atUpper: Bool = false) -> Int {
        columns.append(column)
        isAtUpper.append(atUpper)
        isBasic.append(false)
        return columns.count - 1
    }

    /// Adds a row that a new variable determines at first.
    ///
    /// - Parameters:
    ///   - entries: The variables so far that occur in the row, with their coefficients.
    ///   - variable: The new variable; its only entry is in this row.
    ///   - value: Its value.
    mutating func addRow(
        _ entries: [(column: Int, value: Double)],
        determining variable: Int,
        value: Double
    ) {
        let pivot = columns[variable].entries[0].value
        for row in inverse.indices { inverse[row].append(0) }
        var last = Array(repeating: 0.0, count: basis.count + 1)
        var coefficients: [Int: Double] = [:]
        for (column, value) in entries where value != 0 {
            columns[column].entries.append((basis.count, value))
            coefficients[column] = value
        }
        for (row, column) in basis.enumerated() {
            guard let coefficient = coefficients[column] else { continue }
            for at in inverse[row].indices { last[at] -= coefficient * inverse[row][at] / pivot }
        }
        last[basis.count] = 1 / pivot
        inverse.append(last)
        basis.append(variable)
        isBasic[variable] = true
        values.append(value)
    }

    /// The cost at the present values.
    var cost: Double {
        var cost = 0.0
        for (row, variable) in basis.enumerated() { cost += columns[variable].cost * values[row] }
        for (number, column) in columns.enumerated() where isAtUpper[number] && !isBasic[number] {
            cost += column.cost * column.upper
        }
        return cost
    }

    /// The variables that rows determine and their values.
    var solution: [(column: Int, value: Double)] { zip(basis, values).map { ($0, $1) } }

    /// Moves to the least cost.
    mutating func solve() {
        var pivots = 0
        while pivots < 40 * (rowCount + 10) {
            updatePrices()
            guard let entering = entering() else { return }
            move(entering)
            pivots += 1
        }
        updatePrices()
    }

    private mutating func updatePrices() {
        var prices = Array(repeating: 0.0, count: rowCount)
        for (row, variable) in basis.enumerated() where columns[variable].cost != 0 {
            let cost = columns[variable].cost
            let line = inverse[row]
            for at in prices.indices { prices[at] += cost * line[at] }
        }
        self.prices = prices
    }

    private func entering() -> Int? {
        var best: (column: Int, gain: Double)?
        for (number, column) in columns.enumerated() where !isBasic[number] {
            var reduced = column.cost
            for entry in column.entries { reduced -= prices[entry.row] * entry.value }
            let gain = isAtUpper[number] ? reduced : -reduced
            if gain > max(Self.tolerance, best?.gain ?? 0) { best = (number, gain) }
        }
        return best?.column
    }

    /// Moves a variable away from its end until it or another reaches one.
    private mutating func move(_ entering: Int) {
        var change = Array(repeating: 0.0, count: rowCount)
        for entry in columns[entering].entries {
            for row in change.indices { change[row] += inverse[row][entry.row] * entry.value }
        }
        let sign = isAtUpper[entering] ? -1.0 : 1.0
        var length = columns[entering].upper
        var leaving: (row: Int, atUpper: Bool)?
        for row in change.indices {
            let slope = -change[row] * sign
            if abs(slope) < Self.tolerance { continue }
            let room = slope < 0 ? values[row] : columns[basis[row]].upper - values[row]
            let reach = max(0, room) / abs(slope)
            if reach < length { (length, leaving) = (reach, (row, slope > 0)) }
        }
        guard length < .infinity else { return }
        for row in change.indices { values[row] -= change[row] * sign * length }
        guard let leaving else {
            isAtUpper[entering].toggle()
            return
        }
        let value = isAtUpper[entering] ? columns[entering].upper - length : length
        isBasic[basis[leaving.row]] = false
        isAtUpper[basis[leaving.row]] = leaving.atUpper
        pivot(leaving.row, change)
        basis[leaving.row] = entering
        isBasic[entering] = true
        isAtUpper[entering] = false
        values[leaving.row] = value
    }

    private mutating func pivot(_ row: Int, _ change: [Double]) {
        let pivot = change[row]
        for at in inverse[row].indices { inverse[row][at] /= pivot }
        let line = inverse[row]
        for other in inverse.indices where other != row && change[other] != 0 {
            let factor = change[other]
            for at in line.indices { inverse[other][at] -= factor * line[at] }
        }
    }
}
