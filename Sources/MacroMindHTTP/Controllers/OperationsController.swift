import HTTPTypes
import Hummingbird
import MacroMindAccounts
import MacroMindKit
import NIOCore

/// Health, readiness, metrics and the description of the interface.
struct OperationsController: Sendable {
    let services: APIServices
    let metrics: PrometheusRegistry?
    let openAPI: String

    var endpoints: [Endpoint] {
        var result = [
            route("/health", "health", "Whether the process serves", response: "Health", health),
            route("/health/live", "live", "Whether the process serves", response: "Health", health),
            route(
                "/ready",
                "ready",
                "Whether requests should be sent here",
                response: "Health",
                failures: [503],
                ready
            ),
            route(
                "/health/ready",
                "healthReady",
                "Whether requests should be sent here",
                response: "Health",
                failures: [503],
                ready
            ),
            route(
                "/metrics",
                "metrics",
                "What was counted, for Prometheus",
                media: "text/plain",
                showMetrics
            ),
            route("/openapi.json", "openAPI", "This description", showOpenAPI),
            route("/.well-known/jwks.json", "keySet", "The public keys of access tokens", keySet),
        ]
        if services.options.services.contains(.web) {
            result.append(route("/docs", "docs", "This description for people", media: "text/html", docs))
        }
        return result
    }

    private func route(
        _ path: String,
        _ id: String,
        _ summary: String,
        media: String = "application/json",
        response: String? = nil,
        failures: [Int] = [],
        _ handle: @escaping @Sendable (Call) async throws -> Response
    ) -> Endpoint {
        Endpoint(
            service: .operations,
            method: .get,
            path: path,
            access: .open,
            description: EndpointDescription(
                id: id,
                summary: summary,
                responseSchema: response,
                mediaType: media,
                failures: failures
            ),
            handle: handle
        )
    }

    @Sendable private func health(_ call: Call) async throws -> Response {
        JSONAnswer.response(["status": "ok"], headers: [.cacheControl: "no-store"])
    }

    @Sendable private func ready(_ call: Call) async throws -> Response {
        guard services.readiness.isOpen else {
            throw Problem(.serviceUnavailable, "The process is ending.", headers: [.cacheControl: "no-store"])
        }
        do {
            try await services.stores.ping()
        } catch {
            throw Problem(
                .serviceUnavailable,
                "The database does not answer.",
                headers: [.cacheControl: "no-store"]
            )
        }
        return JSONAnswer.response(["status": "ready"], headers: [.cacheControl: "no-store"])
    }

    @Sendable private func showMetrics(_ call: Call) async throws -> Response {
        // A gateway tells for whom it asks; who asks directly is inside.
        guard call.request.headers[.forwardedFor] == nil else {
            throw Problem(.notFound, "Figures are shown inside only.")
        }
        return text(metrics?.text ?? "\n", type: "text/plain; version=0.0.4; charset=utf-8")
    }

    @Sendable private func showOpenAPI(_ call: Call) async throws -> Response {
        JSONAnswer.response(bytes: Array(openAPI.utf8))
    }

    @Sendable private func keySet(_ call: Call) async throws -> Response {
        JSONAnswer.response(bytes: Array(services.accounts.tokens.ring.publicKeySet.utf8))
    }

    @Sendable private func docs(_ call: Call) async throws -> Response {
        var response = text(DocumentationPage.html, type: "text/html; charset=utf-8")
        response.headers[.contentSecurityPolicy] =
            "default-src 'none'; connect-src 'self'; style-src '\(DocumentationPage.styleHash)'; "
            + "script-src '\(DocumentationPage.scriptHash)'; frame-ancestors 'none'; base-uri 'none'"
        return response
    }

    private func text(_ text: String, type: String) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: type],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text))
        )
    }
}
