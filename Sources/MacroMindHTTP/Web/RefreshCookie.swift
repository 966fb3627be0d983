import HTTPTypes
import Hummingbird
import MacroMindAccounts
import MacroMindKit

/// The refresh token as a cookie that no script can read, for clients in a browser.
///
/// A client asks for it with `X-MacroMind-Client: web`. No page of another origin can send that field: it needs a preflight,
/// and the preflight never allows it. `SameSite=Strict` and `Sec-Fetch-Site` are second and third locks on the same door.
enum RefreshCookie {
    private static let name = "macromind_refresh"
    /// Seven days, as long as the token itself is valid.
    private static let lifetime = 604_800

    /// Returns whether a client asks for the cookie instead of the member of the body.
    static func isWanted(by call: Call) -> Bool { call.request.headers[.macroMindClient] == "web" }

    /// The token that a request brings, unless another site sent it or it is not the only one.
    static func token(of call: Call) -> String? {
        let site = call.request.headers[.secFetchSite]
        guard site == nil || site == "same-origin" else { return nil }
        let values = (call.request.headers[values: .cookie]).flatMap { $0.split(separator: ";") }
            .compactMap { pair -> String? in
                let parts = pair.drop { $0 == " " }.split(separator: "=", maxSplits: 1)
                return parts.count == 2 && parts[0] == name ? String(parts[1]) : nil
            }
        return values.count == 1 ? values[0] : nil
    }

    /// Returns the answer with a token pair: as a cookie when the client asked for that, otherwise in the body.
    static func answer(
        _ pair: TokenPair,
        user: StoredUser?,
        status: HTTPResponse.Status,
        to call: Call
    ) -> Response {
        guard isWanted(by: call), case .object(var members) = AccountPayloads.pair(pair, user: user) else {
            return JSONAnswer.response(AccountPayloads.pair(pair, user: user), status: status)
        }
        members["refresh_token"] = nil
        let cookie = text(pair.refreshToken, lifetime: lifetime, isSecure: call.scope.isSecure)
        return JSONAnswer.response(.object(members), status: status, headers: [.setCookie: cookie])
    }

    /// Returns a response that also takes the cookie away, when the client uses it.
    static func removing(from response: Response, to call: Call) -> Response {
        guard isWanted(by: call) else { return response }
        var response = response
        response.headers[.setCookie] = removal(isSecure: call.scope.isSecure)
        return response
    }

    /// What takes the cookie away.
    static func removal(isSecure: Bool) -> String { text("", lifetime: 0, isSecure: isSecure) }

    private static func text(_ value: String, lifetime: Int, isSecure: Bool) -> String {
        "\(name)=\(value); Path=/api/auth; Max-Age=\(lifetime); HttpOnly; SameSite=Strict"
            + (isSecure ? "; Secure" : "")
    }
}
