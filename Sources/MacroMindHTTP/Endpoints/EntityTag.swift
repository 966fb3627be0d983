import HTTPTypes

/// Decides conditional requests.
///
/// - Source: RFC 9110, section 13.
enum EntityTag {
    /// Returns whether `If-None-Match` names the tag, so that nothing needs to be sent.
    static func isUnchanged(_ tag: String, _ headers: HTTPFields) -> Bool {
        guard let condition = headers[.ifNoneMatch] else { return false }
        return names(condition, tag, isStrong: false)
    }

    /// Throws when `If-Match` names other tags.
    static func requireMatch(_ tag: String, _ headers: HTTPFields) throws(Problem) {
        guard let condition = headers[.ifMatch], !names(condition, tag, isStrong: true) else { return }
        throw Problem(.preconditionFailed, "Somebody changed this meanwhile; read it again.")
    }

    private static func names(_ condition: String, _ tag: String, isStrong: Bool) -> Bool {
        condition.split(separator: ",").contains { part in
            let name = part.drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }
            let text = String(name.reversed())
            if text == "*" || text == tag { return true }
            return !isStrong && text == "W/" + tag
        }
    }
}
