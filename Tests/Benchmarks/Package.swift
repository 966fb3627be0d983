// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "MacroMind", path: "../..", traits: ["SQLite"])
    ],
    targets: [
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                .product(name: "MacroMindKit", package: "MacroMind"),
                .product(name: "MacroMindData", package: "MacroMind"),
                .product(name: "MacroMindSQLite", package: "MacroMind"),
            ]
        )
    ]
)
