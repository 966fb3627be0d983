/// Guesses at misspelt names.
enum Spelling {
    /// Returns the name that a text was probably meant for: at most a quarter of its letters differ.
    ///
    /// - Parameters:
    ///   - text: What was written.
    ///   - names: The known names.
    /// - Returns: The nearest name, the first of equally near ones, or `nil`.
    static func nearest(to text: String, in names: [String]) -> String? {
        let letters = Array(text.lowercased().utf8.prefix(64))
        var best: (name: String, distance: Int)?
        for name in names {
            let other = Array(name.lowercased().utf8.prefix(64))
            let distance = distance(letters, other)
            let isPart = letters.count >= 3 && (name.hasPrefix(text) || text.hasPrefix(name))
            let limit = isPart ? 64 : max(1, max(letters.count, other.count) / 4)
            if distance <= limit, distance < best?.distance ?? .max { best = (name, distance) }
        }
        return best?.name
    }

    private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
        var row = Array(0...second.count)
        for (index, letter) in first.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in second.indices {
                let substitution = diagonal + (letter == second[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(substitution, diagonal + 1, row[column] + 1)
            }
        }
        return row[second.count]
    }
}
