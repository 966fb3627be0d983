/// What a heading says about the meal or day below it.
struct HeadingName {
    /// The key of the section, where the heading is a day or a slot alone.
    var key: String?
    /// The members that the heading states.
    var members: [(String, String)] = []

    init(_ text: String) {
        let plain = PlainText.collapsed(text.split(separator: "(").first.map(String.init) ?? text)
        for mark in [":", " \u{2013} ", " \u{2014} ", " - ", " | "] {
            guard let range = plain.firstRange(of: mark) else { continue }
            let head = PlainText.trimmed(String(plain[..<range.lowerBound]))
            let tail = PlainText.trimmed(String(plain[range.upperBound...]))
            if CalendarWords.slot(head) != nil, !tail.isEmpty, CalendarWords.day(head) == nil {
                members = [("mealType", head), ("name", tail)]
                return
            }
            if CalendarWords.day(inText: head) != nil, CalendarWords.isOnlySlot(tail) {
                members = [("mealType", tail)]
                key = head
                return
            }
        }
        if CalendarWords.day(inText: plain) != nil || CalendarWords.isOnlySlot(plain) {
            key = plain
        } else if KeyWords(plain).field == .ingredients || KeyWords(plain).field == .nutrition {
            key = plain
        } else {
            members = [("name", plain)]
        }
    }
}
