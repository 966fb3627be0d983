import Crypto
import HTTPTypes
import Hummingbird
import MacroMindAccounts
import MacroMindKit
import NIOCore

/// Takes a request through everything that comes before and after a handler, in the order the interface promises.
struct EndpointRunner: Sendable {
    let endpoint: Endpoint
    let services: APIServices

    /// Answers a request.
    func respond(to request: Request, context: some ScopedRequestContext) async throws -> Response {
        var call = Call(request: request, scope: context.scope, parameters: context.parameters)
        var headers: HTTPFields = [:]
        if endpoint.access != .open || endpoint.limit == .auth { headers[.cacheControl] = "no-store" }
        do {
            if let limit = endpoint.limit, limit.isByAddress {
                headers.append(
                    contentsOf: try await services.limits.take(limit, for: call.scope.clientAddress)
                )
            }
            try await authenticate(&call)
            if let limit = endpoint.limit, !limit.isByAddress, let user = call.principal?.user {
                headers.append(contentsOf: try await services.limits.take(limit, for: user.rawValue))
            }
            try checkAccepted(call.request.headers[values: .accept])
            try await readBody(&call)
            var response = try await perform(call)
            for field in headers where response.headers[field.name] == nil { response.headers.append(field) }
            return response
        } catch {
            guard var problem = Problem(error, now: services.clock.now()) else { throw error }
            for field in headers where problem.headers[field.name] == nil { problem.headers.append(field) }
            throw problem
        }
    }

    private func authenticate(_ call: inout Call) async throws {
        guard endpoint.access != .open else { return }
        guard let field = call.request.headers[.authorization] else {
            throw Problem(.unauthenticated, "Send an access token as Authorization: Bearer.")
        }
        let parts = field.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else {
            throw Problem(.unauthenticated, "Send an access token as Authorization: Bearer.")
        }
        let principal = try await services.accounts.authenticate(String(parts[1]))
        switch endpoint.access {
        case .open: break
        case .session where principal.session == nil:
            throw Problem(.forbidden, "A personal access token does not allow this; log in.")
        case .user(let scope) where !principal.allows(scope):
            throw Problem(.forbidden, "The token does not have the scope “\(scope.rawValue)”.")
        case .session, .user: break
        }
        call.principal = principal
    }

    /// Refuses a client that takes nothing of what the route sends.
    private func checkAccepted(_ fields: [String]) throws(Problem) {
        let description = endpoint.description
        guard ![.operations, .web].contains(endpoint.service), description.success != 204 else { return }
        let accepted = AcceptedTypes(fields.joined(separator: ","))
        let types = [description.mediaType] + description.otherMediaTypes
        guard !types.contains(where: accepted.contains) else { return }
        throw Problem(.notAcceptable, "This address sends \(types.joined(separator: " or ")).")
    }

    private func readBody(_ call: inout Call) async throws {
        if case .none = endpoint.body { return }
        let limit = services.options.maximumBodySize
        let tooLarge = Problem(
            .payloadTooLarge,
            "The body is larger than \(limit) bytes.",
            headers: [.connection: "close"]
        )
        let declared = call.request.headers[.contentLength].flatMap { Int($0) }
        if let declared, declared > limit { throw tooLarge }
        let buffer: ByteBuffer
        do {
            buffer = try await call.request.body.collect(upTo: limit)
        } catch is NIOTooManyBytesError {
            throw tooLarge
        }
        if let declared, declared != buffer.readableBytes {
            throw Problem(.requestTimeout, "The body ended early.", headers: [.connection: "close"])
        }
        call.bodyBytes = Array(buffer.readableBytesView)
        try parseBody(&call)
    }

    private func parseBody(_ call: inout Call) throws(Problem) {
        let type = call.request.headers[.contentType]
        guard !call.bodyBytes.isEmpty else {
            if let type, !Self.isJSON(type) { throw Self.unsupported }
            if case .optional = endpoint.body { return }
            throw Problem(.malformedJSON, "A JSON object is needed as the body.")
        }
        guard let type, Self.isJSON(type) else { throw Self.unsupported }
        let value: JSONValue
        do throws(StrictJSON.Failure) {
            value = try StrictJSON.value(of: call.bodyBytes)
        } catch {
            throw Self.problem(of: error)
        }
        guard let members = value.objectValue else {
            throw Problem(field: "", code: "wrong_type", "The body must be a JSON object.")
        }
        call.members = members
    }

