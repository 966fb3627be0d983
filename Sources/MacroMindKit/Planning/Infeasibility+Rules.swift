extension Infeasibility {
    /// Puts the planner's explanation into words.
    init(_ infeasibility: PlanInfeasibility, request: PlanRequest, foods: FoodTable) {
        let words = Self.Words(request: request, foods: foods)
        let conflict = infeasibility.conflict.map { words.id(of: $0) }
        var lines: [String] = []
        if conflict.isEmpty {
            lines.append(
                "No plan exists: the catalogue has no dish for one of the meals. Add recipes for it."
            )
        } else {
            let wishes = infeasibility.conflict.map { words.sentencePart(for: $0) }
            lines.append(
                "No plan meets these wishes together: \(Self.unique(wishes).joined(separator: "; "))."
            )
            for relaxation in infeasibility.relaxations {
                lines.append("It would work \(words.relief(for: relaxation)).")
            }
            if infeasibility.relaxations.isEmpty {
                lines.append("No smaller change helps. Add recipes that keep these wishes.")
            }
        }
        self.init(conflict: Self.unique(conflict), explanation: Self.unique(lines))
    }

    private static func unique(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }

    private struct Words {
        let request: PlanRequest
        let foods: FoodTable

        /// The excluded word that stands for a food, or the food's identifier.
        private func excludedWord(_ food: String) -> String {
            guard let food = foods[FoodID(rawValue: food)] else { return food }
            let word = request.restrictions.excludedTerms.first { FoodTerm($0)?.matches(food) ?? false }
            return word ?? food.id.rawValue
        }

        func id(of rule: PlanRule) -> String {
            if case .exclude(let food) = rule { return "exclude:\(excludedWord(food))" }
            return rule.description
        }

        func sentencePart(for rule: PlanRule) -> String {
            switch rule {
            case .allergen(let name): "no \(Allergen(rawValue: name)?.displayName ?? name)"
            case .diet(let name): "\(Diet(rawValue: name)?.displayName ?? name) dishes only"
            case .exclude(let food): "no \(excludedWord(food))"
            case .prep(let type):
                "\(type) in at most \(MealSlot(rawValue: type).flatMap { request.maximumMinutes[$0] } ?? 0) minutes"
            case .equipment: "only the equipment at hand"
            case .servings: "portions from half a serving to three"
            case .sameDay: "no dish twice on a day"
            case .maxUses: "no dish more than \(request.maximumUses) times"
            case .limit(let nutrient, let bound): "the daily \(bound.rawValue) of \(nutrient.rawValue)"
            case .maxCost: "a cost of at most $\(MealPlanner.money(request.wishes.maximumCost ?? 0))"
            case .locked(let day, let slot): "the locked meal \(slot + 1) of day \(day)"
            }
        }

        func relief(for relaxation: PlanInfeasibility.Relaxation) -> String {
            relaxation.changes.map(relief).joined(separator: " and ")
        }

        private func relief(for change: PlanInfeasibility.Change) -> String {
            let wish = sentencePart(for: change.rule)
            if change.rule == .maxCost, let cents = change.value.flatMap({ Int(exactly: $0.rounded(.up)) }) {
                return "with a cost of up to $\(MealPlanner.money(cents))"
            }
            guard let value = change.value.map({ Grams($0.rounded(.up)).whole }) else {
                return "without this wish: \(wish)"
            }
            return switch change.rule {
            case .prep(let type): "with \(type) in at most \(value) minutes"
            case .maxUses: "with each dish up to \(value) times"
            default: "with \(wish) at \(value)"
            }
        }
    }
}
