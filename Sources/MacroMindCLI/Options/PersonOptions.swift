import ArgumentParser
import MacroMindKit

/// The options that describe a person, instead of or over a profile file.
struct PersonOptions: ParsableArguments {
    @Option(help: ArgumentHelp("A profile, a JSON file; “-” reads standard input.", valueName: "file"))
    var profile: String?

    @Option(help: "female or male.")
    var sex: String?

    @Option(help: "The age in years.")
    var age: Double?

    @Option(help: "The height in centimetres.")
    var height: Double?

    @Option(help: "The weight in kilograms.")
    var weight: Double?

    @Option(help: "Measured body fat in percent.")
    var bodyFat: Double?

    @Option(help: "sedentary, light, moderate, active or very_active.")
    var activity: String?

    @Option(help: "cut, maintain or bulk.")
    var goal: String?

    @Option(help: "none, strength, endurance or mixed.")
    var training: String?

    @Option(help: "novice or advanced.")
    var experience: String?

    @Option(help: ArgumentHelp("The change wanted, in percent of weight a week.", valueName: "percent"))
    var rate: Double?

    @Option(help: "How energy is split, such as high_protein, ketogenic or mediterranean.")
    var preset: String?

    @Option(help: ArgumentHelp("The energy to aim at, in kilocalories a day.", valueName: "kcal"))
    var calories: Double?

    /// Reads the profile file, if any, and lays the options over it.
    func read() throws(Failure) -> Profile {
        var members: [String: JSONValue] = [:]
        if let profile {
            guard let object = try Files.decode(JSONValue.self, from: profile).objectValue else {
                throw Failure(.badData, "\(profile): a profile is a JSON object.")
            }
            members = object
        }
        for (key, value) in overrides { members[key] = value }
        do {
            return try Profile(json: .object(members))
        } catch {
            throw Failure(.badData, [profile, error.message].compactMap(\.self).joined(separator: ": "))
        }
    }

    private var overrides: [String: JSONValue] {
        let numbers: [(String, Double?)] = [
            ("age", age), ("height_cm", height), ("weight_kg", weight), ("body_fat_percent", bodyFat),
            ("goal_rate_percent_per_week", rate), ("daily_calories", calories),
        ]
        let names: [(String, String?)] = [
            ("sex", sex), ("training", training), ("experience", experience), ("activity_level", activity),
            ("fitness_goal", goal), ("macro_preset", preset),
        ]
        var result: [String: JSONValue] = [:]
        for (key, value) in numbers { result[key] = value.map { .number($0) } }
        for (key, value) in names { result[key] = value.map { .string($0) } }
        return result
    }
}
