/// Reads the text of a recipe file: plain, packed with gzip (`.paprikarecipe`), or the first entry of a zip archive
/// (`.paprikarecipes`).
public enum RecipeFile {
    /// Returns the text in a file.
    ///
    /// - Parameter bytes: The contents of the file, packed or plain; plain text is UTF-8.
    /// - Returns: The text; of an archive that of the first recipe.
    /// - Throws: ``RecipeReadingError`` when what is packed is damaged or unpacks to more than ``RecipeReader/maximumSize``.
    /// - Complexity: Linear in the length of the file and of its text.
    public static func text(in bytes: [UInt8]) throws(RecipeReadingError) -> String {
        var bytes = bytes
        do throws(Inflater.Damaged) {
            if bytes.starts(with: [0x50, 0x4B, 3, 4]) { bytes = try firstEntry(bytes) }
            if bytes.starts(with: [0x1F, 0x8B]) { bytes = try unzipped(bytes) }
        } catch {
            throw RecipeReadingError(
                .notText,
                "The packed file is damaged, or holds more than \(RecipeReader.maximumSize) bytes. Export it again."
            )
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// - Source: Deutsch P. *GZIP file format specification version 4.3.* RFC 1952, 1996.
    private static func unzipped(_ bytes: [UInt8]) throws(Inflater.Damaged) -> [UInt8] {
        guard bytes.count > 18, bytes[2] == 8 else { throw Inflater.Damaged() }
        let flags = bytes[3]
        var position = 10
        if flags & 4 != 0 { position += 2 + Int(bytes[10]) + Int(bytes[11]) << 8 }
        for flag: UInt8 in [8, 16] where flags & flag != 0 {
            guard position < bytes.count, let end = bytes[position...].firstIndex(of: 0) else {
                throw Inflater.Damaged()
            }
            position = end + 1
        }
        if flags & 2 != 0 { position += 2 }
        guard position < bytes.count else { throw Inflater.Damaged() }
        return try Inflater.inflate(bytes[position...], limit: RecipeReader.maximumSize)
    }

    /// - Source: PKWARE Inc. *.ZIP file format specification*, version 6.3.3, section 4.3.7.
    private static func firstEntry(_ bytes: [UInt8]) throws(Inflater.Damaged) -> [UInt8] {
        guard bytes.count > 30 else { throw Inflater.Damaged() }
        func number(_ offset: Int, _ count: Int) -> Int {
            (0..<count).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
        }
        let start = 30 + number(26, 2) + number(28, 2)
        guard start < bytes.count else { throw Inflater.Damaged() }
        switch number(8, 2) {
        case 0:
            let end = start + number(18, 4)
            guard end <= bytes.count else { throw Inflater.Damaged() }
            return Array(bytes[start..<end])
        case 8: return try Inflater.inflate(bytes[start...], limit: RecipeReader.maximumSize)
        default: throw Inflater.Damaged()
        }
    }
}
