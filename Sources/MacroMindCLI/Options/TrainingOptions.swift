import ArgumentParser
import MacroMindKit

/// Days that differ: training, and a week that has begun.
struct TrainingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Weekdays with training: monday,thursday. They get more energy, the others less; the week stays the same.",
            valueName: "days"
        )
    )
    var training: WeekdaysOption?

    @Option(
        help: ArgumentHelp(
            "How much more a training day holds than the average day, in per cent, 0 to 30.",
            valueName: "per cent"
        )
    )
    var trainingShift = 10.0

    @Option(
        help: ArgumentHelp(
            "The energy eaten on the days of this week before the plan, Monday first: 2300,-,2100. What it is off is spread over the days that are left.",
            valueName: "kcal"
        )
    )
    var eaten: EnergiesOption?

    func validate() throws {
        guard (0...30).contains(trainingShift) else {
            throw ValidationError("--training-shift is \(trainingShift); allowed is 0 to 30.")
        }
    }

    /// Gives the days of a request their own targets.
    func apply(to request: inout PlanRequest, for person: Person) throws(Failure) {
        let floor = SafetyPolicy.standard.energyFloor(for: person.sex)
        do {
            if let training {
                request.follow(
                    try WeeklyTargets(
                        request.targets,
                        trainingDays: training.days,
                        shift: trainingShift / 100,
                        floor: floor
                    )
                )
            }
            if let eaten { try request.balance(after: eaten.energies, floor: floor) }
        } catch {
            throw Failure(.badData, error.message)
        }
    }
}

/// Weekdays by name: `monday,thursday`.
struct WeekdaysOption: ExpressibleByArgument {
    let days: Set<CalendarDate.Weekday>

    init?(argument: String) {
        let names = argument.lowercased().split(separator: ",", omittingEmptySubsequences: false)
        let days = names.compactMap { CalendarDate.Weekday(named: String($0)) }
        guard days.count == names.count else { return nil }
        self.days = Set(days)
    }
}

/// The energy of days, with `-` for one that is not known: `2300,-,2100`.
struct EnergiesOption: ExpressibleByArgument {
    let energies: [Kilocalories?]

    init?(argument: String) {
        var energies: [Kilocalories?] = []
        for word in argument.split(separator: ",", omittingEmptySubsequences: false) {
            if word == "-" {
                energies.append(nil)
            } else if let energy = Double(word), (0...20_000).contains(energy) {
                energies.append(Kilocalories(energy))
            } else {
                return nil
            }
        }
        self.energies = energies
    }
}
