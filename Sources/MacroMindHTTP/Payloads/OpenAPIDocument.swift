import HTTPTypes
import MacroMindKit

/// The description of the interface, made from the very routes that are served.
struct OpenAPIDocument {
    let endpoints: [Endpoint]
    let limits: Bool

    /// The document as JSON.
    var json: String {
        let paths = Dictionary(grouping: endpoints.filter { !$0.isAlias }, by: \.path)
        let items = paths.sorted { $0.key < $1.key }.map { path, endpoints in
            let operations = endpoints.sorted { $0.method.rawValue < $1.method.rawValue }
                .map { "\"\($0.method.rawValue.lowercased())\":\(operation($0))" }
            return "\"\(path)\":{\(operations.joined(separator: ","))}"
        }
        return """
            {"openapi":"3.1.0","info":{"title":"MacroMind","version":"1.0.0",\
            "description":"Nutrition targets, meal plans, recipe analysis and a coach."},"paths":{\
            \(items.joined(separator: ","))},"components":{"securitySchemes":{"bearer":{"type":"http","scheme":"bearer",\
            "bearerFormat":"JWT"}},"schemas":\(OpenAPISchemas.json)}}
            """
    }

    private func operation(_ endpoint: Endpoint) -> String {
        let description = endpoint.description
        var members = [
            "\"operationId\":\"\(description.id)\"", "\"summary\":\"\(description.summary)\"",
            "\"tags\":[\"\(endpoint.service.rawValue)\"]",
        ]
        if endpoint.access != .open { members.append(#""security":[{"bearer":[]}]"#) }
        let parameters = parameters(endpoint)
        if !parameters.isEmpty { members.append("\"parameters\":[\(parameters.joined(separator: ","))]") }
        if let schema = description.requestSchema {
            let isRequired = if case .required = endpoint.body { true } else { false }
            members.append(
                "\"requestBody\":{\"required\":\(isRequired),\"content\":{\"application/json\":\(reference(schema))}}"
            )
        }
        members.append("\"responses\":{\(responses(endpoint).joined(separator: ","))}")
        return "{\(members.joined(separator: ","))}"
    }

    private func parameters(_ endpoint: Endpoint) -> [String] {
        var result = endpoint.segments.filter { $0.hasPrefix("{") }.map { segment in
            let name = segment.dropFirst().dropLast()
            let schema = Self.pathSchemas[String(name)] ?? #"{"type":"string","format":"uuid"}"#
            return #"{"name":"\#(name)","in":"path","required":true,"schema":\#(schema)}"#
        }
        result += endpoint.description.query.map {
            #"{"name":"\#($0.name)","in":"query","required":false,"schema":\#($0.schema)}"#
        }
        if endpoint.isIdempotent {
            result.append(
                #"{"name":"Idempotency-Key","in":"header","required":false,"schema":{"type":"string","minLength":1,"maxLength":255,"pattern":"^[!-~]+$"}}"#
            )
        }
        return result
    }

    /// The parameters of paths that are no identifiers.
    private static let pathSchemas = [
        "date": #"{"type":"string","format":"date"}"#,
        "day":
            #"{"enum":["monday","tuesday","wednesday","thursday","friday","saturday","sunday"]}"#,
    ]

    private func responses(_ endpoint: Endpoint) -> [String] {
        let description = endpoint.description
        let content: String
        if description.mediaType != "application/json" {
            content = #","content":{"\#(description.mediaType)":{"schema":{"type":"string"}}}"#
        } else if description.success == 204 {
            content = ""
        } else {
            content = #","content":{"application/json":\#(reference(description.responseSchema ?? "Any"))}"#
        }
        var result = [#""\#(description.success)":{"description":"Success"\#(content)}"#]
        for status in failures(endpoint).sorted() {
            let problem = #""content":{"application/problem+json":\#(reference("Problem"))}"#
            result.append(#""\#(status)":{"description":"\#(Self.words[status] ?? "Problem")",\#(problem)}"#)
        }
        return result
    }

    private func failures(_ endpoint: Endpoint) -> Set<Int> {
        var result = Set(endpoint.description.failures)
        if endpoint.access != .open { result.formUnion([401, 403]) }
        if endpoint.limit != nil { result.insert(429) }
        if case .none = endpoint.body {} else { result.formUnion([400, 413, 415, 422]) }
        if !endpoint.description.query.isEmpty || endpoint.isIdempotent { result.insert(422) }
        return result
    }

    private static let words = [
        400: "Not JSON", 401: "Not logged in", 403: "Not allowed", 404: "Not found", 409: "Conflict",
        412: "Changed meanwhile", 413: "Too large", 415: "Not declared as JSON",
        422: "Not acceptable as it is",
        429: "Too many requests", 503: "Not now",
    ]

    private func reference(_ schema: String) -> String {
        ##"{"schema":{"$ref":"#/components/schemas/\##(schema)"}}"##
    }
}
