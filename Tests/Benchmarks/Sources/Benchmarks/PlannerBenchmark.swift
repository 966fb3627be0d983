import MacroMindKit

/// Measures the planner's engine on made-up catalogues of many sizes.
enum PlannerBenchmark {
    private struct Run {
        var milliseconds: Double
        var solution: PlanSolution
    }

    /// The seeds of further thorough searches; the best of all stands for the best known plan.
    private static let furtherSeeds: [UInt64] = [1_001]

    /// Prints a table of objectives and of processor time.
    static func run() throws {
        print(
            "| recipes | days × slots | default | thorough | best | bound | default | thorough | catalogue |"
        )
        print("| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
        for recipes in [60, 240, 1_000, 5_000, 20_000] {
            let source = try MadeUpCatalogue.catalogue(seed: 2026, recipes: recipes)
            var built = source
            let building = try ProcessorTime.milliseconds {
                built = try PlanningCatalogue(foods: source.foods, recipes: source.recipes)
            }
            for days in [7, 28] {
                for slots in [3, 6] {
                    do {
                        try row(built, recipes, days, slots, building)
                    } catch let reason as PlanInfeasibility {
                        let rules = reason.conflict.map(\.description).joined(separator: ", ")
                        print("| \(recipes) | \(days) × \(slots) | no plan keeps \(rules) | | | | | | |")
                    }
                }
            }
        }
    }

    private static func row(
        _ catalogue: PlanningCatalogue,
        _ recipes: Int,
        _ days: Int,
        _ slots: Int,
        _ building: Double
    ) throws {
        let request = MadeUpRequest.usual(days: days, slots: slots)
        let standard = try solve(request, catalogue, .standard)
        let thorough = try solve(request, catalogue, .thorough)
        var best = min(standard.solution.score.total, thorough.solution.score.total)
        var bound = max(standard.solution.lowerBound, thorough.solution.lowerBound)
        for seed in furtherSeeds {
            var other = request
            other.seed = seed
            let further = try solve(other, catalogue, .thorough)
            best = min(best, further.solution.score.total)
            bound = max(bound, further.solution.lowerBound)
        }
        let figures = [
            "\(recipes)", "\(days) × \(slots)", points(standard.solution.score.total),
            points(thorough.solution.score.total), points(best), points(bound),
            "\(Int(standard.milliseconds.rounded())) ms", "\(Int(thorough.milliseconds.rounded())) ms",
            "\((building * 10).rounded() / 10) ms",
        ]
        print("| " + figures.joined(separator: " | ") + " |")
    }

    private static func points(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }

    private static func solve(
        _ request: PlanningRequest,
        _ catalogue: PlanningCatalogue,
        _ effort: PlanEffort
    ) throws -> Run {
        var solution: PlanSolution?
        let time = try ProcessorTime.milliseconds {
            solution = try PlanSolver.solve(request, catalogue: catalogue, effort: effort)
        }
        guard let solution else { throw PlanNotFound.effortSpent }
        return Run(milliseconds: time, solution: solution)
    }

    /// Prints what is planned for many made-up requests in a form to compare: the same on every platform and in every
    /// kind of build.
    static func digest() throws {
        for seed in 0..<24 as Range<UInt64> {
            let recipes = [60, 240, 600][Int(seed % 3)]
            let catalogue = try MadeUpCatalogue.catalogue(seed: seed, recipes: recipes)
            var request = MadeUpRequest.varied(seed, catalogue)
            request.days = min(request.days, 3)
            do {
                let solution = try PlanSolver.solve(
                    request,
                    catalogue: catalogue,
                    effort: PlanEffort(stepsPerDay: 4_000)
                )
                print(seed, fingerprint(solution), solution.score.total, solution.lowerBound, solution.steps)
            } catch {
                print(seed, error)
            }
        }
    }

    /// Returns the FNV-1a hash of a plan's dishes and portions.
    private static func fingerprint(_ solution: PlanSolution) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        let text = solution.plan.days.flatMap(\.meals).map { "\($0.recipeID) \($0.servings)" }
        for byte in text.joined(separator: "\n").utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
        return String(hash, radix: 16)
    }
}
