/// Reads recipes from JSON: schema.org, and the exports of recipe managers.
enum StructuredRecipe {
    /// Reads the first recipe in the scripts of a page.
    static func recipe(inPage text: String) throws(RecipeReadingError) -> WrittenRecipe {
        for script in PageScripts.linkedData(in: text) {
            guard let value = try? RecipeReader.json(script), let object = find(value).first else { continue }
            return recipe(object)
        }
        if let recipe = PageMicrodata.recipe(in: text) { return recipe }
        throw RecipeReadingError(
            .noRecipe,
            "The page holds no schema.org recipe. Paste the recipe as text instead."
        )
    }

    /// Reads the recipes of a JSON value.
    static func recipes(in value: JSONValue) throws(RecipeReadingError) -> [WrittenRecipe] {
        let objects = find(value)
        guard !objects.isEmpty else {
            throw RecipeReadingError(
                .noRecipe,
                "The JSON holds no recipe: no object with ingredients was found."
            )
        }
        return objects.map(recipe)
    }

    /// Finds the objects that are recipes, outer before inner and in the order of lists, without recursion; what lies inside a recipe
    /// is no other one.
    private static func find(_ value: JSONValue) -> [JSONValue] {
        var queue = [value]
        var next = 0
        var found: [JSONValue] = []
        while next < queue.count {
            let current = queue[next]
            next += 1
            if isRecipe(current) {
                found.append(current)
                continue
            }
            if let elements = current.arrayValue { queue.append(contentsOf: elements) }
            if let members = current.objectValue {
                queue.append(contentsOf: members.keys.sorted().compactMap { members[$0] })
            }
        }
        return found
    }

    private static func isRecipe(_ value: JSONValue) -> Bool {
        guard value.objectValue != nil else { return false }
        let type = value["@type"]
        if type?.stringValue == "Recipe" || type?.arrayValue?.contains("Recipe") == true { return true }
        if value["recipeIngredient"]?.arrayValue != nil { return true }
        if value["ingredients"] != nil,
            value["name"]?.stringValue != nil || value["title"]?.stringValue != nil
        {
            return true
        }
        return value["steps"]?.arrayValue?.contains { $0["ingredients"]?.arrayValue != nil } == true
    }

    private static func recipe(_ value: JSONValue) -> WrittenRecipe {
        var recipe = WrittenRecipe()
        recipe.title = plain(value["name"]?.stringValue ?? value["title"]?.stringValue ?? "")
        recipe.yield = yield(value)
        recipe.groups = groups(value)
        recipe.steps = steps(value)
        recipe.claim = claim(value["nutrition"] ?? value["nutritional_info"])
        recipe.origin =
            ["url", "orgURL", "source_url", "source"].lazy.compactMap { value[$0]?.stringValue }.first
        return recipe
    }

    private static func yield(_ value: JSONValue) -> RecipeYield? {
        for name in ["recipeServings", "recipeYield", "yield", "servings", "recipeYieldQuantity"] {
            for candidate in value[name]?.arrayValue ?? [value[name]?["value"] ?? value[name] ?? .null] {
                if let number = candidate.numberValue, number > 0, number <= 1000 {
                    return RecipeYield(servings: number)
                }
                if let text = candidate.stringValue, let yield = RecipeYield(text) { return yield }
            }
        }
        return nil
    }

    // MARK: Ingredients

    private static func groups(_ value: JSONValue) -> [WrittenRecipe.Group] {
        let list = value["recipeIngredient"] ?? value["ingredients"]
        var groups: [WrittenRecipe.Group] = [WrittenRecipe.Group(lines: [])]
        if let text = list?.stringValue {
            groups[0].lines = text.split(whereSeparator: \.isNewline).map { plain(String($0)) }
        }
        for item in list?.arrayValue ?? [] { add(item, to: &groups) }
        if groups.allSatisfy(\.lines.isEmpty) {
            for step in value["steps"]?.arrayValue ?? [] {
                for item in step["ingredients"]?.arrayValue ?? [] { add(item, to: &groups) }
            }
        }
        return groups.flatMap(divided).filter { !$0.lines.isEmpty }
    }

