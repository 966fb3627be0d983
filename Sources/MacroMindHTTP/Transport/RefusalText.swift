import MacroMindAccounts
import MacroMindKit

/// The answer to a request that no handler ever sees.
enum RefusalText {
    static func response(_ problem: Problem, status: Int) -> String {
        let id = Randomness.uuid()
        var members = problem.json(requestID: id).objectValue ?? [:]
        members["status"] = .number(Double(status))
        let body = CanonicalJSON.text(of: .object(members))
        let lines = [
            "HTTP/1.1 \(status) \(problem.code.title)", "Content-Type: application/problem+json",
            "Content-Length: \(body.utf8.count)", "Connection: close", "X-Request-Id: \(id)",
            "X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer", "Cache-Control: no-store",
            "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'; base-uri 'none'", "", body,
        ]
        return lines.joined(separator: "\r\n")
    }
}

extension RequestHead.Refusal {
    /// What the client is told.
    var problem: Problem {
        switch self {
        case .malformed: Problem(.badRequest, "The request can not be understood.")
        case .unknownMethod: Problem(.methodNotAllowed, "The method is not known.")
        case .targetTooLong: Problem(.targetTooLong, "The address of the request is too long.")
        case .headersTooLarge: Problem(.headersTooLarge, "The head of the request is too large.")
        }
    }
}
