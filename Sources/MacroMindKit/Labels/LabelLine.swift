/// One line of a nutrition label.
public struct LabelLine: Sendable, Hashable, Codable {
    /// The name as the label prints it.
    public var name: String
    /// The declared amount with its unit, or `nil` when the amount is not known.
    public var amount: String?
    /// The percentage of the reference for a day, or `nil` where none is declared.
    public var percent: String?
    /// How far the line is indented: 0 for main lines, 1 and 2 for parts of them.
    public var indent: Int

    /// Creates a line.
    init(_ name: String, _ amount: String?, percent: String? = nil, indent: Int = 0) {
        self.name = name
        self.amount = amount
        self.percent = percent
        self.indent = indent
    }
}

extension Finding.Code {
    /// A nutrient that a label must declare is not known.
    public static let labelNutrientUnknown: Finding.Code = "label-nutrient-unknown"
}

extension Finding {
    /// Returns the finding for a nutrient that is not fully known.
    static func unknownOnLabel(_ name: String) -> Finding {
        Finding(
            .labelNutrientUnknown,
            .warning,
            "\(name) is not known for every ingredient; the label is incomplete until it is.",
            path: [name]
        )
    }
}
