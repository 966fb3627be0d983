import Testing

@testable import MacroMindCLI

struct TerminalTextTests {
    @Test(arguments: [
        ("plain words, ünïcode 🍲\n\tnext", "plain words, ünïcode 🍲\n\tnext"),
        ("a\u{1B}]0;owned\u{07}b", "a]0;ownedb"),
        ("a\u{1B}[2J\u{1B}[Hb", "a[2J[Hb"),
        ("hidden \u{1B}[8mtext", "hidden [8mtext"),
        ("a\u{9B}31mb\u{7F}\u{8}", "a31mb"),
        ("safe \u{202E}stunaep\u{202C}", "safe stunaep"),
        ("peanuts\rcarrots", "peanutscarrots"), ("a\r", "a"), ("a\u{1B}", "a"),
        ("a\u{1B}[", "a["),
        ("a\u{1B}[m", "a[m"),
    ])
    func `what steers a terminal is removed`(_ text: String, _ shown: String) {
        #expect(TerminalText.safe(text) == shown)
    }

    @Test func `our own styles stay`() {
        let styled = Terminal(hasColor: true).style("Day 1", .bold, .cyan)
        #expect(TerminalText.safe(styled) == styled)
    }

    @Test func `lines of other systems stay`() {
        #expect(TerminalText.safe("a,b\r\nc,d\r\n") == "a,b\r\nc,d\r\n")
    }
}
