public import MacroMindKit

/// What became of an import.
public struct FoodImportReport: Sendable, Hashable, Codable {
    /// How an import ended.
    public enum Status: String, Sendable, Codable {
        /// All of the download is in the database.
        case complete
        /// All of the download was in the database before; nothing was done.
        case alreadyComplete = "already-complete"
        /// The download ends in the middle of a record; what came before is in the database.
        case truncated
        /// The download holds bytes that can not be read; what came before is in the database.
        case corrupt
        /// The import has not come to its end.
        case running
    }

    /// Where reading stopped.
    public struct Stop: Sendable, Hashable, Codable {
        /// The file.
        public var file: String
        /// The position of the first byte that could not be used.
        public var offset: Int64
        /// The identifier of the last food before it, empty where there is none.
        public var lastFood: String
    }

    /// A record that was put aside.
    public struct QuarantinedRecord: Sendable, Hashable, Codable {
        /// The position of the record in the file, in bytes; for CSV the identifier of the food.
        public var position: Int64
        /// The identifier of the food, empty where it has none.
        public var food: String
        /// The name of the food, empty where it has none.
        public var name: String
        /// The kind of problem.
        public var code: FoodImportProblem.Code
        /// What was found and what is possible.
        public var message: String
    }

    /// The format of the download.
    public var format: FoodImportFormat
    /// How the import ended.
    public var status: Status
    /// The records that were read.
    public var records: Int
    /// The foods that were written.
    public var foods: Int
    /// The foods of them that took the place of a food with the same identifier.
    public var replaced: Int
    /// The records that are no foods to eat, such as laboratory samples.
    public var ignored: Int
    /// The number of records put aside, by the code of the problem.
    public var quarantined: [String: Int]
    /// The first records that were put aside.
    public var examples: [QuarantinedRecord]
    /// Where reading stopped, unless all was read.
    public var stop: Stop?
}
