import CMacroMindWeb
import Crypto
import MacroMindAccounts

/// A file of the web client, as it lies in the binary.
struct WebAsset: Sendable {
    let name: String
    let mediaType: String
    let bytes: [UInt8]
    /// The entity tag, which changes with the content.
    let tag: String

    private init?(_ file: macromind_web_file) {
        guard let name = file.name.map(String.init(cString:)), let start = file.start else { return nil }
        let ending = name.split(separator: ".").last.map(String.init) ?? ""
        guard let mediaType = Self.mediaTypes[ending] else { return nil }
        self.name = name
        self.mediaType = mediaType
        bytes = Array(UnsafeBufferPointer(start: start, count: file.count))
        tag = "\"\(Hexadecimal.text(SHA256.hash(data: bytes)).prefix(16))\""
    }

    private static let mediaTypes = [
        "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
        "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml",
        "webmanifest": "application/manifest+json",
    ]

    /// The files by name.
    static let all: [String: WebAsset] = {
        let files = (0..<macromind_web_count()).compactMap { WebAsset(macromind_web_file_at($0)) }
        return Dictionary(files.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }()
}
