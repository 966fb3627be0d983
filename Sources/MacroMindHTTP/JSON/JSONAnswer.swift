import HTTPTypes
import Hummingbird
import MacroMindKit
import NIOCore

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Makes responses of payloads.
enum JSONAnswer {
    /// Returns a response with a value, the same bytes each time.
    static func response(
        _ value: JSONValue,
        status: HTTPResponse.Status = .ok,
        headers: HTTPFields = [:]
    ) -> Response {
        response(bytes: Array(CanonicalJSON.text(of: value).utf8), status: status, headers: headers)
    }

    /// Returns a response with a record of the library in its own JSON form.
    static func response(record: some Encodable) throws -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return response(bytes: Array(try encoder.encode(record)))
    }

    /// Returns a response with bytes that are JSON already.
    static func response(
        bytes: [UInt8],
        status: HTTPResponse.Status = .ok,
        headers: HTTPFields = [:]
    ) -> Response {
        var headers = headers
        headers[.contentType] = "application/json"
        headers[.contentLength] = nil
        return Response(
            status: status,
            headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }

    /// The answer without a body.
    static var nothing: Response { Response(status: .noContent) }
}

extension JSONValue {
    /// A text, or `null`.
    static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

    /// A number, or `null`.
    static func amount(_ number: Double?) -> JSONValue { number.map { .number($0) } ?? .null }

    /// A number to one decimal place.
    static func tenths(_ number: Double) -> JSONValue { .number((number * 10).rounded() / 10) }
}
