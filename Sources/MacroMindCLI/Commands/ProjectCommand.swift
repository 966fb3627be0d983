import ArgumentParser
import MacroMindKit

struct ProjectCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, html
    }

    static let configuration = CommandConfiguration(
        commandName: "project",
        abstract: "Projects weight with the dynamic model: for an intake, or for a goal by a date.",
        discussion: """
            EXAMPLE
              macromind project --profile me.json --intake 1800 --days 180
              macromind project --profile me.json --goal-weight 70 --days 180
            """
    )

    @Option(help: ArgumentHelp("The profile, a JSON file; “-” reads standard input.", valueName: "file"))
    var profile: String

    @Option(help: ArgumentHelp("The energy eaten on each day.", valueName: "kcal"))
    var intake: Double?

    @Option(help: ArgumentHelp("The weight to reach at the end.", valueName: "kg"))
    var goalWeight: Double?

    @Option(help: "The number of days, 1 to 3650.")
    var days = 180

    @Option(help: ArgumentHelp("The change of physical activity.", valueName: "percent"))
    var activityChange = 0.0

    @Option(help: "The first day; today when none is named.")
    var start: DateOption?

    @Option(help: "text, json or html.")
    var format: Format = .text

    func validate() throws {
        guard (intake == nil) != (goalWeight == nil) else {
            throw ValidationError("Name either --intake or --goal-weight.")
        }
    }

    func run() throws {
        let person = try Files.decode(Profile.self, from: profile).person
        do {
            let model = try Self.model(of: person, on: start?.date ?? Today.date)
            var phase = WeightModelPhase(days: days, intake: 0, activityChangePercent: activityChange)
            if let goalWeight {
                try show(goal: try model.plan(reaching: Kilograms(goalWeight), over: phase), for: person)
            } else {
                phase.intake = Kilocalories(intake ?? 0)
                try show(try model.project([phase]), heading: [])
            }
        } catch let error as InputError {
            throw Failure(.badData, error.message)
        }
    }

    private static func model(of person: Person, on date: CalendarDate?) throws -> WeightModel {
        guard let sex = person.sex else {
            throw InputError(
                .missing,
                field: "sex",
                received: "nothing",
                allowed: "female or male",
                hint: "The model of weight change was fitted to women and men apart."
            )
        }
        return try WeightModel(
            sex: sex,
            age: try person.years(on: date),
            weight: person.weight,
            height: person.height,
            physicalActivityLevel: person.activity.factor,
            fat: person.bodyFatPercent.map { person.weight * ($0 / 100) }
        )
    }

    private func show(goal plan: WeightGoalPlan, for person: Person) throws {
        guard format != .json else { return StandardOutput.write(try Files.json(plan)) }
        let review = SafetyPolicy.standard.review(
            energy: plan.intake,
            for: person,
            age: try person.years(on: start?.date ?? Today.date),
            estimate: try EnergyEstimator().estimate(person, on: start?.date ?? Today.date)
        )
        let heading = [
            "  Eat \(Int(plan.intake.value.rounded())) kcal a day to reach the goal, "
                + "then \(Int(plan.maintenanceAtGoal.value.rounded())) kcal to keep it."
        ]
        try show(plan.projection, heading: heading, findings: review.findings)
    }

    private func show(_ projection: WeightProjection, heading: [String], findings: [Finding] = []) throws {
        switch format {
        case .json: StandardOutput.write(try Files.json(projection))
        case .html: StandardOutput.write(WeightProjectionHTML(projection).text)
        case .text:
            let lines = ProjectionText(projection, terminal: Terminal()).lines
            StandardOutput.write(
                (heading + lines + FindingsText(findings, terminal: Terminal()).lines).joined(separator: "\n")
            )
        }
    }
}
