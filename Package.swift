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
        .executable(name: "macromind", targets: ["MacroMindCLI"]),
    ],
    traits: [
        .trait(name: "CommandLine", description: "The command-line tool."),
        .trait(name: "Providers", description: "Language-model providers reached over HTTP."),
        .default(enabledTraits: ["CommandLine", "Providers"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.100.0"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.30.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    ],
    targets: [
        .target(name: "MacroMindKit"),
        .target(
            name: "CMacroMindData",
            exclude: ["foods", "recipes", "nutrients.tsv", "portions.tsv"]
        ),
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
        .executableTarget(
            name: "MacroMindCLI",
            dependencies: [
                "MacroMindKit",
                "MacroMindData",
                "MacroMindProviders",
                .product(
                    name: "ArgumentParser",
                    package: "swift-argument-parser",
                    condition: .when(traits: ["CommandLine"])
                ),
            ]
        ),
        .testTarget(name: "MacroMindKitTests", dependencies: ["MacroMindKit", "MacroMindTesting"]),
        .testTarget(name: "MacroMindDataTests", dependencies: ["MacroMindData"]),
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
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)

if buildsDocumentation {
    package.dependencies.append(
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0")
    )
}

for target in package.targets where target.type != .system && target.name != "CMacroMindData" {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    ]
    if isStrict { target.swiftSettings?.append(.treatAllWarnings(as: .error)) }
}
