import HTTPTypes

/// Which methods each path takes.
struct RouteTable: Sendable {
    private let routes: [(segments: [String], methods: Set<HTTPRequest.Method>)]

    init(_ endpoints: [Endpoint]) {
        var methods: [[String]: Set<HTTPRequest.Method>] = [:]
        for endpoint in endpoints {
            let segments = endpoint.segments.map(String.init)
            methods[segments, default: []].insert(endpoint.method)
            if endpoint.method == .get { methods[segments, default: []].insert(.head) }
        }
        // Fixed segments come before parameters, as in the router.
        routes = methods.map { ($0.key, $0.value) }.sorted {
            $0.segments.count { $0.hasPrefix("{") } < $1.segments.count { $0.hasPrefix("{") }
        }
    }

    /// The methods that a path takes, or `nil` for a path that is not served.
    func methods(at path: String) -> Set<HTTPRequest.Method>? {
        let parts = path.split(separator: "/")
        var result: Set<HTTPRequest.Method>?
        for route in routes where route.segments.count == parts.count {
            let isMatch = zip(route.segments, parts).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
            if isMatch { result = (result ?? []).union(route.methods) }
        }
        return result
    }
}
