import Configuration
import Foundation
import Logging
import MacroMindAccounts
import MacroMindHTTP
import MacroMindKit

/// How the server runs, read from flags, the environment and a file, in this order.
struct ServerSettings: Sendable {
    /// A key of the configuration: `http.port` is `MACROMIND_HTTP_PORT` and `--http-port`.
    struct Key: Sendable {
        let name: String
        let fallback: String
        let help: String
        var isSecret = false

        var flag: String { "--" + name.replacing(".", with: "-") }
        var variable: String { "MACROMIND_" + name.replacing(".", with: "_").uppercased() }
    }

    static let keys = [
        Key(name: "http.host", fallback: "127.0.0.1", help: "address to listen on"),
        Key(name: "http.port", fallback: "8080", help: "port to listen on; 0 picks a free one and logs it"),
        Key(
            name: "database.url",
            fallback: "sqlite:macromind.sqlite",
            help: "sqlite:PATH or postgres://user:password@host:port/name"
        ),
        Key(
            name: "jwt.secret",
            fallback: "",
            help: "HS256 key of at least 32 bytes; made and kept beside the database when absent",
            isSecret: true
        ),
        Key(name: "jwt.keys.file", fallback: "", help: "file with several keys, or keys for ES256 and EdDSA"),
        Key(name: "cors.origins", fallback: "", help: "origins that browsers may call from, with commas"),
        Key(name: "trusted.proxies", fallback: "", help: "addresses or networks of proxies, with commas"),
        Key(name: "limit.ai", fallback: "10/60", help: "COUNT/SECONDS or off, for each user"),
        Key(name: "limit.generate", fallback: "10/60", help: "COUNT/SECONDS or off, for each user"),
        Key(name: "limit.user", fallback: "100/60", help: "COUNT/SECONDS or off, for each user"),
        Key(name: "limit.auth", fallback: "30/60", help: "COUNT/SECONDS or off, for each address"),
        Key(name: "limit.anon", fallback: "100/60", help: "COUNT/SECONDS or off, for each address"),
        Key(
            name: "limit.guesses",
            fallback: "10/900",
            help: "wrong passwords for one account from one address"
        ),
        Key(
            name: "llm.provider",
            fallback: "offline",
            help: "offline, stub, openai, openai-responses, anthropic, gemini, ollama"
        ),
        Key(name: "llm.base.url", fallback: "", help: "address of the service"),
        Key(name: "llm.api.key", fallback: "", help: "key of the service", isSecret: true),
        Key(name: "llm.model", fallback: "", help: "name of the model"),
        Key(
            name: "llm.deadline",
            fallback: "20",
            help: "seconds that the model may take for a plan; then the planner chooses"
        ),
        Key(name: "plan.steps", fallback: "800000", help: "search steps for a day of a plan"),
        Key(name: "services", fallback: "auth,meals,ai,web", help: "parts that this process serves"),
        Key(
            name: "log.level",
            fallback: "info",
            help: "trace, debug, info, notice, warning, error, critical"
        ),
        Key(name: "header.timeout", fallback: "10", help: "seconds in which a request's head must arrive"),
        Key(name: "shutdown.grace", fallback: "30", help: "seconds that running requests may take to finish"),
        Key(name: "legacy.aliases", fallback: "off", help: "on serves the paths of the original's page"),
        Key(name: "tls.certificate", fallback: "", help: "PEM file with the certificate chain"),
        Key(name: "tls.key", fallback: "", help: "PEM file with the private key"),
    ]

    var host = ""
    var port = 0
    var databaseURL = ""
    var secret = ""
    var keysFile = ""
    var guessLimits = GuessLimits()
    var provider = ""
    var providerURL = ""
    var providerKey = ""
    var model = ""
    var modelDeadline = 20
    var logLevel = Logger.Level.info
    var headerTimeout = 10
    var shutdownGrace = 30
    var certificate = ""
    var certificateKey = ""
    var api = APIOptions()

