/// Turns records of downloads into foods, and puts aside those that can not be true.
package struct FoodRecordReader: Sendable {
    private var statement = IngredientStatement()

    package init() {}

    /// Reads a record of a JSON download.
    package mutating func read(_ bytes: [UInt8], as format: FoodImportFormat) -> ImportOutcome {
        guard !bytes.isEmpty else {
            return Self.quarantined(.tooLarge, "The record has more bytes than are read.")
        }
        guard let object = JSONTape(bytes)?.root, object.isObject else {
            return Self.quarantined(.unreadable, "The record is no JSON object.")
        }
        if format == .offJSONLines { return OpenFoodFactsMapper.outcome(of: object, &statement) }
        guard let record = FDCRecord(object) else {
            return Self.quarantined(.noIdentifier, "The record has no fdcId.")
        }
        return read(record)
    }

    /// Reads a record of FoodData Central.
    package mutating func read(_ record: FDCRecord) -> ImportOutcome {
        FDCMapper.outcome(of: record, &statement)
    }

    private static func quarantined(_ code: FoodImportProblem.Code, _ message: String) -> ImportOutcome {
        .quarantined(id: "", name: "", FoodImportProblem(code, message))
    }
}
