import Hummingbird
import MacroMindAccounts
import MacroMindKit

/// Energy and macronutrients for anybody.
struct MacroController: Sendable {
    let services: APIServices

    var endpoints: [Endpoint] {
        [
            Endpoint(
                service: .meals,
                method: .post,
                path: "/api/macros/calculate",
                access: .open,
                limit: .anon,
                body: .required,
                description: EndpointDescription(
                    id: "calculateMacros",
                    summary: "Work out energy and macronutrients",
                    requestSchema: "MacroRequest",
                    responseSchema: "MacroAnswer"
                ),
                handle: calculate
            )
        ]
    }

    @Sendable private func calculate(_ call: Call) async throws -> Response {
        var body = call.body
        let today = services.clock.today
        let sex = body.name("sex", isRequired: true, among: Sex.allCases.map(\.rawValue)).flatMap(Sex.init)
        var age: Double?
        if body.names("birth_date"), !body.clears("birth_date") {
            age = ProfileReader.birthDate(&body, today: today).map { Double($0.completedYears(until: today)) }
            if body.names("age") { age = body.number("age", in: 13...120) ?? age }
        } else {
            age = body.number("age", isRequired: true, in: 13...120)
        }
        let height = body.number("height_cm", isRequired: true, in: 80...272)
        let weight = body.number("weight_kg", isRequired: true, in: 25...500)
        let activity = body.name(
            "activity_level",
            isRequired: true,
            among: ActivityLevel.allCases.map(\.rawValue)
        )
        let goal = body.name("fitness_goal", isRequired: true, among: ProfileReader.goals)
        let fat = body.number("body_fat_percent", in: 2...70)
        try body.finish()
        guard let sex, let age, let height, let weight, let activity = activity.flatMap(ActivityLevel.init),
            let goal = goal.flatMap(Goal.Direction.init)
        else { throw Problem(.validationFailed, "A figure is missing.") }
        let lean = fat.map { Kilograms(weight * (1 - $0 / 100)) }
        let result = try QuickTargets(
            body: BodyMeasurements(
                sex: sex,
                age: age,
                weight: Kilograms(weight),
                height: Centimeters(height),
                fatFreeMass: lean
            ),
            activity: activity,
            direction: goal
        )
        return JSONAnswer.response([
            "bmr": .number(result.resting.value), "tdee": .number(result.total.value),
            "target_calories": .number(result.energy.value),
            "macros": [
                "protein": .number(result.protein.value), "carbs": .number(result.carbohydrate.value),
                "fats": .number(result.fat.value),
            ],
        ])
    }
}
