// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "MacroMind",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "MacroMindKit", targets: ["MacroMindKit"])
    ],
    targets: [
        .target(name: "MacroMindKit"),
        .testTarget(name: "MacroMindKitTests", dependencies: ["MacroMindKit"]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    ]
}
