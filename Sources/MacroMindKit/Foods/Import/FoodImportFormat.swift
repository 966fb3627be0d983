/// The form of a download of foods.
public enum FoodImportFormat: String, Sendable, Codable, CaseIterable {
    /// A JSON download of FoodData Central: Foundation, SR Legacy, Survey or Branded foods.
    case fdcJSON = "fdc-json"
    /// The folder of a CSV download of FoodData Central.
    case fdcCSV = "fdc-csv"
    /// The JSON Lines export of Open Food Facts.
    case offJSONLines = "off-jsonl"

    /// Returns the format of a file, told from its first bytes.
    ///
    /// - Parameter start: The first bytes, a few kilobytes where the file has them.
    /// - Returns: `nil` when the bytes begin no known format.
    package static func detected(in start: [UInt8]) -> FoodImportFormat? {
        let text = String(decoding: start.prefix(65_536), as: UTF8.self)
        guard let first = text.first(where: { !$0.isWhitespace && $0 != "\u{FEFF}" }) else { return nil }
        if first == "[" { return .fdcJSON }
        guard first == "{" else { return nil }
        let names = ["FoundationFoods", "SRLegacyFoods", "SurveyFoods", "BrandedFoods"]
        let head = text.prefix(300)
        if names.contains(where: { head.contains("\"\($0)\"") }) { return .fdcJSON }
        return text.contains("\"code\"") || text.contains("\"_id\"") ? .offJSONLines : nil
    }
}
