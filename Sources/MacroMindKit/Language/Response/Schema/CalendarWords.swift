/// The words for meals and days in the main languages.
enum CalendarWords {
    /// A day as the text names it: by weekday or by number.
    enum Day: Hashable {
        case weekday(DraftDay)
        case number(Int)
    }

    private static let slotWords: [(MealSlot, String)] = [
        (
            .snack,
            "snack snacks collation gouter encas merienda tentempie aperitivo spuntino merenda imbiss jause vesper "
                + "zwischenmahlzeit snackzeit lanche tussendoortje przekaska mellanmal \u{9593}\u{98DF} \u{304A}\u{3084}\u{3064} "
                + "\u{52A0}\u{9910} \u{43F}\u{435}\u{440}\u{435}\u{43A}\u{443}\u{441} elevenses dessert almuerzito brotzeit znuni zvieri preworkout postworkout"
        ),
        (
            .breakfast,
            "breakfast desayuno colazione fruhstuck fruehstuck petitdejeuner cafedamanha pequenoalmoco ontbijt sniadanie "
                + "frukost morgenmad frokost \u{671D}\u{98DF} \u{65E9}\u{9910} \u{437}\u{430}\u{432}\u{442}\u{440}\u{430}\u{43A} morning brekkie primacolazione morgens morgen"
        ),
        (
            .lunch,
            "lunch almuerzo pranzo mittagessen mittag dejeuner almoco middageten obiad \u{663C}\u{98DF} \u{5348}\u{9910} \u{43E}\u{431}\u{435}\u{434} "
                + "midday noon luncheon mittags comida"
        ),
        (
            .dinner,
            "dinner supper cena abendessen abendbrot abend souper diner jantar avondeten avondmaal kolacja middag aftensmad "
                + "\u{5915}\u{98DF} \u{665A}\u{9910} \u{443}\u{436}\u{438}\u{43D} evening abends"
        ),
    ]

    private static let slots: [String: MealSlot] = {
        var table: [String: MealSlot] = [:]
        for (type, words) in slotWords {
            for word in words.split(separator: " ") { table[String(word)] = type }
        }
        return table
    }()

    private static let dayWords: [(DraftDay, String)] = [
        (
            .monday,
            "monday mon montag mo lundi lunes lunedi lun segunda segundafeira maandag ma poniedzialek mandag mandag "
                + "\u{6708}\u{66DC}\u{65E5} \u{5468}\u{4E00} \u{661F}\u{671F}\u{4E00} \u{43F}\u{43E}\u{43D}\u{435}\u{434}\u{435}\u{43B}\u{44C}\u{43D}\u{438}\u{43A}"
        ),
        (
            .tuesday,
            "tuesday tue tues tu dienstag di die mardi martes martedi mar terca tercafeira dinsdag wtorek tirsdag tisdag "
                + "\u{706B}\u{66DC}\u{65E5} \u{5468}\u{4E8C} \u{661F}\u{671F}\u{4E8C} \u{432}\u{442}\u{43E}\u{440}\u{43D}\u{438}\u{43A}"
        ),
        (
            .wednesday,
            "wednesday wed weds we mittwoch mi mit mercredi miercoles mercoledi mer mie quarta quartafeira woensdag wo sroda "
                + "onsdag \u{6C34}\u{66DC}\u{65E5} \u{5468}\u{4E09} \u{661F}\u{671F}\u{4E09} \u{441}\u{440}\u{435}\u{434}\u{430}"
        ),
        (
            .thursday,
            "thursday thu thur thurs th donnerstag do don jeudi jueves giovedi jeu jue gio quinta quintafeira donderdag czwartek "
                + "torsdag \u{6728}\u{66DC}\u{65E5} \u{5468}\u{56DB} \u{661F}\u{671F}\u{56DB} \u{447}\u{435}\u{442}\u{432}\u{435}\u{440}\u{433}"
        ),
        (
            .friday,
            "friday fri fr freitag fre vendredi viernes venerdi ven vie sexta sextafeira vrijdag vr piatek fredag "
                + "\u{91D1}\u{66DC}\u{65E5} \u{5468}\u{4E94} \u{661F}\u{671F}\u{4E94} \u{43F}\u{44F}\u{442}\u{43D}\u{438}\u{446}\u{430}"
        ),
        (
            .saturday,
            "saturday sat sa samstag sonnabend sam samedi sabado sabato sab zaterdag za sobota lordag "
                + "\u{571F}\u{66DC}\u{65E5} \u{5468}\u{516D} \u{661F}\u{671F}\u{516D} \u{441}\u{443}\u{431}\u{431}\u{43E}\u{442}\u{430}"
        ),
        (
            .sunday,
            "sunday sun su sonntag so son dimanche domingo domenica dim dom zondag zo niedziela sondag "
                + "\u{65E5}\u{66DC}\u{65E5} \u{5468}\u{65E5} \u{661F}\u{671F}\u{65E5} \u{432}\u{43E}\u{441}\u{43A}\u{440}\u{435}\u{441}\u{435}\u{43D}\u{44C}\u{435}"
        ),
    ]

