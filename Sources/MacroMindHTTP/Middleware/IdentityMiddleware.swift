import HTTPTypes
import Hummingbird
import MacroMindAccounts

/// Names every request, and finds out who the client is.
///
/// Fields of proxies count only when the peer is a trusted one.
struct IdentityMiddleware<Context: ScopedRequestContext>: RouterMiddleware {
    let trustedProxies: [AddressRange]

    @concurrent
    func handle(
        _ request: Request,
        context: Context,
        next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.scope.id = request.headers[.requestID].flatMap(Self.accepted) ?? Randomness.uuid()
        if let peer = context.scope.peerAddress, isTrusted(peer) {
            context.scope.clientAddress = client(behind: peer, request.headers)
            let scheme = request.headers[.forwardedProto]?.lowercased()
            if scheme == "https" || (scheme == nil && forwardedScheme(request.headers) == "https") {
                context.scope.isSecure = true
            }
        }
        var response = try await next(request, context)
        response.headers[.requestID] = context.scope.id
        return response
    }

    private static func accepted(_ text: String) -> String? {
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "-"):
                true
            default: false
            }
        }
        return isPlain && (1...128).contains(text.utf8.count) ? text : nil
    }

    private func isTrusted(_ address: String) -> Bool { trustedProxies.contains { $0.contains(address) } }

    /// The last address that no trusted proxy has.
    private func client(behind peer: String, _ headers: HTTPFields) -> String {
        let chain = headers[values: .forwardedFor].flatMap { $0.split(separator: ",") }.map(Self.trimmed)
        let named = chain.isEmpty ? forwardedAddresses(headers) : chain
        for address in named.reversed() {
            guard AddressRange.bytes(of: address) != nil else { return peer }
            if !isTrusted(address) { return address }
        }
        return named.first ?? peer
    }

    private func forwardedElements(_ headers: HTTPFields) -> [[String: String]] {
        guard let name = HTTPField.Name("Forwarded") else { return [] }
        return headers[values: name].flatMap { $0.split(separator: ",") }.map { element in
            var pairs: [String: String] = [:]
            for pair in element.split(separator: ";") {
                let parts = pair.split(separator: "=", maxSplits: 1).map(Self.trimmed)
                if parts.count == 2 { pairs[parts[0].lowercased()] = parts[1].filter { $0 != "\"" } }
            }
            return pairs
        }
    }

    private func forwardedAddresses(_ headers: HTTPFields) -> [String] {
        forwardedElements(headers).compactMap { element in
            guard let node = element["for"] else { return nil }
            if node.hasPrefix("["), let end = node.firstIndex(of: "]") {
                return String(node[node.index(after: node.startIndex)..<end])
            }
            return node.split(separator: ":").first.map(String.init)
        }
    }

    private func forwardedScheme(_ headers: HTTPFields) -> String? {
        forwardedElements(headers).last?["proto"]?.lowercased()
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
