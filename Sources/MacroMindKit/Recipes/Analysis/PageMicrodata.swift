/// Reads recipes that a page marks with schema.org microdata, as older pages and the printed export of Paprika do.
///
/// - Complexity: Linear in the length of the page.
struct PageMicrodata {
    private let bytes: [UInt8]
    private var position: Int
    private var recipe = WrittenRecipe(groups: [WrittenRecipe.Group(lines: [])])

    /// Returns the first recipe of a page; `nil` where none is marked.
    static func recipe(in page: String) -> WrittenRecipe? {
        let bytes = Array(page.utf8)
        guard let start = PageScripts.find("schema.org/recipe", in: bytes, from: 0) else { return nil }
        var reader = PageMicrodata(bytes: bytes, position: start)
        reader.run()
        return reader.recipe.lines.isEmpty ? nil : reader.recipe
    }

    private init(bytes: [UInt8], position: Int) {
        self.bytes = bytes
        self.position = position
    }

    private static let longestTag = 2_000
    private static let longestText = 20_000

    private mutating func run() {
        while let tag = nextTag() {
            guard let property = attribute("itemprop", in: tag), Self.properties.contains(property) else {
                continue
            }
            if let content = attribute("content", in: tag) {
                take(property, content)
            } else {
                let content = text(behind: tag)
                take(property, content)
            }
        }
    }

    private static let properties: Set<String> = [
        "name", "recipeIngredient", "ingredients", "recipeYield", "recipeInstructions",
    ]

    private mutating func take(_ property: String, _ text: String) {
        let plain = StructuredRecipe.plain(text)
        guard !plain.isEmpty else { return }
        switch property {
        case "name": if recipe.title.isEmpty { recipe.title = plain }
        case "recipeYield": recipe.yield = recipe.yield ?? RecipeYield(plain)
        case "recipeInstructions": recipe.steps.append(plain)
        default: recipe.groups[0].lines.append(plain)
        }
    }

    /// The next tag; the position moves behind it.
    private mutating func nextTag() -> Range<Int>? {
        while position < bytes.count, let open = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
            let window = bytes[open...].prefix(Self.longestTag)
            guard let close = window.firstIndex(of: UInt8(ascii: ">")) else {
                position = window.endIndex
                continue
            }
            position = close + 1
            return open..<close
        }
        return nil
    }

    /// The value of an attribute in quotes.
    private func attribute(_ name: StaticString, in tag: Range<Int>) -> String? {
        guard let start = PageScripts.find(name, in: bytes, from: tag.lowerBound, before: tag.upperBound)
        else {
            return nil
        }
        let rest = bytes[start..<tag.upperBound].dropFirst(name.utf8CodeUnitCount).drop { $0 <= 0x20 }
        guard rest.first == UInt8(ascii: "=") else { return nil }
        let value = rest.dropFirst().drop { $0 <= 0x20 }
        guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            return nil
        }
        return String(decoding: value.dropFirst().prefix { $0 != quote }, as: UTF8.self)
    }

    /// The text up to the end of the element that a tag opens; the position moves behind it.
    private mutating func text(behind tag: Range<Int>) -> String {
        let name = self.name(of: tag)
        let start = tag.upperBound + 1
        var depth = 1
        var end = start
        while depth > 0, end - start < Self.longestText, let next = nextTag() {
            end = next.lowerBound
            let isEnd = bytes[next.lowerBound + 1] == UInt8(ascii: "/")
            guard self.name(of: next) == name else { continue }
            depth += isEnd ? -1 : 1
        }
        return start <= end ? String(decoding: bytes[start..<end], as: UTF8.self) : ""
    }

    private func name(of tag: Range<Int>) -> [UInt8] {
        let letters = bytes[tag].dropFirst().drop { $0 == UInt8(ascii: "/") }
        return letters.prefix { (65...90).contains($0) || (97...122).contains($0) || (48...57).contains($0) }
            .map {
                $0 | 0x20
            }
    }
}
