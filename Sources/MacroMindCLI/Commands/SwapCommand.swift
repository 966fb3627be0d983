import ArgumentParser
import MacroMindKit

struct SwapCommand: AsyncParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    static let configuration = CommandConfiguration(
        commandName: "swap",
        abstract: "Swaps a meal of a saved plan for the dish that suits the day best, or ranks alternatives.",
        discussion: """
            EXAMPLE
              macromind swap --plan week.json --day 2 --meal dinner --alternatives 5
              macromind swap --plan week.json --day 2 --meal dinner --save week.json
              macromind swap --plan week.json --day 2 --meal dinner --reason "no oven" --provider openai:gpt-4o-mini
            """
    )

    @Option(
        help: ArgumentHelp(
            "A plan saved by “macromind plan --save”; “-” reads standard input.",
            valueName: "file"
        )
    )
    var plan: String

    @Option(help: "The number of the day, from 1.")
    var day: Int

    @Option(help: "breakfast, lunch, dinner, snack, or the number of the meal on that day, from 1.")
    var meal: String

    @Option(help: ArgumentHelp("Ranks this many alternatives and changes nothing.", valueName: "count"))
    var alternatives: Int?

    @Option(
        help: ArgumentHelp(
            "Why another dish is wanted: quicker, no oven, or in other words, which a model reads.",
            valueName: "words"
        )
    )
    var reason: String?

    @OptionGroup var provider: ProviderOptions

    @Option(help: "text or json.")
    var format: Format = .text

    @Option(help: ArgumentHelp("Also saves the changed plan as JSON.", valueName: "file"))
    var save: String?

    func validate() throws {
        if let alternatives, !(1...100).contains(alternatives) {
            throw ValidationError("--alternatives is \(alternatives); allowed is 1 to 100.")
        }
        guard alternatives == nil || reason == nil && provider.isOffline else {
            throw ValidationError(
                "--alternatives ranks dishes of the catalogue: leave --reason, --provider and --replay out."
            )
        }
    }

    func run() async throws {
        guard case .person(let result) = try Files.decode(SavedPlan.self, from: plan) else {
            throw Failure(
                .badData,
                "“\(plan)” is the plan of a household; swaps change one person's plan. “macromind replan --avoid DISH” gives all of them another dish."
            )
        }
        let place = try mealIndex(in: result)
        do {
            if let alternatives {
                let planner = try Planning.planner().knowing(result.plan)
                let ranked = try planner.alternatives(in: result, day: day, meal: place, count: alternatives)
                try show(ranked, of: result.plan.days[day - 1].meals[place])
            } else {
                try show(try await swapped(result, place: place))
            }
        } catch let error as PlanningError {
            throw Planning.failure(error)
        }
    }

    private func swapped(_ result: PlanResult, place: Int) async throws -> PlanResult {
        let planner = try Planning.planner()
        let reason = reason.map { SwapReason($0) }
        return try await provider.withProvider(stub: .planning(from: planner.catalogue)) { model in
            if let model {
                return try await PlanGenerator(planner: planner, provider: model, streams: provider.streams)
                    .swapping(
                        in: result,
                        day: day,
                        meal: place,
                        because: reason ?? .words("another dish"),
                        marker: provider.marker
                    )
            }
            if let reason {
                return try planner.swapping(in: result, day: day, meal: place, because: reason)
            }
            let known = try planner.knowing(result.plan)
            guard let best = try known.alternatives(in: result, day: day, meal: place, count: 1).first else {
                throw PlanningError.noAlternative(result.plan.days[day - 1].meals[place].name)
            }
            return try known.swapping(in: result, day: day, meal: place, for: best)
        }
    }

    private func mealIndex(in result: PlanResult) throws(Failure) -> Int {
        guard day >= 1, day <= result.plan.days.count else {
            throw Failure(.badData, "--day is \(day); allowed is 1 to \(result.plan.days.count).")
        }
        let meals = result.plan.days[day - 1].meals
        if let number = Int(meal), number >= 1, number <= meals.count { return number - 1 }
        if let index = meals.firstIndex(where: { $0.slot.rawValue == meal }) { return index }
        let slots = meals.map(\.slot.rawValue).joined(separator: ", ")
        throw Failure(.badData, "--meal is “\(meal)”; day \(day) has \(slots), or write 1 to \(meals.count).")
    }

    private func show(_ ranked: [SwapAlternative], of meal: PlannedMeal) throws(Failure) {
        switch format {
        case .json: StandardOutput.write(try Files.json(ranked))
        case .text:
            let lines = SwapText(ranked, of: meal, terminal: Terminal()).lines
            StandardOutput.write(lines.joined(separator: "\n"))
        }
    }

    private func show(_ result: PlanResult) throws(Failure) {
        if let save { try Files.write(try Files.json(result), to: save) }
        switch format {
        case .json: StandardOutput.write(try Files.json(result))
        case .text:
            StandardOutput.write(PlanText(result, terminal: Terminal()).lines.joined(separator: "\n"))
        }
    }
}
