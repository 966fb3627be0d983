import Logging
import MacroMindHTTP
import MacroMindKit
import Testing

@testable import MacroMindServer

struct SettingsTests {
    @Test func `nothing is needed to start`() throws {
        let settings = try ServerSettings(flags: [:], environment: [:])
        #expect(settings.host == "127.0.0.1")
        #expect(settings.port == 8_080)
        #expect(settings.databaseURL == "sqlite:macromind.sqlite")
        #expect(settings.api.limits[.ai] == RateLimit(name: "ai", quota: 10, window: 60))
        #expect(settings.api.services == [.auth, .meals, .ai, .web])
    }

    @Test func `flags come before the environment, and that before the file`() throws {
        let settings = try ServerSettings(
            flags: ["http.port": "1"],
            environment: [
                "MACROMIND_HTTP_PORT": "2", "MACROMIND_HTTP_HOST": "b", "MACROMIND_LIMIT_AUTH": "off",
            ],
            file: ["MACROMIND_HTTP_HOST": "c", "log.level": "debug"]
        )
        #expect(settings.port == 1)
        #expect(settings.host == "b")
        #expect(settings.logLevel == .debug)
        #expect(settings.api.limits[.auth] == nil)
    }

    @Test(arguments: [
        ["http.port": "70000"], ["limit.ai": "10"], ["services": "auth,cakes"], ["log.level": "loud"],
        ["trusted.proxies": "everybody"], ["legacy.aliases": "maybe"], ["jwt.secret": ""],
    ])
    func `what can not be used is refused by name`(flags: [String: String]) throws {
        let error = #expect(throws: SettingsError.self) { try ServerSettings(flags: flags, environment: [:]) }
        #expect(error?.description.hasPrefix(flags.keys.first ?? "-") == true)
    }

    @Test func `help names every key and every variable`() {
        for key in ServerSettings.keys {
            #expect(ServerArguments.help.contains(key.flag))
            #expect(ServerArguments.help.contains(key.variable))
        }
    }
}
