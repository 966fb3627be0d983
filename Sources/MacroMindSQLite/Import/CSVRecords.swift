import GRDB
import MacroMindKit

/// Puts the staged rows of foods together.
struct CSVRecords {
    private let database: Database
    private let units: [Int: String]
    private let measures: [Int: String]
    private let surveyCategories: [Int: String]
    private let categories: [String: String]

    init(_ database: Database) throws {
        self.database = database
        func names<Key: DatabaseValueConvertible & Hashable>(_ sql: String) throws -> [Key: String] {
            var result: [Key: String] = [:]
            for row in try Row.fetchAll(database, sql: sql) {
                if let key: Key = row[0], let name: String = row[1] { result[key] = name }
            }
            return result
        }
        units = try names("SELECT id, unit_name FROM stage_nutrient")
        measures = try names("SELECT id, name FROM stage_measure")
        categories = try names("SELECT id, description FROM stage_category")
        surveyCategories = try names(
            "SELECT wweia_food_category, wweia_food_category_description FROM stage_survey_category"
        )
    }

    /// Returns the next foods in the order of their identifiers.
    func records(after id: Int64, limit: Int) throws -> [FDCRecord] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT fdc_id, data_type, description, food_category_id FROM stage_food
                WHERE fdc_id > ? GROUP BY fdc_id ORDER BY fdc_id LIMIT ?
                """,
            arguments: [id, limit]
        ).map(record)
    }

    private func record(_ row: Row) throws -> FDCRecord {
        let type: String? = row[1]
        let category: String? = row[3]
        var record = FDCRecord(
            id: row[0],
            dataset: FDCRecord.dataset(named: type ?? ""),
            description: row[2] ?? ""
        )
        guard record.dataset != nil else { return record }
        record.category =
            category.flatMap { categories[$0] ?? ($0.contains(where: \.isLetter) ? $0 : nil) } ?? ""
        record.amounts = try amounts(of: record.id)
        record.portions = try portions(of: record.id)
        if record.dataset == .branded { try readBrand(&record) }
        if record.dataset == .fndds { try readSurvey(&record) }
        return record
    }

    private func amounts(of id: Int) throws -> [FDCRecord.Amount] {
        try Row.fetchAll(
            database.cachedStatement(
                sql: "SELECT nutrient_id, amount FROM stage_amount WHERE fdc_id = ? ORDER BY rowid"
            ),
            arguments: [id]
        ).map { FDCRecord.Amount(nutrient: $0[0], value: $0[1], unit: units[$0[0]] ?? "") }
    }

    private func portions(of id: Int) throws -> [FDCRecord.Portion] {
        try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT amount, measure_unit_id, modifier, portion_description, gram_weight FROM stage_portion
                    WHERE fdc_id = ? AND gram_weight IS NOT NULL ORDER BY seq_num, rowid
                    """
            ),
            arguments: [id]
        ).map { row in
            let measure: Int? = row[1]
            return FDCRecord.Portion(
                amount: row[0],
                unit: measure.flatMap { measures[$0] } ?? "",
                modifier: row[2] ?? "",
                text: row[3] ?? "",
                grams: row[4]
            )
        }
    }

    private func readBrand(_ record: inout FDCRecord) throws {
        let row = try Row.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT coalesce(brand_name, brand_owner), ingredients, serving_size, serving_size_unit,
                        household_serving_fulltext, branded_food_category
                    FROM stage_branded WHERE fdc_id = ?
                    """
            ),
            arguments: [record.id]
        )
        guard let row else { return }
        record.brand = row[0]
        record.ingredients = row[1]
        record.servingSize = row[2]
        record.servingUnit = row[3] ?? ""
        record.servingText = row[4] ?? ""
        record.category = row[5] ?? record.category
    }

    private func readSurvey(_ record: inout FDCRecord) throws {
        let row = try Row.fetchOne(
            database.cachedStatement(
                sql: "SELECT food_code, wweia_category_number FROM stage_survey WHERE fdc_id = ?"
            ),
            arguments: [record.id]
        )
        guard let row else { return }
        record.foodCode = row[0]
        let category: Int? = row[1]
        record.category = category.flatMap { surveyCategories[$0] } ?? record.category
    }
}
