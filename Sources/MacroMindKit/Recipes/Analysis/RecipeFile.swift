/// Reads the texts of a recipe file: plain, packed with gzip (`.paprikarecipe`), or a zip archive of such files, as Paprika, Mealie
/// and Tandoor export them.
public enum RecipeFile {
    /// The most bytes that all texts of an archive may have.
    public static let maximumSize = 8 * RecipeReader.maximumSize

    /// Returns the texts in a file.
    ///
    /// Of an archive these are its recipes and the recipes of archives inside it; pictures and other files are left out.
    ///
    /// - Parameter bytes: The contents of the file, packed or plain; plain text is UTF-8.
    /// - Returns: One text for each packed file, in the order of the archive; never empty.
    /// - Throws: ``RecipeReadingError`` when what is packed is damaged, holds no recipe, or unpacks to more than
    ///   ``RecipeReader/maximumSize`` for a text or ``maximumSize`` for all.
    /// - Complexity: Linear in the length of the file and of its texts.
    public static func texts(in bytes: [UInt8]) throws(RecipeReadingError) -> [String] {
        var texts: [String] = []
        do throws(Inflater.Damaged) {
            var room = maximumSize
            try collect(bytes, depth: 0, into: &texts, room: &room)
        } catch {
            throw RecipeReadingError(
                .notText,
                "The packed file is damaged, or a recipe in it has more than \(RecipeReader.maximumSize) bytes, "
                    + "or all have more than \(maximumSize). Export it again, or fewer recipes at once."
            )
        }
        guard !texts.isEmpty else {
            throw RecipeReadingError(
                .noRecipe,
                "The archive holds no recipe: no file whose name ends in \(endings.joined(separator: ", "))."
            )
        }
        return texts
    }

    private static let endings = [".paprikarecipe", ".json", ".html", ".htm", ".cook", ".md", ".txt", ".zip"]

    private static func collect(
        _ bytes: [UInt8],
        depth: Int,
        into texts: inout [String],
        room: inout Int
    ) throws(Inflater.Damaged) {
        guard ZipArchive.isArchive(bytes) else {
            texts.append(String(decoding: try unpacked(bytes, room: &room), as: UTF8.self))
            return
        }
        guard depth < 2 else { throw Inflater.Damaged() }
        let archive = try ZipArchive(bytes)
        for entry in archive.entries where isRecipe(entry.name) {
            let contents = try archive.contents(of: entry, limit: min(RecipeReader.maximumSize, room))
            room -= contents.count
            try collect(contents, depth: depth + 1, into: &texts, room: &room)
        }
    }

    private static func isRecipe(_ name: String) -> Bool {
        let name = name.lowercased()
        return endings.contains { name.hasSuffix($0) } && !name.hasPrefix("__macosx/")
    }

    private static func unpacked(_ bytes: [UInt8], room: inout Int) throws(Inflater.Damaged) -> [UInt8] {
        guard bytes.starts(with: [0x1F, 0x8B]) else { return bytes }
        let unpacked = try unzipped(bytes, limit: min(RecipeReader.maximumSize, room))
        room -= unpacked.count
        return unpacked
    }

    /// - Source: Deutsch P. *GZIP file format specification version 4.3.* RFC 1952, 1996.
    private static func unzipped(_ bytes: [UInt8], limit: Int) throws(Inflater.Damaged) -> [UInt8] {
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
        return try Inflater.inflate(bytes[position...], limit: limit)
    }
}
