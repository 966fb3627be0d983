import MacroMindKit
import Testing

@testable import MacroMindCLI

struct TextTableTests {
    @Test
    func `columns are aligned and lines end without blanks`() {
        var table = TextTable(.left, .right, .left)
        table.append("oats", "60", "g")
        table.append("milk", "1200", "")
        table.append("ég", "5")
        #expect(table.lines == ["oats    60  g", "milk  1200", "ég       5"])
    }

    @Test
    func `colours do not count towards the width`() {
        let terminal = Terminal(hasColor: true)
        var table = TextTable(.left, .left)
        table.append(terminal.style("oats", .green, .bold), "x")
        table.append("banana", "y")
        #expect(table.lines == ["\u{1B}[32;1moats\u{1B}[0m    x", "banana  y"])
    }

    @Test
    func `an empty table has no lines`() { #expect(TextTable(.left).lines == []) }
}

struct BarTests {
    @Test(arguments: [
        (0, "···············│····"), (1, "████████████████····"), (0.5, "████████·······│····"),
        (1.25, "████████████████████"), (9, "████████████████████"), (1e300, "████████████████████"),
        (-1, "···············│····"),
    ])
    func `a bar is full at one and a quarter of the target`(share: Double, bar: String) {
        #expect(Bar.text(share * 100, of: 100).replacing("▓", with: "█") == bar)
    }

    @Test
    func `the target is marked in the bar`() {
        #expect(Bar.text(100, of: 100, width: 10) == "███████▓··")
        #expect(Bar.text(10, of: 100, width: 10) == "█······│··")
    }

    @Test(arguments: [(0.0, 20), (-5, 20), (100, 1), (100, 0), (100, -3)])
    func `without a target or room there is no bar`(target: Double, width: Int) {
        #expect(Bar.text(50, of: target, width: width) == String(repeating: "·", count: max(0, width)))
    }
}

struct TerminalTests {
    @Test
    func `styles are escape sequences where colours are shown, nothing elsewhere`() {
        #expect(Terminal(hasColor: true).style("a", .bold) == "\u{1B}[1ma\u{1B}[0m")
        #expect(Terminal(hasColor: false).style("a", .bold, .red) == "a")
    }

    @Test(arguments: [["NO_COLOR": "1"], ["TERM": "dumb"], ["NO_COLOR": "", "TERM": "dumb"]])
    func `the environment can forbid colours`(environment: [String: String]) {
        #expect(!Terminal(environment: environment).hasColor)
    }

    @Test
    func `a file gets no colours`() { #expect(!Terminal(for: "plan.txt").hasColor) }
}

struct NumberTextTests {
    @Test(arguments: [(1.0, "1"), (1.5, "1.5"), (0.75, "0.75"), (1e300, "1e+300")])
    func `servings are written without a needless fraction`(servings: Double, text: String) {
        #expect(Servings.text(servings) == text)
    }

    @Test(arguments: [
        (0.4, "0 g"), (999.4, "999 g"), (1_000, "1 kg"), (1_234, "1.23 kg"), (1e300, "1e+297 kg"),
    ])
    func `masses change their unit at a kilogram`(grams: Double, text: String) {
        #expect(Masses.text(Grams(grams)) == text)
    }

    @Test(arguments: [
        (1.4, "1", "+1"), (-1.6, "-2", "-2"), (0.4, "0", "0"), (-0.2, "0", "0"), (1e300, "1e+300", "+1e+300"),
    ])
    func `numbers too large to count are written all the same`(value: Double, whole: String, signed: String) {
        #expect(value.whole == whole)
        #expect(value.signedWhole == signed)
    }

    @Test
    func `findings tell severity, code, place and message`() {
        let finding = Finding("day-off-target", .warning, "Fat is low.", path: ["day 1", "lunch"])
        let lines = FindingsText([finding], terminal: Terminal(hasColor: false)).lines
        #expect(lines == ["", "To know", "  warning [day-off-target] day 1 › lunch: Fat is low."])
        #expect(FindingsText([], terminal: Terminal(hasColor: false)).lines == [])
    }
}
