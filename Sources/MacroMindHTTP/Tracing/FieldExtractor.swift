import HTTPTypes
import Tracing

/// Reads what a tracer asks for from the fields of a request.
struct FieldExtractor: Extractor {
    func extract(key: String, from carrier: HTTPFields) -> String? {
        HTTPField.Name(key).flatMap { carrier[$0] }
    }
}
