import HTTPTypes
import Hummingbird
import MacroMindAccounts
import MacroMindKit

/// A request on its way into a handler: authenticated, within its limits, its body read.
struct Call: Sendable {
    var request: Request
    var scope: RequestScope
    var parameters: Parameters
    var principal: Principal?
    /// The members of the body; empty when none was sent.
    var members: [String: JSONValue] = [:]
    var bodyBytes: [UInt8] = []

    /// Who calls; for routes that need a user.
    var user: Principal {
        get throws(Problem) {
            guard let principal else { throw Problem(.unauthenticated, "Log in first.") }
            return principal
        }
    }

    /// Where the request comes from.
    var client: ClientInfo {
        ClientInfo(
            address: scope.clientAddress,
            userAgent: request.headers[.userAgent],
            requestID: scope.id
        )
    }

    /// A reader of the body.
    var body: BodyReader { BodyReader(members) }

    /// The identifier in the path, or `nil` when it can be none.
    func identifier(_ name: String) -> String? {
        guard let text = parameters.get(name)?.lowercased(), Randomness.isUUID(text) else { return nil }
        return text
    }

    /// A parameter of the query.
    func query(_ name: String) -> String? { request.uri.queryParameters[Substring(name)].map(String.init) }

    /// A whole number of the query.
    func integer(_ name: String, default value: Int, in range: ClosedRange<Int>) throws(Problem) -> Int {
        guard let text = query(name) else { return value }
        guard text.utf8.count <= 12, text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text),
            range.contains(number)
        else {
            throw Problem(
                field: "query:\(name)",
                code: "out_of_range",
                "\(name) must be a whole number from \(range.lowerBound) to \(range.upperBound)."
            )
        }
        return number
    }

    /// A date of the query.
    func date(_ name: String, in range: ClosedRange<CalendarDate>) throws(Problem) -> CalendarDate? {
        guard let text = query(name) else { return nil }
        guard let date = CalendarDate(text), range.contains(date) else {
            throw Problem(
                field: "query:\(name)",
                code: "invalid_date",
                "\(name) must be a date as YYYY-MM-DD from \(range.lowerBound) to \(range.upperBound)."
            )
        }
        return date
    }
}
