import ArgumentParser
import MacroMindKit

/// The options that name a profile.
struct ProfileOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("The profile, a JSON file; “-” reads standard input.", valueName: "file")
    )
    var profile: String

    func read() throws(Failure) -> Profile { try Files.decode(Profile.self, from: profile) }
}
