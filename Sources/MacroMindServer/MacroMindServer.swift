import Foundation
import Hummingbird
import Logging
import MacroMindAccounts
import MacroMindHTTP
import MacroMindKit
import MacroMindSQLite
import Metrics
import ServiceLifecycle
import Tracing
import UnixSignals

/// The server and what belongs to running it.
@main
enum MacroMindServer {
    static func main() async {
        do {
            let arguments = try ServerArguments(Array(CommandLine.arguments.dropFirst()))
            if arguments.asksForHelp {
                print(ServerArguments.help)
                return
            }
            try await run(arguments)
        } catch {
            FileHandle.standardError.write(Data("macromind-server: \(error)\n".utf8))
            exit(error is SettingsError || error is AccountError ? 78 : 69)
        }
    }

    private static func run(_ arguments: ServerArguments) async throws {
        let settings = try settings(arguments)
        switch arguments.words {
        case [], ["serve"]: try await serve(settings)
        case let words where words.first == "backup" && words.count == 2:
            guard case .sqlite(let storage) = try await Storage.open(settings.databaseURL) else {
                throw SettingsError("PostgreSQL is copied with pg_dump.")
            }
            try await storage.backUp(to: words[1])
            print("Copied to \(words[1]).")
        case let words where words.first == "restore" && words.count == 2:
            guard settings.databaseURL.hasPrefix("sqlite:") else {
                throw SettingsError("PostgreSQL is restored with pg_restore.")
            }
            try await SQLiteStorage.restore(from: words[1], to: String(settings.databaseURL.dropFirst(7)))
            print("Restored from \(words[1]).")
        case ["migrate"]:
            try await Storage.open(settings.databaseURL).close()
            print("The tables are up to date.")
        case ["check"]: try await check(settings)
        case ["keys", "rotate"]: try rotateKeys(settings, arguments)
        case ["user", "create"]: try await createUser(settings, arguments)
        case ["user", "reset"]: try await resetUser(settings, arguments)
        default: throw SettingsError("“\(arguments.words.joined(separator: " "))” is not known; see --help.")
        }
    }

    private static func settings(_ arguments: ServerArguments) throws -> ServerSettings {
        var file: [String: String] = [:]
        if let path = arguments.options["config"] {
            guard let data = FileManager.default.contents(atPath: path) else {
                throw SettingsError("The file \(path) can not be read.")
            }
            for line in String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline) {
                let parts = line.split(separator: "=", maxSplits: 1).map {
                    $0.trimmingCharacters(in: .whitespaces)
                }
                guard parts.count == 2, !parts[0].hasPrefix("#") else { continue }
                file[parts[0]] = parts[1]
            }
        }
        return try ServerSettings(
            flags: arguments.settings,
            environment: ProcessInfo.processInfo.environment,
            file: file
        )
    }

    private static func serve(_ settings: ServerSettings) async throws {
        let level = settings.logLevel
        LoggingSystem.bootstrap { JSONLogHandler(label: $0, level: level) }
        let metrics = PrometheusRegistry()
        MetricsSystem.bootstrap(metrics)
        InstrumentationSystem.bootstrap(LoggingTracer(logger: Logger(label: "macromind.trace")))
        let logger = Logger(label: "macromind.server")
        let assembly = try await ServerAssembly(settings, metrics: metrics, logger: logger)
        let drain = Drain(services: assembly.services, grace: settings.shutdownGrace, logger: logger)
        var configuration = ServiceGroupConfiguration(
            services: [
                ServiceGroupConfiguration.ServiceConfiguration(service: try await assembly.application()),
                ServiceGroupConfiguration.ServiceConfiguration(service: drain),
            ],
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: logger
        )
        // What was given up is answered first; then every connection is cancelled. Without a limit on that: beyond one the
        // library would crash the process, and the drain ends it anyway.
        configuration.maximumGracefulShutdownDuration = .seconds(settings.shutdownGrace + Drain.margin)
        do {
            try await ServiceGroup(configuration: configuration).run()
        } catch  where drain.hasBegun {
            logger.warning("requests were cut off", metadata: ["error": "\(error)"])
        }
        await assembly.model.close()
        assembly.storage.close()
        logger.notice("ended")
    }

    private static func check(_ settings: ServerSettings) async throws {
        let storage = try await Storage.open(settings.databaseURL)
        try await storage.stores.ping()
        if case .sqlite(let file) = storage {
            let problems = try await file.integrityProblems()
            guard problems.isEmpty else {
                throw StoreError.unavailable("The database is damaged: \(problems.joined(separator: "; "))")
            }
        }
        _ = try KeyStorage.ring(settings)
        storage.close()
        print("Database, keys and settings are sound.")
    }

    private static func rotateKeys(_ settings: ServerSettings, _ arguments: ServerArguments) throws {
        guard settings.secret.isEmpty else {
            throw SettingsError("jwt.secret is set; use jwt.keys.file for keys that can be rotated.")
        }
        let name = arguments.options["algorithm"] ?? SigningKey.Algorithm.hs256.rawValue
        guard let algorithm = SigningKey.Algorithm(rawValue: name) else {
            throw SettingsError("--algorithm is “\(name)”; allowed are HS256, ES256, EdDSA.")
        }
        let path = KeyStorage.path(settings)
        let new = try SigningKey.random(algorithm)
        var ring = KeyRing(new)
        if FileManager.default.fileExists(atPath: path) {
            ring = try KeyStorage.ring(settings)
            ring.rotate(to: new)
        }
        try KeyStorage.write(ring, to: path)
        print("Tokens are signed with the key \(new.id) once the server has started anew.")
    }

    private static func accounts(_ settings: ServerSettings) async throws -> (Storage, AccountService) {
        let storage = try await Storage.open(settings.databaseURL)
        return (storage, try await AccountService(stores: storage.stores, ring: KeyStorage.ring(settings)))
    }

    private static func credentials(_ arguments: ServerArguments) throws -> (EmailAddress, String) {
        guard let email = arguments.options["email"].flatMap({ EmailAddress($0) }) else {
            throw SettingsError("Give the address with --email.")
        }
        guard let password = arguments.options["password"] ?? readLine() else {
            throw SettingsError("Give the password on standard input.")
        }
        return (email, password)
    }

    private static let client = ClientInfo(address: "console")

    private static func createUser(_ settings: ServerSettings, _ arguments: ServerArguments) async throws {
        let (email, password) = try credentials(arguments)
        guard let role = UserRole(rawValue: arguments.options["role"] ?? "user") else {
            throw SettingsError("--role is user or admin.")
        }
        let (storage, accounts) = try await accounts(settings)
        let registration = Registration(email: email, password: password, role: role)
        let user = try await accounts.makeAccount(registration, client: client)
        storage.close()
        print("Made the account \(user.id).")
    }

    private static func resetUser(_ settings: ServerSettings, _ arguments: ServerArguments) async throws {
        let (email, password) = try credentials(arguments)
        let (storage, accounts) = try await accounts(settings)
        try await accounts.resetPassword(to: password, email: email, client: client)
        storage.close()
        print("The password is changed and every session has ended.")
    }
}
