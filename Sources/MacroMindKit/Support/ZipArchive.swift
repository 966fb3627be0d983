/// The files in a zip archive, by its directory.
///
/// - Source: PKWARE Inc. *.ZIP file format specification*, version 6.3.3, sections 4.3.12 and 4.3.16.
struct ZipArchive {
    /// A file in the archive.
    struct Entry {
        /// The name, with the names of the folders above it.
        let name: String
        fileprivate let method: Int
        fileprivate let packedSize: Int
        fileprivate let header: Int
    }

    /// The files, in the order of the directory.
    let entries: [Entry]

    private let bytes: [UInt8]

    /// Whether data begins as an archive does.
    static func isArchive(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 3, 4]) }

    /// Reads the directory of an archive.
    ///
    /// - Complexity: Linear in the length of the archive.
    init(_ bytes: [UInt8]) throws(Inflater.Damaged) {
        self.bytes = bytes
        let earliest = max(0, bytes.count - Layout.endSize - Layout.longestComment)
        let end = stride(from: bytes.count - Layout.endSize, through: earliest, by: -1).first {
            bytes[$0...].starts(with: [0x50, 0x4B, 5, 6])
        }
        guard let end else { throw Inflater.Damaged() }
        var entries: [Entry] = []
        var position = Self.number(bytes, end + 16, 4)
        for _ in 0..<Self.number(bytes, end + 10, 2) {
            guard position + Layout.directorySize <= end,
                bytes[position...].starts(with: [0x50, 0x4B, 1, 2])
            else { throw Inflater.Damaged() }
            let nameEnd = position + Layout.directorySize + Self.number(bytes, position + 28, 2)
            guard nameEnd <= end else { throw Inflater.Damaged() }
            entries.append(
                Entry(
                    name: String(decoding: bytes[(position + Layout.directorySize)..<nameEnd], as: UTF8.self),
                    method: Self.number(bytes, position + 10, 2),
                    packedSize: Self.number(bytes, position + 20, 4),
                    header: Self.number(bytes, position + 42, 4)
                )
            )
            position = nameEnd + Self.number(bytes, position + 30, 2) + Self.number(bytes, position + 32, 2)
        }
        self.entries = entries
    }

    /// Returns the contents of a file.
    ///
    /// - Parameters:
    ///   - entry: One of the archive's own entries.
    ///   - limit: The most bytes that it may unpack to.
    /// - Returns: The unpacked bytes.
    /// - Throws: `Inflater.Damaged` when it is damaged, larger, or packed by another method than DEFLATE.
    /// - Complexity: Linear in the length of the file, packed and unpacked.
    func contents(of entry: Entry, limit: Int) throws(Inflater.Damaged) -> [UInt8] {
        guard entry.header + Layout.headerSize <= bytes.count,
            bytes[entry.header...].starts(with: [0x50, 0x4B, 3, 4])
        else { throw Inflater.Damaged() }
        let start =
            entry.header + Layout.headerSize + Self.number(bytes, entry.header + 26, 2)
            + Self.number(bytes, entry.header + 28, 2)
        let end = start + entry.packedSize
        guard end <= bytes.count else { throw Inflater.Damaged() }
        switch entry.method {
        case 0 where entry.packedSize <= limit: return Array(bytes[start..<end])
        case 8: return try Inflater.inflate(bytes[start..<end], limit: limit)
        default: throw Inflater.Damaged()
        }
    }

    private enum Layout {
        static let headerSize = 30
        static let directorySize = 46
        static let endSize = 22
        static let longestComment = 0xFFFF
    }

    private static func number(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
        (0..<count).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }
}
