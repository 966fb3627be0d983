public import MacroMindKit

/// The library's coach, told what the user's profile, plan and conversation say.
public struct EngineCoach: CoachService {
    private let coach: Coach
    private let foods: FoodTable
    private let metrics: ServerMetrics

    /// Creates a coach.
    ///
    /// - Parameters:
    ///   - planner: The planner whose dishes and foods the coach answers from.
    ///   - provider: The model that answers, or `nil` for the built-in coach.
    ///   - metrics: Counts the answers.
    public init(
        planner: MealPlanner,
        provider: (any LLMProvider)? = nil,
        metrics: ServerMetrics = ServerMetrics()
    ) {
        coach = Coach(planner: planner, provider: provider)
        foods = planner.catalogue.foods
        self.metrics = metrics
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func answer(_ message: String, in situation: CoachSituation) -> AsyncStream<String> {
        let context = context(situation)
        let coach = coach
        let metrics = metrics
        return AsyncStream { continuation in
            let task = Task {
                for await event in coach.stream(answerTo: message, in: context) {
                    switch event {
                    case .delta(let text): continuation.yield(text)
                    case .reply(let reply): metrics.record(reply)
                    }
                }
                continuation.finish()
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    private func context(_ situation: CoachSituation) -> CoachContext {
        let preferences = PlanPreferences(situation.profile, foods: foods, today: situation.today)
        return CoachContext(
            profile: profile(situation.profile, restrictions: preferences.restrictions),
            targets: preferences.targets,
            plan: situation.plan?.result,
            restrictions: preferences.restrictions,
            history: situation.history.map { CoachTurn(question: $0.question, answer: $0.answer) },
            today: situation.today,
            userKey: situation.userKey
        )
    }

    private func profile(_ known: AccountProfile, restrictions: Restrictions) -> Profile? {
        let age = known.birthDate.map { Person.Age.bornOn($0) } ?? known.age.map { .years(Double($0)) }
        guard let age, let height = known.height, let weight = known.weight, let activity = known.activity,
            let person = try? Person(
                sex: known.sex,
                age: age,
                height: height,
                weight: weight,
                bodyFatPercent: known.bodyFatPercent,
                activity: activity
            )
        else { return nil }
        return Profile(
            person: person,
            goal: Goal(known.fitnessGoal.flatMap(Goal.Direction.init) ?? .maintain),
            dailyEnergy: known.dailyEnergy,
            restrictions: restrictions,
            mealsPerDay: known.mealsPerDay ?? 3,
            maximumMinutes: known.maximumMinutes ?? [:],
            equipment: known.equipment
        )
    }
}
