package import HTTPTypes
package import Hummingbird
import MacroMindKit

/// Why a request was not done, as RFC 9457 writes it.
package struct Problem: HTTPResponseError, Sendable {
    /// The name of the problem.
    package var code: ProblemCode
    /// A sentence for people.
    package var detail: String
    /// What is wrong with single fields.
    package var errors: [FieldError]
    /// Fields for the head of the response.
    package var headers: HTTPFields

    /// Creates a problem.
    package init(
        _ code: ProblemCode,
        _ detail: String,
        errors: [FieldError] = [],
        headers: HTTPFields = [:]
    ) {
        self.code = code
        self.detail = detail
        self.errors = errors
        self.headers = headers
        if code.status == 401 {
            let parameter = code == .unauthenticated ? "" : #", error="invalid_token""#
            self.headers[.wwwAuthenticate] = #"Bearer realm="macromind""# + parameter
        }
    }

    /// Creates the problem of one field.
    package init(field pointer: String, code: String, _ message: String) {
        self.init(
            .validationFailed,
            message,
            errors: [FieldError(pointer: pointer, code: code, message: message)]
        )
    }

    package var status: HTTPResponse.Status { HTTPResponse.Status(code: code.status) }

    /// The problem as an object, for a body or an event of a stream.
    func json(requestID: String) -> JSONValue {
        var members: [String: JSONValue] = [
            "type": "about:blank", "title": .string(code.title), "status": .number(Double(code.status)),
            "detail": .string(detail), "code": .string(code.rawValue), "request_id": .string(requestID),
        ]
        if !errors.isEmpty || code == .validationFailed {
            members["errors"] = .array(
                errors.map {
                    .object([
                        "pointer": .string($0.pointer), "code": .string($0.code),
                        "message": .string($0.message),
                    ])
                }
            )
        }
        return .object(members)
    }

    /// Returns the response that tells the problem.
    func response(requestID: String) -> Response {
        var headers = headers
        headers[.contentType] = "application/problem+json"
        let body = ByteBuffer(string: CanonicalJSON.text(of: json(requestID: requestID)))
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: body))
    }

    package func response(from request: Request, context: some RequestContext) throws -> Response {
        response(requestID: (context as? any ScopedRequestContext)?.scope.id ?? "")
    }
}