    /// The groups of a list in which lines such as `For serving:` stand as headings.
    private static func divided(_ group: WrittenRecipe.Group) -> [WrittenRecipe.Group] {
        var groups = [WrittenRecipe.Group(name: group.name, lines: [])]
        for line in group.lines where !line.isEmpty {
            let isHeading =
                line.last == ":" && line.utf8.count < 60 && !line.utf8.contains { (48...57).contains($0) }
            if isHeading {
                groups.append(WrittenRecipe.Group(name: String(line.dropLast()), lines: []))
            } else {
                groups[groups.count - 1].lines.append(line)
            }
        }
        return groups
    }

    private static func add(_ item: JSONValue, to groups: inout [WrittenRecipe.Group]) {
        if let heading = item["title"]?.stringValue, !heading.isEmpty {
            groups.append(WrittenRecipe.Group(name: plain(heading), lines: []))
        }
        let line = item.stringValue ?? composed(item)
        groups[groups.count - 1].lines.append(
            contentsOf: line.split(whereSeparator: \.isNewline).map { plain(String($0)) }
        )
    }

    /// The line of an ingredient that is stored in parts.
    private static func composed(_ item: JSONValue) -> String {
        for name in ["originalText", "original_text", "display", "text"] {
            if let text = item[name]?.stringValue, !text.isEmpty { return text }
        }
        if item["is_header"]?.boolValue == true { return "" }
        let written = item["amount"] ?? item["quantity"]
        let amount = (written?.numberValue ?? written?.stringValue.flatMap { Double($0) }).flatMap {
            $0 > 0 && $0.isFinite ? WeightEstimator.text($0) : nil
        }
        let unit = item["unit"]?.stringValue ?? item["unit"]?["name"]?.stringValue
        let food =
            item["food"]?.stringValue ?? item["food"]?["name"]?.stringValue ?? item["name"]?.stringValue
        let note = item["note"]?.stringValue.flatMap { $0.isEmpty ? nil : $0 }
        guard let food, !food.isEmpty else { return note ?? "" }
        let start = [amount, unit, food].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
        return note.map { "\(start), \($0)" } ?? start
    }

    // MARK: Steps

    private static func steps(_ value: JSONValue) -> [String] {
        let source =
            value["recipeInstructions"] ?? value["instructions"] ?? value["directions"] ?? value["steps"]
            ?? .null
        var stack = [source]
        var steps: [String] = []
        while let item = stack.popLast() {
            if let text = item.stringValue {
                steps.append(contentsOf: text.split(whereSeparator: \.isNewline).map { plain(String($0)) })
            } else if let elements = item.arrayValue ?? item["itemListElement"]?.arrayValue {
                stack.append(contentsOf: elements.reversed())
            } else if let text = item["text"] ?? item["instruction"] ?? item["name"] {
                stack.append(text)
            }
        }
        return steps.filter { !$0.isEmpty }
    }

    // MARK: Nutrition

    private static func claim(_ value: JSONValue?) -> NutritionClaim? {
        func amount(_ names: String...) -> Double? {
            names.lazy.compactMap { self.amount(value?[$0]) }.first
        }
        let claim =
            value?.stringValue.map(NutritionClaim.init(text:))
            ?? NutritionClaim(
                energy: amount("calories").map { Kilocalories($0) },
                protein: amount("proteinContent", "proteins").map { Grams($0) },
                fat: amount("fatContent", "fats").map { Grams($0) },
                carbohydrate: amount("carbohydrateContent", "carbohydrates").map { Grams($0) }
            )
        return claim == NutritionClaim() ? nil : claim
    }

    private static func amount(_ value: JSONValue?) -> Double? {
        if let number = value?.numberValue { return number >= 0 && number.isFinite ? number : nil }
        guard let text = value?.stringValue else { return nil }
        let tokens = LineTokenizer.tokens(of: LineCleaner.clean(String(text.prefix(100))))
        guard let position = tokens.firstIndex(where: { $0.kind == .number && $0.value.isFinite }) else {
            return nil
        }
        let isKilojoules = tokens.dropFirst(position + 1).first?.key == "kj"
        return isKilojoules ? tokens[position].value / 4.184 : tokens[position].value
    }

    /// The text without markup and entities.
    static func plain(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
            return String(Substring(text).trimmingBlanks())
        }
        return PageScripts.withoutMarkup(text)
    }
}
