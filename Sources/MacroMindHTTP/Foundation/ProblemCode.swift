/// The stable names of problems, as programs read them.
package enum ProblemCode: String, Sendable, CaseIterable {
    case malformedJSON = "malformed_json"
    case validationFailed = "validation_failed"
    case unsupportedMediaType = "unsupported_media_type"
    case payloadTooLarge = "payload_too_large"
    case headersTooLarge = "headers_too_large"
    case targetTooLong = "target_too_long"
    case badRequest = "bad_request"
    case notFound = "not_found"
    case methodNotAllowed = "method_not_allowed"
    case unauthenticated
    case invalidToken = "invalid_token"
    case tokenExpired = "token_expired"
    case invalidCredentials = "invalid_credentials"
    case reauthenticationRequired = "reauthentication_required"
    case forbidden
    case emailTaken = "email_taken"
    case planNotFound = "plan_not_found"
    case mealNotFound = "meal_not_found"
    case sessionNotFound = "session_not_found"
    case editConflict = "edit_conflict"
    case preconditionFailed = "precondition_failed"
    case idempotencyKeyReused = "idempotency_key_reused"
    case idempotencyInProgress = "idempotency_in_progress"
    case rateLimited = "rate_limited"
    case tooManyAttempts = "too_many_attempts"
    case notAcceptable = "not_acceptable"
    case requestTimeout = "request_timeout"
    case overloaded
    case serviceUnavailable = "service_unavailable"
    case constraintsUnsatisfiable = "constraints_unsatisfiable"
    case noIngredientsFound = "no_ingredients_found"
    case entryNotFound = "entry_not_found"
    case recipeNotFound = "recipe_not_found"
    case profileIncomplete = "profile_incomplete"
    case logTooShort = "log_too_short"
    case weekTaken = "week_taken"
    case mealLocked = "meal_locked"
    case leftoversPlanned = "leftovers_planned"
    case sharedPlan = "shared_plan"
    case `internal`

    /// The HTTP status that goes with the name.
    package var status: Int {
        switch self {
        case .malformedJSON, .badRequest: 400
        case .unauthenticated, .invalidToken, .tokenExpired, .invalidCredentials: 401
        case .reauthenticationRequired, .forbidden: 403
        case .notFound, .planNotFound, .mealNotFound, .sessionNotFound, .entryNotFound, .recipeNotFound: 404
        case .methodNotAllowed: 405
        case .notAcceptable: 406
        case .requestTimeout: 408
        case .emailTaken, .editConflict, .idempotencyInProgress, .weekTaken, .mealLocked,
            .leftoversPlanned, .sharedPlan:
            409
        case .preconditionFailed: 412
        case .payloadTooLarge: 413
        case .targetTooLong: 414
        case .unsupportedMediaType: 415
        case .validationFailed, .idempotencyKeyReused, .constraintsUnsatisfiable, .noIngredientsFound,
            .profileIncomplete, .logTooShort:
            422
        case .rateLimited, .tooManyAttempts: 429
        case .headersTooLarge: 431
        case .internal: 500
        case .overloaded, .serviceUnavailable: 503
        }
    }

    /// The short description, the same for every occurrence.
    package var title: String {
        let words = rawValue.split(separator: "_").joined(separator: " ")
        return (words.first.map { String($0).uppercased() } ?? "") + words.dropFirst()
    }
}