    private static let days: [String: DraftDay] = {
        var table: [String: DraftDay] = [:]
        for (day, words) in dayWords { for word in words.split(separator: " ") { table[String(word)] = day } }
        return table
    }()

    private static let dayNouns: Set<String> = [
        "day", "tag", "jour", "dia", "giorno", "dag", "dzien", "d", "\u{434}\u{435}\u{43D}\u{44C}",
    ]

    /// The meal type that a value or key names, however it is dressed.
    static func slot(_ text: String) -> MealSlot? {
        guard text.utf8.count <= 80 else { return nil }
        if let whole = slots[text] { return whole }
        return slot(KeyWords.split(text))
    }

    private static func slot(_ words: [String]) -> MealSlot? {
        guard words.count <= 7 else { return nil }
        if let whole = slots[words.joined()] { return whole }
        for (first, second) in zip(words, words.dropFirst()) {
            if let pair = slots[first + second], !(first == "second") { return pair }
        }
        let named = words.compactMap { slots[$0] }
        if named.contains(.snack) { return .snack }
        if let first = words.first, first == "petit" || first == "pequeno" { return .breakfast }
        if words.contains("mid"), words.contains("morning") || words.contains("afternoon") { return .snack }
        return named.first
    }

    /// Whether a text names a meal type and says nothing else.
    static func isOnlySlot(_ text: String) -> Bool {
        let words = KeyWords.split(text)
        if let first = words.first, slots[first] == nil, !slotFillers.contains(first) {
            return words.count > 1 && slots[words.joined()] != nil
        }
        return slots[words.joined()] != nil
            || (text.utf8.count <= 80 && words.allSatisfy { slots[$0] != nil || slotFillers.contains($0) }
                && slot(words) != nil)
    }

    private static let slotFillers: Set<String> = [
        "meal", "time", "the", "1", "2", "3", "4", "morning", "afternoon", "evening", "mid", "second",
        "first",
    ]

    /// The day that a value or key names as a whole: "Mon", "Day 3", "day_3", "3" where numbers are allowed.
    static func day(_ text: String, allowingNumbers: Bool = false) -> Day? {
        guard text.utf8.count <= 60 else { return nil }
        if let day = days[text] { return .weekday(day) }
        let words = KeyWords.split(text)
        if words.count == 1, let word = words.first {
            if let day = days[word] { return .weekday(day) }
            if allowingNumbers, let number = number(word) { return .number(number) }
            if let noun = dayNouns.first(where: { word.hasPrefix($0) && $0.count > 1 }),
                let number = number(String(word.dropFirst(noun.count)))
            {
                return .number(number)
            }
            return nil
        }
        if let named = day(inText: text) { return named }
        if let noun = words.firstIndex(where: dayNouns.contains), noun + 1 < words.count,
            let number = number(words[noun + 1])
        {
            return .number(number)
        }
        return nil
    }

    /// The weekday or numbered day that stands somewhere in a heading or date.
    static func day(inText text: String) -> Day? {
        guard text.utf8.count <= 120 else { return nil }
        let words = KeyWords.split(text)
        let hasDigits = words.contains { $0.unicodeScalars.first?.isASCIIDigit ?? false }
        for word in words where word.count >= 3 || (hasDigits && words.count <= 5 && word.count == 2) {
            guard let day = days[word] else { continue }
            if word.count <= 3, !hasDigits, words.count > 3 { continue }
            return .weekday(day)
        }
        for (noun, count) in zip(words, words.dropFirst()) where dayNouns.contains(noun) {
            if let number = number(count) { return .number(number) }
        }
        return nil
    }

    private static func number(_ word: String) -> Int? {
        guard word.count <= 2, let value = Int(word), (0...31).contains(value) else { return nil }
        return value
    }
}
