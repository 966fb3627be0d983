import MacroMindKit

extension FoodSourceConformance {
    /// A source with the check that runs on it.
    struct Stage {
        let source: any FoodSource
        let check: Check

        func expect(_ condition: Bool, _ message: @autoclosure () -> String) throws {
            guard condition else { throw ConformanceFailure(check: check.rawValue, message: message()) }
        }

        func expectFirst(_ text: String, _ id: FoodID, isForeign: Bool = false) throws {
            let found = source.search(FoodQuery(text, isForeign: isForeign))
            try expect(
                found.first?.food.id == id,
                "“\(text)” finds \(found.prefix(3).map(\.food.id)), not \(id) first"
            )
        }

        func checkFoods() throws {
            for food in FoodSamples.foods {
                try expect(
                    source.food(food.id) == food,
                    "\(food.id) comes back as \(String(describing: source.food(food.id)))"
                )
            }
        }

        func checkNames() throws {
            for food in FoodSamples.foods {
                let words = food.name.split(separator: " ").reversed().joined(separator: " ").uppercased()
                for text in [food.name, words] {
                    try expectFirst(text, food.id)
                    let match = source.search(FoodQuery(text)).first
                    try expect(match?.food == food, "“\(text)” finds a food with other facts than \(food.id)")
                    try expect((match?.score ?? 0) >= 0.9, "“\(text)” scores \(match?.score ?? 0)")
                    try expect(match?.reasons.isEmpty == false, "the score of “\(text)” has no reason")
                }
            }
        }

        func checkOrder() throws {
            let found = source.search(FoodQuery("brown rice bowl")).map(\.food.id)
            try expect(
                found.first == "rice-brown",
                "“brown rice bowl” finds \(found) and not rice-brown first"
            )
            try expect(found.contains("rice-white"), "“brown rice bowl” does not find other rice")
        }

        func checkStates() throws {
            for (state, id) in [(FoodState.dry, "rice-white"), (.cooked, "rice-white-cooked")] {
                let found = source.search(FoodQuery("white rice", states: [state], limit: 5))
                try expect(
                    found.first?.food.id.rawValue == id,
                    "“white rice” \(state) finds \(found.map(\.food.id))"
                )
            }
        }

        func checkLimit() throws {
            for limit in 1...8 {
                let found = source.search(FoodQuery("rice strawberry broccoli cream oats", limit: limit))
                try expect(found.count <= limit, "\(found.count) matches come where \(limit) are asked for")
                try expect(Set(found.map(\.food.id)).count == found.count, "a food comes twice")
                try expect(
                    zip(found, found.dropFirst()).allSatisfy { $0.score >= $1.score },
                    "the matches are not ordered by score"
                )
                try expect(found.allSatisfy { (0...1).contains($0.score) }, "a score is not from 0 to 1")
            }
        }

        func checkNothing() throws {
            for text in ["", "   ", "zzqxjkw", "!?", "\u{0}"] {
                try expect(source.search(FoodQuery(text)).isEmpty, "“\(text)” finds something")
            }
        }

        func checkHostileText() throws {
            let texts = [
                "\"", "rice\" OR \"", "rice AND NOT", "rice*", "NEAR(rice", "'; DROP TABLE food; --", "(((",
                "words:rice",
                "rice\u{0}", String(repeating: "rice ", count: 10_000), String(repeating: "(", count: 10_000),
                "%_%", "^rice",
            ]
            for text in texts { keep(source.search(FoodQuery(text))) }
            try expectFirst("rice\" white", "rice-white")
        }

        private func keep(_ matches: [FoodMatch]) { withExtendedLifetime(matches) {} }
    }
}
