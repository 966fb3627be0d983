// swift-tools-version: 6.2
import PackageDescription

/// Set to make every warning of the package's own targets an error, as the checks do.
let isStrict = Context.environment["MACROMIND_STRICT"] != nil
/// Set to join the documentation plugin, which users of the package never need to fetch.
let buildsDocumentation = Context.environment["MACROMIND_DOCUMENTATION"] != nil

let package = Package(
    name: "MacroMind",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "MacroMindKit", targets: ["MacroMindKit"]),
        .library(name: "MacroMindData", targets: ["MacroMindData"]),
        .library(name: "MacroMindTesting", targets: ["MacroMindTesting"]),
        .library(name: "MacroMindProviders", targets: ["MacroMindProviders"]),
        .library(name: "MacroMindSQLite", targets: ["MacroMindSQLite"]),
        .library(name: "MacroMindPostgres", targets: ["MacroMindPostgres"]),
        .library(name: "MacroMindAccounts", targets: ["MacroMindAccounts"]),
        .library(name: "MacroMindHTTP", targets: ["MacroMindHTTP"]),
        .executable(name: "macromind", targets: ["MacroMindCLI"]),
        .executable(name: "macromind-server", targets: ["MacroMindServer"]),
    ],
    traits: [
        .trait(name: "CommandLine", description: "The command-line tool."),
        .trait(name: "Providers", description: "Language-model providers reached over HTTP."),
        .trait(name: "SQLite", description: "Stores and food sources on SQLite."),
        .trait(name: "Postgres", description: "Stores on PostgreSQL, through libpq."),
        .trait(name: "Server", description: "Accounts, the HTTP routes and the server."),
        .default(enabledTraits: ["CommandLine", "Providers", "SQLite", "Postgres", "Server"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.3"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
    ],
    targets: [
        .target(name: "MacroMindKit"),
        .target(
            name: "CMacroMindData",
            exclude: ["foods", "recipes", "nutrients.tsv", "portions.tsv", "purchases.tsv"]
        ),
        .target(name: "CMacroMindWeb", exclude: ["files"]),
        .target(name: "MacroMindData", dependencies: ["MacroMindKit", "CMacroMindData"]),
        .target(name: "MacroMindTesting", dependencies: ["MacroMindKit"]),
        .target(
            name: "MacroMindProviders",
            dependencies: [
                "MacroMindKit",
                .product(
                    name: "AsyncHTTPClient",
                    package: "async-http-client",
                    condition: .when(traits: ["Providers"])
                ),
                .product(name: "NIOCore", package: "swift-nio", condition: .when(traits: ["Providers"])),
                .product(name: "NIOHTTP1", package: "swift-nio", condition: .when(traits: ["Providers"])),
                .product(
                    name: "NIOHTTPCompression",
                    package: "swift-nio-extras",
                    condition: .when(traits: ["Providers"])
                ),
            ]
        ),
        .systemLibrary(name: "CCrypt", providers: [.apt(["libcrypt-dev"])]),
        .systemLibrary(
            name: "CLibPQ",
            pkgConfig: "libpq",
            providers: [.apt(["libpq-dev"]), .brew(["libpq"])]
        ),
        .target(name: "MacroMindSQL", dependencies: ["MacroMindKit"]),
        .target(
            name: "MacroMindSQLite",
            dependencies: [
                "MacroMindKit",
                "MacroMindSQL",
                .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["SQLite"])),
            ]
        ),
        .target(
            name: "MacroMindPostgres",
            dependencies: [
                "MacroMindKit",
                "MacroMindSQL",
                .target(name: "CLibPQ", condition: .when(traits: ["Postgres"])),
            ]
        ),
        .target(
            name: "MacroMindAccounts",
            dependencies: [
                "MacroMindKit",
                .target(name: "CCrypt", condition: .when(traits: ["Server"])),
                .product(name: "Crypto", package: "swift-crypto", condition: .when(traits: ["Server"])),
                .product(name: "JWTKit", package: "jwt-kit", condition: .when(traits: ["Server"])),
                .product(name: "Logging", package: "swift-log", condition: .when(traits: ["Server"])),
                .product(name: "Metrics", package: "swift-metrics", condition: .when(traits: ["Server"])),
            ]
        ),
        .target(
            name: "MacroMindHTTP",
            dependencies: [
                "MacroMindKit",
                "MacroMindAccounts",
                "CMacroMindWeb",
                .product(name: "Crypto", package: "swift-crypto", condition: .when(traits: ["Server"])),
                .product(
                    name: "HTTPTypes",
                    package: "swift-http-types",
                    condition: .when(traits: ["Server"])
                ),
                .product(name: "Hummingbird", package: "hummingbird", condition: .when(traits: ["Server"])),
                .product(
                    name: "HummingbirdCore",
                    package: "hummingbird",
                    condition: .when(traits: ["Server"])
                ),
                .product(name: "Logging", package: "swift-log", condition: .when(traits: ["Server"])),
                .product(name: "Metrics", package: "swift-metrics", condition: .when(traits: ["Server"])),
                .product(name: "NIOCore", package: "swift-nio", condition: .when(traits: ["Server"])),
                .product(
                    name: "NIOHTTPTypes",
                    package: "swift-nio-extras",
                    condition: .when(traits: ["Server"])
                ),
                .product(
                    name: "Tracing",
                    package: "swift-distributed-tracing",
                    condition: .when(traits: ["Server"])
                ),
            ]
        ),
        .executableTarget(
            name: "MacroMindServer",
            dependencies: [
                "MacroMindKit",
                "MacroMindData",
                "MacroMindAccounts",
                "MacroMindHTTP",
                "MacroMindPostgres",
                "MacroMindProviders",
                "MacroMindSQLite",
                .product(
                    name: "ArgumentParser",
                    package: "swift-argument-parser",
                    condition: .when(traits: ["Server"])
                ),
                .product(
                    name: "AsyncHTTPClient",
                    package: "async-http-client",
                    condition: .when(traits: ["Server"])
                ),
                .product(
                    name: "Configuration",
                    package: "swift-configuration",
                    condition: .when(traits: ["Server"])
                ),
                .product(name: "Hummingbird", package: "hummingbird", condition: .when(traits: ["Server"])),
                .product(
                    name: "HummingbirdCore",
                    package: "hummingbird",
                    condition: .when(traits: ["Server"])
                ),
                .product(
                    name: "HummingbirdTLS",
                    package: "hummingbird",
                    condition: .when(traits: ["Server"])
                ),
                .product(name: "Logging", package: "swift-log", condition: .when(traits: ["Server"])),
                .product(name: "Metrics", package: "swift-metrics", condition: .when(traits: ["Server"])),
                .product(name: "NIOSSL", package: "swift-nio-ssl", condition: .when(traits: ["Server"])),
                .product(
                    name: "ServiceLifecycle",
                    package: "swift-service-lifecycle",
                    condition: .when(traits: ["Server"])
                ),
                .product(
                    name: "Tracing",
                    package: "swift-distributed-tracing",
                    condition: .when(traits: ["Server"])
                ),
                .product(
                    name: "UnixSignals",
                    package: "swift-service-lifecycle",
                    condition: .when(traits: ["Server"])
                ),
            ]
        ),
        .executableTarget(
            name: "MacroMindCLI",
            dependencies: [
                "MacroMindKit",
                "MacroMindData",
                "MacroMindProviders",
                "MacroMindSQLite",
                .product(
                    name: "ArgumentParser",
                    package: "swift-argument-parser",
                    condition: .when(traits: ["CommandLine"])
                ),
            ]
        ),
        .target(
            name: "MacroMindExamples",
            dependencies: [
                "MacroMindKit",
                "MacroMindData",
                "MacroMindAccounts",
                "MacroMindHTTP",
                .product(
                    name: "AsyncHTTPClient",
                    package: "async-http-client",
                    condition: .when(traits: ["Server"])
                ),
                .product(name: "Hummingbird", package: "hummingbird", condition: .when(traits: ["Server"])),
                .product(name: "NIOCore", package: "swift-nio", condition: .when(traits: ["Server"])),
                .product(name: "NIOHTTP1", package: "swift-nio", condition: .when(traits: ["Server"])),
            ],
            path: "Examples/Code",
            packageAccess: false
        ),
        .testTarget(name: "MacroMindKitTests", dependencies: ["MacroMindKit", "MacroMindTesting"]),
        .testTarget(name: "MacroMindDataTests", dependencies: ["MacroMindData"]),
        .testTarget(
            name: "ExampleTests",
            dependencies: [
                "MacroMindExamples",
                "MacroMindTesting",
                .product(
                    name: "AsyncHTTPClient",
                    package: "async-http-client",
                    condition: .when(traits: ["Server"])
                ),
                .product(
                    name: "HTTPTypes",
                    package: "swift-http-types",
                    condition: .when(traits: ["Server"])
                ),
                .product(name: "Hummingbird", package: "hummingbird", condition: .when(traits: ["Server"])),
                .product(
                    name: "HummingbirdTesting",
                    package: "hummingbird",
                    condition: .when(traits: ["Server"])
                ),
            ]
        ),
        .testTarget(
            name: "MacroMindProvidersTests",
            dependencies: [
                "MacroMindProviders",
                "MacroMindTesting",
                .product(
                    name: "AsyncHTTPClient",
                    package: "async-http-client",
                    condition: .when(traits: ["Providers"])
                ),
                .product(name: "NIOCore", package: "swift-nio", condition: .when(traits: ["Providers"])),
                .product(name: "NIOPosix", package: "swift-nio", condition: .when(traits: ["Providers"])),
            ]
        ),
        .testTarget(name: "MacroMindCLITests", dependencies: ["MacroMindCLI"]),
        .testTarget(
            name: "MacroMindSQLiteTests",
            dependencies: [
                "MacroMindSQLite",
                "MacroMindSQL",
                "MacroMindData",
                "MacroMindTesting",
                .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["SQLite"])),
            ]
        ),
        .testTarget(
            name: "MacroMindPostgresTests",
            dependencies: [
                "MacroMindPostgres",
                "MacroMindSQL",
                "MacroMindTesting",
            ]
        ),
        .testTarget(
            name: "MacroMindAccountsTests",
            dependencies: [
                "MacroMindAccounts",
                "MacroMindTesting",
            ]
        ),
        .testTarget(
            name: "MacroMindHTTPTests",
            dependencies: [
                "MacroMindHTTP",
                "MacroMindData",
                "MacroMindTesting",
                .product(
                    name: "Logging",
                    package: "swift-log",
                    condition: .when(traits: ["Server"])
                ),
                .product(
                    name: "Metrics",
                    package: "swift-metrics",
                    condition: .when(traits: ["Server"])
                ),
                .product(
                    name: "Tracing",
                    package: "swift-distributed-tracing",
                    condition: .when(traits: ["Server"])
                ),
                .product(
                    name: "HummingbirdTesting",
                    package: "hummingbird",
                    condition: .when(traits: ["Server"])
                ),
                .product(name: "NIOEmbedded", package: "swift-nio", condition: .when(traits: ["Server"])),
            ]
        ),
        .testTarget(
            name: "MacroMindServerTests",
            dependencies: [
                "MacroMindServer",
                "MacroMindHTTP",
                "MacroMindTesting",
                .product(name: "Logging", package: "swift-log", condition: .when(traits: ["Server"])),
                .product(name: "NIOCore", package: "swift-nio", condition: .when(traits: ["Server"])),
                .product(name: "NIOHTTP1", package: "swift-nio", condition: .when(traits: ["Server"])),
                .product(
                    name: "AsyncHTTPClient",
                    package: "async-http-client",
                    condition: .when(traits: ["Server"])
                ),
            ]
        ),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)

if buildsDocumentation {
    package.dependencies.append(
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0")
    )
}

/// The targets in C, which hold nothing but embedded files.
let embeddings: Set<String> = ["CMacroMindData", "CMacroMindWeb"]

for target in package.targets where target.type != .system && !embeddings.contains(target.name) {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    ]
    if isStrict { target.swiftSettings?.append(.treatAllWarnings(as: .error)) }
}
