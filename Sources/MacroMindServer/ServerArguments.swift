/// The arguments of the server: words and flags.
struct ServerArguments {
    /// What stands without a flag.
    var words: [String] = []
    /// The settings given as flags, by key.
    var settings: [String: String] = [:]
    /// The flags of a command, by name.
    var options: [String: String] = [:]
    var asksForHelp = false

    private static let optionNames = ["config", "email", "password", "algorithm", "role"]

    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if argument == "--help" || argument == "-h" || argument == "help" {
                asksForHelp = true
            } else if argument.hasPrefix("--") {
                let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() else {
                    throw SettingsError("\(argument) needs a value.")
                }
                try set(String(parts[0]), to: value)
            } else {
                words.append(argument)
            }
        }
    }

    private mutating func set(_ flag: String, to value: String) throws {
        if let key = ServerSettings.keys.first(where: { $0.flag == flag }) {
            settings[key.name] = value
        } else if Self.optionNames.contains(String(flag.dropFirst(2))) {
            options[String(flag.dropFirst(2))] = value
        } else {
            throw SettingsError("\(flag) is not known; see --help.")
        }
    }

    /// What the server can be asked to do.
    static var help: String {
        let width = (ServerSettings.keys.map(\.flag.count).max() ?? 0) + 2
        let keys = ServerSettings.keys.map { key in
            let pad = String(repeating: " ", count: width - key.flag.count)
            let fallback = key.fallback.isEmpty ? "" : " (\(key.fallback))"
            return
                "  \(key.flag)\(pad)\(key.help)\(fallback)\n  \(String(repeating: " ", count: width))\(key.variable)"
        }
        return """
            macromind-server: accounts, meal plans, recipe analysis and a coach over HTTP

            usage: macromind-server [serve] [--config FILE] [settings]
                   macromind-server backup FILE          copy the database while it is in use
                   macromind-server restore FILE         put a copy in place of the database
                   macromind-server migrate              bring the tables up to date
                   macromind-server check                look for damage
                   macromind-server keys rotate          sign with a new key; older ones keep verifying
                   macromind-server user create --email ADDRESS [--role admin]   the password is read from standard input
                   macromind-server user reset --email ADDRESS                   the password is read from standard input

            example: macromind-server --http-port 8080 --database-url sqlite:macromind.sqlite

            Settings come from flags, then the environment, then a file of KEY=VALUE lines.

            \(keys.joined(separator: "\n"))
            """
    }
}
