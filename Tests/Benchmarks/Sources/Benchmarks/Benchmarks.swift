import MacroMindData
import MacroMindKit

@main
enum Benchmarks {
    static func main() throws {
        let filter = CommandLine.arguments.dropFirst().first
        if filter == "import" { return try ImportBenchmark.run() }
        if filter == "planner" { return try PlannerBenchmark.run() }
        if filter == "digest" { return try PlannerBenchmark.digest() }
        print("| benchmark | work | median |")
        print("| --- | --- | ---: |")
        for benchmark in try science() + planning() + text() + AnswerBenchmarks.all
            + BenchmarkResponseStreaming.all
        {
            guard filter.map(benchmark.name.contains) ?? true else { continue }
            let milliseconds = try benchmark.measure()
            print("| \(benchmark.name) | \(benchmark.work) | \((milliseconds * 100).rounded() / 100) ms |")
        }
    }

    private static func person(weight: Double = 78) throws -> Person {
        try Person(sex: .female, age: .years(34), height: 168, weight: Kilograms(weight), activity: .light)
    }

    static func science() throws -> [Benchmark] {
        let model = try WeightModel(
            sex: .female,
            age: 34,
            weight: 78,
            height: 168,
            physicalActivityLevel: 1.55
        )
        let year = WeightModelPhase(days: 365, intake: 1_800)
        let calculator = TargetCalculator()
        return [
            Benchmark(name: "targets", work: "10,000 target calculations") {
                for index in 0..<10_000 {
                    let person = try Self.person(weight: 60 + Double(index % 40))
                    keep(try calculator.targets(for: TargetRequest(person: person, goal: .cut)))
                }
            },
            Benchmark(name: "projection_year", work: "365 days, daily") { keep(try model.project([year])) },
            Benchmark(name: "expenditure_8_weeks", work: "a log of 56 days") {
                keep(try ExpenditureEstimator().estimate(Self.trackedPerson(), log: Self.log(days: 56)))
            },
        ]
    }

    private static func trackedPerson() throws -> TrackedPerson {
        try TrackedPerson(sex: .female, age: 34, height: 168, activityFactor: 1.375)
    }

    private static func log(days: Int) throws -> TrackingLog {
        try TrackingLog(
            (0..<days).map {
                LoggedDay(
                    day: $0,
                    weight: Kilograms(78 - 0.05 * Double($0)),
                    intake: Kilocalories(1_600 + Double($0 % 7) * 20)
                )
            }
        )
    }

    static func planning() throws -> [Benchmark] {
        let planner = try MealPlanner(catalogue: .bundled())
        let targets = try TargetCalculator().targets(for: TargetRequest(person: try person(), goal: .cut))
        let profile = Profile(person: try person(), goal: .cut)
        let week = PlanRequest(profile: profile, targets: targets, days: 7, seed: 7)
        let month = PlanRequest(profile: profile, targets: targets, days: 28, seed: 7)
        let result = try planner.plan(week)
        return [
            Benchmark(name: "load_catalogue", work: "foods are kept, recipes read anew") {
                keep(try RecipeCatalogue.bundled())
            },
            Benchmark(name: "plan_7_days", work: "4 meals a day, default effort") {
                keep(try planner.plan(week))
            },
            Benchmark(name: "plan_28_days", work: "4 meals a day, default effort", repetitions: 3) {
                keep(try planner.plan(month))
            },
            Benchmark(name: "swap_alternatives", work: "every dish for one dinner") {
                keep(try planner.alternatives(in: result, day: 2, meal: 3, count: 5))
            },
        ]
    }

    static func text() throws -> [Benchmark] {
        let parser = IngredientLineParser()
        let lines = [
            "2 garlic cloves, finely chopped", "1 1/2 cups all-purpose flour",
            "400g/14oz tin chopped tomatoes",
            "½ tsp freshly ground black pepper", "250 ml Milch", "salt to taste",
            "1 (15 ounce) can black beans, drained",
            "3 large eggs, beaten", "2 EL Olivenöl", "1 onion, diced",
        ]
        let analyzer = LineAnalyzer(source: SearchableFoodTable(.bundled))
        let search = SearchableFoodTable(.bundled)
        return [
            Benchmark(name: "parse_lines", work: "20,000 ingredient lines, fields alone") {
                for index in 0..<20_000 { keep(parser.parse(lines[index % lines.count])) }
            },
            Benchmark(name: "analyze_lines", work: "2,000 ingredient lines with food and macros") {
                for index in 0..<2_000 { keep(analyzer.analyze(lines[index % lines.count])) }
            },
            Benchmark(name: "food_search", work: "100 searches with a typing error") {
                for _ in 0..<100 { keep(search.search(FoodQuery("chiken brest", limit: 10))) }
            },
        ]
    }
}