    private static func problem(of failure: StrictJSON.Failure) -> Problem {
        switch failure {
        case .malformed: Problem(.malformedJSON, "The body is not valid JSON.")
        case .nullCharacter:
            Problem(field: "", code: "null_character", "A string of the body holds U+0000.")
        case .numberOutOfRange: Problem(field: "", code: "out_of_range", "A number of the body is too large.")
        }
    }

    private static let unsupported = Problem(
        .unsupportedMediaType,
        "Send the body as application/json.",
        headers: [.accept: "application/json"]
    )

    private static func isJSON(_ type: String) -> Bool {
        let essence = type.split(separator: ";", omittingEmptySubsequences: false).first ?? ""
        return essence.lowercased().filter { $0 != " " && $0 != "\t" } == "application/json"
    }

    private func perform(_ call: Call) async throws -> Response {
        guard endpoint.isIdempotent, let key = call.request.headers[.idempotencyKey] else {
            return try await endpoint.handle(call)
        }
        guard (1...255).contains(key.utf8.count), key.utf8.allSatisfy({ (33...126).contains($0) }) else {
            throw Problem(
                field: "header:Idempotency-Key",
                code: "out_of_range",
                "Idempotency-Key must have 1 to 255 visible ASCII characters."
            )
        }
        return try await performOnce(call, key: key)
    }

    private func performOnce(_ call: Call, key: String) async throws -> Response {
        let path = call.request.uri.path
        var content = Array("\(endpoint.description.id)\n\(path)".utf8)
        content += call.members.isEmpty ? [] : Array(CanonicalJSON.text(of: .object(call.members)).utf8)
        let answer = try await services.stores.begin(
            key: key,
            of: call.user.user,
            fingerprint: Hexadecimal.text(SHA256.hash(data: content)),
            policy: IdempotencyPolicy(),
            at: services.clock.now()
        )
        switch answer {
        case .replay(let stored):
            var headers: HTTPFields = [.idempotencyReplayed: "true"]
            for (name, value) in stored.headers {
                if let name = HTTPField.Name(name) { headers[name] = value }
            }
            return JSONAnswer.response(
                bytes: stored.body,
                status: HTTPResponse.Status(code: stored.status),
                headers: headers
            )
        case .inProgress:
            throw Problem(
                .idempotencyInProgress,
                "The first request with this key still runs.",
                headers: [.retryAfter: "1"]
            )
        case .reused: throw Problem(.idempotencyKeyReused, "This key belongs to a request with another body.")
        case .started(let claim): return try await performClaimed(call, claim: claim)
        }
    }

    private func performClaimed(_ call: Call, claim: IdempotencyClaim) async throws -> Response {
        do {
            let response = try await endpoint.handle(call)
            let body = try await response.body.bytes()
            var kept: [String: String] = [:]
            if let tag = response.headers[.eTag] { kept["etag"] = tag }
            if let place = response.headers[.location] { kept["location"] = place }
            let stored = StoredResponse(status: response.status.code, headers: kept, body: body)
            try await services.stores.complete(claim, with: stored)
            return JSONAnswer.response(bytes: body, status: response.status, headers: response.headers)
        } catch {
            try? await services.stores.abandon(claim)
            throw error
        }
    }
}

extension ResponseBody {
    /// The bytes of a body that is known as a whole.
    fileprivate func bytes() async throws -> [UInt8] {
        let collector = ByteCollector()
        try await write(collector)
        return collector.bytes
    }
}

private final class ByteCollector: ResponseBodyWriter {
    var bytes: [UInt8] = []
    func write(_ buffer: ByteBuffer) async throws { bytes += Array(buffer.readableBytesView) }
    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
