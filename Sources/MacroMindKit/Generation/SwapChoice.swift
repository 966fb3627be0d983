extension MealPlanner {
    /// Puts the catalogue's dish that suits the day best and meets a reason in the place of a planned meal.
    ///
    /// - Parameters:
    ///   - result: The plan and its report.
    ///   - day: The number of the day, from 1.
    ///   - meal: The position among the day's meals, from 0.
    ///   - reason: Why another dish is wanted.
    /// - Returns: The changed plan with a new report. A finding tells when the reason could not be met or not be checked.
    /// - Throws: ``PlanningError/invalid(_:)`` when the plan has no such meal, ``PlanningError/noAlternative(_:)`` when
    ///   no other dish is possible.
    public func swapping(
        in result: PlanResult,
        day: Int,
        meal: Int,
        because reason: SwapReason
    ) throws(PlanningError) -> PlanResult {
        let place = try SwapPlace(result, day: day, meal: meal)
        return try knowing(result.plan).swapping(in: result, place: place, because: reason, proposed: [])
    }

    /// Takes the first dish that fits, proposed ones before those of the catalogue, and tells how the reason was met.
    func swapping(
        in result: PlanResult,
        place: SwapPlace,
        because reason: SwapReason,
        proposed: Set<RecipeID>
    ) throws(PlanningError) -> PlanResult {
        let ranked = try alternatives(in: result, day: place.day, meal: place.meal, count: .max)
        let choice = SwapChoice(ranked, of: catalogue, proposed: proposed, reason: reason, place: place)
        guard var swapped = try choice.first(in: result, planner: self) else {
            throw .noAlternative(place.current.name)
        }
        let taken = swapped.plan.days[place.day - 1].meals[place.meal].recipe
        swapped.report.findings += choice.findings(for: taken)
        return swapped
    }
}

/// The ranked dishes for a swap, in the order in which they are tried.
struct SwapChoice {
    private let ordered: [SwapAlternative]
    private let catalogue: RecipeCatalogue
    private let proposed: Set<RecipeID>
    private let reason: SwapReason
    private let place: SwapPlace

    init(
        _ ranked: [SwapAlternative],
        of catalogue: RecipeCatalogue,
        proposed: Set<RecipeID>,
        reason: SwapReason,
        place: SwapPlace
    ) {
        self.catalogue = catalogue
        self.proposed = proposed
        self.reason = reason
        self.place = place
        func isMet(_ alternative: SwapAlternative) -> Bool? {
            catalogue[alternative.recipe].flatMap { reason.isMet(by: $0.recipe, inPlaceOf: place.current) }
        }
        let own = ranked.filter { !proposed.contains($0.recipe) }
        ordered =
            ranked.filter { proposed.contains($0.recipe) && isMet($0) != false }
            + own.filter { isMet($0) == true } + own.filter { isMet($0) == nil }
            + own.filter { isMet($0) == false }
    }

    /// The plan with the first dish that keeps the day as well on target as it was; the best dish of all when there is none.
    func first(in result: PlanResult, planner: MealPlanner) throws(PlanningError) -> PlanResult? {
        let wasMet = result.report.days[place.day - 1].isMet
        for alternative in ordered {
            let swapped = try planner.swapping(in: result, day: place.day, meal: place.meal, for: alternative)
            if !wasMet || swapped.report.days[place.day - 1].isMet { return swapped }
        }
        guard let best = ordered.first(where: { !proposed.contains($0.recipe) }) ?? ordered.first else {
            return nil
        }
        return try planner.swapping(in: result, day: place.day, meal: place.meal, for: best)
    }

    func findings(for taken: RecipeID) -> [Finding] {
        let isMet = catalogue[taken].flatMap { reason.isMet(by: $0.recipe, inPlaceOf: place.current) }
        let path = ["day \(place.day)", place.slot.rawValue]
        switch isMet {
        case true?: return []
        case false?:
            return [
                Finding(
                    "swap-reason-not-met",
                    .warning,
                    "No dish that meets the reason (\(reason.promptText)) fits the day; this one fits best.",
                    path: path
                )
            ]
        case nil:
            return [
                Finding(
                    "swap-reason-unchecked",
                    .note,
                    "Whether the dish meets the reason (\(reason.promptText)) can not be told from data.",
                    path: path
                )
            ]
        }
    }
}
