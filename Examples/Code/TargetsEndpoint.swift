import Foundation
import MacroMindKit

/// The Kit beside any other server, such as Vapor: a function from the body of a request to a status and a body.
///
/// The Kit needs no package and knows no framework; call this from a route of the framework that you have.
enum TargetsEndpoint {
    struct Answer: Sendable {
        let status: Int
        let body: Data
    }

    static func answer(_ body: Data) -> Answer {
        do {
            let profile = try JSONDecoder().decode(Profile.self, from: body)
            let targets = try TargetCalculator().targets(for: profile.targetRequest())
            return Answer(status: 200, body: try JSONEncoder().encode(targets))
        } catch let error as InputError {
            return problem("\(error)")
        } catch {
            return problem("The body is no profile.")
        }
    }

    private static func problem(_ detail: String) -> Answer {
        let members: JSONValue = ["status": 422, "detail": .string(detail)]
        return Answer(status: 422, body: (try? JSONEncoder().encode(members)) ?? Data())
    }
}
