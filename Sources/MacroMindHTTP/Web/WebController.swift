import HTTPTypes
import Hummingbird
import NIOCore

/// The web client: one page, and the files that it is made of.
struct WebController: Sendable {
    /// What the page may do: nothing but its own files and its own server, and nothing written inline.
    static let policy = [
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'",
        "manifest-src 'self'", "worker-src 'self'", "form-action 'none'", "frame-ancestors 'none'",
        "base-uri 'none'",
    ]
    .joined(separator: "; ")

    private static let page = "index.html"

    var endpoints: [Endpoint] {
        [
            route("/", "webClient", "The web client") { call in
                try Self.answer(Self.page, to: call)
            },
            route("/assets/{name}", "webClientFile", "A file of the web client") { call in
                let name = call.parameters.get("name") ?? ""
                guard name != Self.page else { throw Self.missing }
                return try Self.answer(name, to: call)
            },
        ]
    }

    /// Pages are for people: they stay out of the description of the interface.
    private func route(
        _ path: String,
        _ id: String,
        _ summary: String,
        _ handle: @escaping @Sendable (Call) async throws -> Response
    ) -> Endpoint {
        Endpoint(
            service: .web,
            method: .get,
            path: path,
            access: .open,
            isAlias: true,
            description: EndpointDescription(id: id, summary: summary, mediaType: "text/html"),
            handle: handle
        )
    }

    private static var missing: Problem { Problem(.notFound, "There is no such file.") }

    private static func answer(_ name: String, to call: Call) throws -> Response {
        guard let asset = WebAsset.all[name] else { throw missing }
        var headers: HTTPFields = [
            .eTag: asset.tag, .cacheControl: "no-cache", .contentSecurityPolicy: policy,
        ]
        guard !EntityTag.isUnchanged(asset.tag, call.request.headers) else {
            return Response(status: .notModified, headers: headers)
        }
        headers[.contentType] = asset.mediaType
        // The worker lies beside the other files and looks after the page, which lies above them.
        if name == "worker.js" { headers[.serviceWorkerAllowed] = "/" }
        let body = ResponseBody(byteBuffer: ByteBuffer(bytes: asset.bytes))
        return Response(status: .ok, headers: headers, body: body)
    }
}
