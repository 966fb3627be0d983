import HTTPTypes
import Hummingbird
import MacroMindAccounts
import MacroMindKit

extension Problem {
    /// Puts an error of any layer into the words of the interface.
    ///
    /// The result is `nil` for what was not foreseen: an internal failure, of which nothing is told.
    init?(_ error: any Error, now: Timestamp) {
        switch error {
        case let problem as Problem: self = problem
        case let error as AccountError: self.init(account: error, now: now)
        case let error as StoreError: self.init(store: error)
        case let error as InputError: self.init(input: error)
        case let error as PlanningError: self.init(planning: error)
        case let error as HTTPError where error.status.code < 500: self.init(framework: error)
        case is CancellationError: self = Self.cancelled
        default: return nil
        }
    }

    /// The problem of a request whose work was given up, such as a long search while the server ends.
    private static let cancelled = Problem(
        .serviceUnavailable,
        "The work was given up before it was done; try again.",
        headers: [.retryAfter: "5"]
    )

    private init(account error: AccountError, now: Timestamp) {
        let sentence = "\(error)"
        switch error {
        case .emailTaken: self.init(.emailTaken, sentence)
        case .invalidCredentials: self.init(.invalidCredentials, sentence)
        case .tooManyAttempts(let until):
            self.init(.tooManyAttempts, sentence)
            headers[.retryAfter] = "\(max(1, (until.milliseconds - now.milliseconds + 999) / 1_000))"
        case .reauthenticationRequired: self.init(.reauthenticationRequired, sentence)
        case .invalidToken: self.init(.invalidToken, sentence)
        case .tokenExpired: self.init(.tokenExpired, sentence)
        case .sessionNotFound: self.init(.sessionNotFound, sentence)
        case .invalid(let error): self.init(input: error)
        case .overloaded:
            self.init(.overloaded, sentence)
            headers[.retryAfter] = "2"
        case .unavailable: self.init(.serviceUnavailable, "Accounts can not be served now; try again later.")
        }
    }

    private init(store error: StoreError) {
        switch error {
        case .notFound: self.init(.notFound, "There is no such record.")
        case .conflict: self.init(.editConflict, "Somebody changed this meanwhile; read it again.")
        case .duplicate: self.init(.editConflict, "Another record has this identifier; try again.")
        case .invalid(let field):
            self.init(field: "/\(field)", code: "invalid", "The value can not be stored.")
        case .unavailable:
            self.init(.serviceUnavailable, "The data can not be reached now; try again in a moment.")
            headers[.retryAfter] = "5"
        }
    }

    private init(input error: InputError) {
        self.init(
            field: "/" + error.field.replacing(".", with: "/"),
            code: error.code.rawValue.replacing("-", with: "_"),
            error.message
        )
    }

    private init(planning error: PlanningError) {
        switch error {
        case .invalid(let error): self.init(input: error)
        case .infeasible(let infeasibility):
            self.init(.constraintsUnsatisfiable, infeasibility.explanation.joined(separator: " "))
        case .refused, .noAlternative: self.init(.constraintsUnsatisfiable, "\(error)")
        case .cancelled: self = Self.cancelled
        }
    }

    private init(framework error: HTTPError) {
        switch error.status {
        case .notFound: self.init(.notFound, "There is nothing at this address.")
        case .contentTooLarge: self.init(.payloadTooLarge, "The body is larger than allowed.")
        default: self.init(.badRequest, "The request can not be understood.")
        }
    }
}

extension HTTPField.Name {
    static let requestID = Self("X-Request-Id").unsafelyKnown
    static let forwardedFor = Self("X-Forwarded-For").unsafelyKnown
    static let forwardedProto = Self("X-Forwarded-Proto").unsafelyKnown
    static let referrerPolicy = Self("Referrer-Policy").unsafelyKnown
    static let rateLimit = Self("RateLimit").unsafelyKnown
    static let rateLimitPolicy = Self("RateLimit-Policy").unsafelyKnown
    static let rateLimitLimit = Self("X-RateLimit-Limit").unsafelyKnown
    static let rateLimitRemaining = Self("X-RateLimit-Remaining").unsafelyKnown
    static let rateLimitReset = Self("X-RateLimit-Reset").unsafelyKnown
    static let idempotencyKey = Self("Idempotency-Key").unsafelyKnown
    static let idempotencyReplayed = Self("Idempotency-Replayed").unsafelyKnown
    static let macroMindClient = Self("X-MacroMind-Client").unsafelyKnown
    static let secFetchSite = Self("Sec-Fetch-Site").unsafelyKnown
    static let serviceWorkerAllowed = Self("Service-Worker-Allowed").unsafelyKnown
    static let traceparent = Self("traceparent").unsafelyKnown
}

extension Optional<HTTPField.Name> {
    /// The name; the names of this file are tokens of RFC 9110, which a test checks.
    fileprivate var unsafelyKnown: HTTPField.Name { self ?? .accept }
}
