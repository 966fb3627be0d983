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
            let day = start?.date ?? Today.date
            let model = try WeightModel(person, on: day)
            var phase = WeightModelPhase(days: days, intake: 0, activityChangePercent: activityChange)
            if let goalWeight {
                var plan = try model.plan(reaching: Kilograms(goalWeight), over: phase)
                plan.projection.findings += try findings(intake: plan.intake, of: person, on: day)
                try show(plan)
            } else {
                phase.intake = Kilocalories(intake ?? 0)
                var projection = try model.project([phase])
                projection.findings += try findings(intake: phase.intake, of: person, on: day)
                try show(projection, heading: [])
            }
        } catch let error as InputError {
            throw Failure(.badData, error.message)
        }
    }

    /// What the safety policy says of the intake and of the goal.
    private func findings(
        intake: Kilocalories,
        of person: Person,
        on day: CalendarDate?
    ) throws(InputError) -> [Finding] {
        let policy = SafetyPolicy.standard
        let review = policy.review(
            energy: intake,
            for: person,
            age: try person.years(on: day),
            estimate: try EnergyEstimator().estimate(person, on: day)
        )
        let goal = goalWeight.flatMap { policy.review(goalWeight: Kilograms($0), height: person.height) }
        return review.findings + (goal.map { [$0] } ?? [])
    }

    private func show(_ plan: WeightGoalPlan) throws {
        guard format != .json else { return StandardOutput.write(try Files.json(plan)) }
        let isRefused = plan.projection.findings.contains { $0.severity == .problem }
        let heading =
            isRefused
            ? "  The goal is not safe to aim for in this time: it would take \(Int(plan.intake.value.rounded())) kcal a day."
            : "  Eat \(Int(plan.intake.value.rounded())) kcal a day to reach the goal, "
                + "then \(Int(plan.maintenanceAtGoal.value.rounded())) kcal to keep it."
        try show(plan.projection, heading: [heading])
    }

    private func show(_ projection: WeightProjection, heading: [String]) throws {
        switch format {
        case .json: StandardOutput.write(try Files.json(projection))
        case .html: StandardOutput.write(WeightProjectionHTML(projection).text)
        case .text:
            let lines = ProjectionText(projection, terminal: Terminal()).lines
            StandardOutput.write((heading + lines).joined(separator: "\n"))
        }
    }
}
