import MacroMindKit

/// Somebody who eats along, as the body of a request tells it.
struct TableGuest: Sendable {
    var name: String
    /// The body, the goal and what is not eaten; the kitchen and the number of meals are the owner's.
    var profile: AccountProfile

    /// The name by which a plan calls its owner.
    static let owner = "you"
    /// The most who may eat along.
    static let most = 11

    /// Reads the guests of a body.
    static func read(_ body: inout BodyReader, today: CalendarDate) -> [TableGuest] {
        let guests = body.objects("eaters", count: most) { reader in
            var profile = AccountProfile()
            ProfileReader.merge(&reader, into: &profile, today: today)
            let name = reader.string("name", isRequired: true, length: 1...64, allowsBlank: false)
            return TableGuest(name: name ?? "", profile: profile)
        }
        var names: Set<String> = [owner]
        for (index, guest) in (guests ?? []).enumerated() where !names.insert(guest.name).inserted {
            body.fail(
                "eaters/\(index)/name",
                "duplicate",
                "Each eater needs a name of their own, other than “you”."
            )
        }
        return guests ?? []
    }
}
