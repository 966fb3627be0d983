import NIOCore

extension Array where Element == FaultServer.Step {
    /// A whole response.
    static func response(
        _ status: String,
        type: String = "application/json",
        headers: [String] = [],
        _ body: String
    ) -> [FaultServer.Step] {
        response(status, type: type, headers: headers, bytes: Array<UInt8>(body.utf8))
    }

    /// A whole response of bytes.
    static func response(
        _ status: String,
        type: String = "application/json",
        headers: [String] = [],
        bytes: [UInt8]
    ) -> [FaultServer.Step] {
        let head =
            (["HTTP/1.1 \(status)", "content-type: \(type)", "content-length: \(bytes.count)"] + headers)
            .joined(separator: "\r\n")
        return [.bytes(Array<UInt8>((head + "\r\n\r\n").utf8) + bytes)]
    }

    /// The head of a streamed response.
    static var streamHead: [FaultServer.Step] {
        [
            .bytes(
                Array<UInt8>(
                    "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
                        .utf8
                )
            )
        ]
    }

    /// A piece of a streamed response.
    static func chunk(_ bytes: [UInt8]) -> [FaultServer.Step] {
        [.bytes(Array<UInt8>((String(bytes.count, radix: 16) + "\r\n").utf8) + bytes + [13, 10])]
    }

    /// The end of a streamed response.
    static var streamEnd: [FaultServer.Step] { [.bytes(Array<UInt8>("0\r\n\r\n".utf8))] }

    /// A streamed response in pieces.
    static func stream(_ text: String, every size: Int = 1_000_000) -> [FaultServer.Step] {
        let bytes = Array<UInt8>(text.utf8)
        let chunks = stride(from: 0, to: bytes.count, by: size).flatMap { start in
            chunk(Array<UInt8>(bytes[start..<Swift.min(start + size, bytes.count)]))
        }
        return streamHead + chunks + streamEnd
    }
}