    /// Reads the settings.
    ///
    /// - Parameters:
    ///   - flags: The values given as flags, by key.
    ///   - environment: The variables of the process.
    ///   - file: The content of the file, by key or by variable.
    /// - Throws: ``SettingsError`` that names the key, what is allowed, and never a secret.
    init(flags: [String: String], environment: [String: String], file: [String: String] = [:]) throws {
        let reader = ConfigReader(providers: [
            Self.provider("flags", flags), Self.provider("environment", Self.byKey(environment)),
            Self.provider("file", Self.byKey(file).merging(file) { first, _ in first }),
        ])
        func text(_ name: String) -> String {
            let key = Self.keys.first { $0.name == name }
            return reader.string(
                forKey: ConfigKey(name),
                isSecret: key?.isSecret ?? false,
                default: key?.fallback ?? ""
            )
        }
        host = text("http.host")
        port = try Self.integer("http.port", text("http.port"), in: 0...65_535)
        databaseURL = text("database.url")
        secret = text("jwt.secret")
        if secret.isEmpty, environment["MACROMIND_JWT_SECRET"] != nil || flags["jwt.secret"] != nil {
            throw SettingsError("jwt.secret is empty; set at least 32 bytes or leave it out.")
        }
        keysFile = text("jwt.keys.file")
        provider = text("llm.provider")
        providerURL = text("llm.base.url")
        providerKey = text("llm.api.key")
        model = text("llm.model")
        api.planEffort = PlanEffort(
            stepsPerDay: try Self.integer("plan.steps", text("plan.steps"), in: 1...1_000_000_000)
        )
        modelDeadline = try Self.integer("llm.deadline", text("llm.deadline"), in: 1...600)
        guard let level = Logger.Level(rawValue: text("log.level").lowercased()) else {
            throw SettingsError("log.level is “\(text("log.level"))”; allowed are trace to critical.")
        }
        logLevel = level
        headerTimeout = try Self.integer("header.timeout", text("header.timeout"), in: 1...3_600)
        shutdownGrace = try Self.integer("shutdown.grace", text("shutdown.grace"), in: 0...3_600)
        certificate = text("tls.certificate")
        certificateKey = text("tls.key")
        try readInterface(text)
    }

    private mutating func readInterface(_ text: (String) -> String) throws {
        for limit in LimitClass.allCases {
            let name = "limit.\(limit.rawValue)"
            api.limits[limit] = try Self.limit(name, text(name)).map {
                RateLimit(name: limit.rawValue, quota: $0.count, window: $0.seconds)
            }
        }
        let guesses = try Self.limit("limit.guesses", text("limit.guesses")) ?? (1_000_000, 900)
        guessLimits = GuessLimits(
            perAddress: guesses.count,
            window: min(guesses.seconds, 900),
            perAccountAndHour: max(100, guesses.count)
        )
        api.allowedOrigins = Set(Self.list(text("cors.origins")))
        api.trustedProxies = try Self.list(text("trusted.proxies")).map { entry in
            guard let range = AddressRange(entry) else {
                throw SettingsError(
                    "trusted.proxies has “\(entry)”; allowed are addresses and networks such as 10.0.0.0/8."
                )
            }
            return range
        }
        api.services = Set(
            try Self.list(text("services")).map { entry in
                guard let name = ServiceName(rawValue: entry), name != .operations else {
                    throw SettingsError("services has “\(entry)”; allowed are auth, meals, ai, web.")
                }
                return name
            }
        )
        switch text("legacy.aliases").lowercased() {
        case "on", "true", "1", "yes": api.servesLegacyAliases = true
        case "off", "false", "0", "no", "": api.servesLegacyAliases = false
        default: throw SettingsError("legacy.aliases is neither on nor off.")
        }
    }

    private static func provider(_ name: String, _ values: [String: String]) -> InMemoryProvider {
        var result: [AbsoluteConfigKey: ConfigValue] = [:]
        for key in keys {
            guard let value = values[key.name] else { continue }
            result[AbsoluteConfigKey(key.name.split(separator: ".").map(String.init))] = ConfigValue(
                .string(value),
                isSecret: key.isSecret
            )
        }
        return InMemoryProvider(name: name, values: result)
    }

    private static func byKey(_ variables: [String: String]) -> [String: String] {
        var result: [String: String] = [:]
        for key in keys { result[key.name] = variables[key.variable] }
        return result
    }

    private static func list(_ text: String) -> [String] {
        text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }

    private static func integer(_ name: String, _ text: String, in range: ClosedRange<Int>) throws -> Int {
        guard let number = Int(text), range.contains(number) else {
            throw SettingsError(
                "\(name) is “\(text)”; allowed is a whole number from \(range.lowerBound) to \(range.upperBound)."
            )
        }
        return number
    }

    private static func limit(_ name: String, _ text: String) throws -> (count: Int, seconds: Int)? {
        if text.lowercased() == "off" { return nil }
        let parts = text.split(separator: "/").compactMap { Int($0) }
        guard parts.count == 2, (1...1_000_000_000).contains(parts[0]), (1...86_400).contains(parts[1]) else {
            throw SettingsError("\(name) is “\(text)”; allowed is COUNT/SECONDS or off.")
        }
        return (parts[0], parts[1])
    }
}
