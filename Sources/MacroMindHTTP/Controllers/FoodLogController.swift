import HTTPTypes
import Hummingbird
import MacroMindAccounts
import MacroMindKit

/// What users ate.
struct FoodLogController: Sendable {
    let services: APIServices

    private var stores: any Stores { services.stores }

    var endpoints: [Endpoint] {
        [
            .meals(
                .post,
                "/api/log/foods",
                .write,
                body: .required,
                isIdempotent: true,
                EndpointDescription(
                    id: "logFood",
                    summary: "Log something that was eaten",
                    requestSchema: "FoodEntryRequest",
                    success: 201,
                    responseSchema: "FoodEntry",
                    failures: [409, 503]
                ),
                addFood
            ),
            .meals(
                .get,
                "/api/log/foods",
                .read,
                EndpointDescription(
                    id: "listFoodEntries",
                    summary: "List what was eaten",
                    query: LogSpan.query + PageCursor.query(maximum: 500, default: 100),
                    responseSchema: "FoodEntries"
                ),
                foods
            ),
            .meals(
                .delete,
                "/api/log/foods/{entry_id}",
                .write,
                EndpointDescription(
                    id: "deleteFoodEntry",
                    summary: "Delete an entry of the food log",
                    success: 204,
                    failures: [404]
                ),
                deleteFood
            ),
        ]
    }

    @Sendable private func addFood(_ call: Call) async throws -> Response {
        let entry = try await LogEntryReader(services: services).entry(call)
        try await stores.insert(entry)
        return JSONAnswer.response(LogPayloads.food(entry), status: .created)
    }

    @Sendable private func foods(_ call: Call) async throws -> Response {
        let span = try LogSpan.span(of: call, today: services.clock.today)
        let limit = try call.integer("limit", default: 100, in: 1...500)
        let cursor = try Self.cursor(of: call)
        let start = max(span.lowerBound, cursor?.date ?? span.lowerBound)
        guard start <= span.upperBound else {
            return JSONAnswer.response(["entries": [], "next_cursor": .null])
        }
        let all = try await stores.foods(of: try call.user.user, in: start...span.upperBound)
            .map { (key: EntryKey($0), entry: $0) }
            .sorted { $0.key < $1.key }
            .filter { pair in cursor.map { $0 < pair.key } ?? true }
        let page = all.prefix(limit)
        let next = all.count > limit ? page.last?.key.cursor : nil
        return JSONAnswer.response([
            "entries": .array(page.map { LogPayloads.food($0.entry) }), "next_cursor": .text(next),
        ])
    }

    @Sendable private func deleteFood(_ call: Call) async throws -> Response {
        guard let id = call.identifier("entry_id"),
            try await stores.deleteFood(RecordID(rawValue: id), of: try call.user.user)
        else { throw Problem(.entryNotFound, "There is no such entry.") }
        return JSONAnswer.nothing
    }

    /// The place of an entry among all entries.
    private struct EntryKey: Comparable {
        var date: CalendarDate
        var createdAt: Int64
        var id: String

        init(_ entry: FoodLogEntry) {
            self.init(date: entry.date, createdAt: entry.createdAt.milliseconds, id: entry.id.rawValue)
        }

        init(date: CalendarDate, createdAt: Int64, id: String) {
            self.date = date
            self.createdAt = createdAt
            self.id = id
        }

        static func < (lhs: EntryKey, rhs: EntryKey) -> Bool {
            (lhs.date, lhs.createdAt, lhs.id) < (rhs.date, rhs.createdAt, rhs.id)
        }

        var cursor: String { PageCursor.text([date.description, "\(createdAt)", id]) }
    }

    private static func cursor(of call: Call) throws(Problem) -> EntryKey? {
        guard let parts = try PageCursor.parts(of: call, count: 3) else { return nil }
        guard let date = CalendarDate(parts[0]), let moment = Int64(parts[1]), Randomness.isUUID(parts[2])
        else { throw PageCursor.invalid }
        return EntryKey(date: date, createdAt: moment, id: parts[2])
    }
}
