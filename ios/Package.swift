// swift-tools-version: 6.2
import PackageDescription

/// What is written by hand: Swift 6 with nothing left to warn about. Generated code is compiled as it is.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

// On an iPhone these come from Apple's SDK; on Linux tests/apple stands in for them.
#if os(Linux)
    /// Where `cargo xtask bindings ios` left the core.
    let core = Context.environment["CORE_LIBRARY_FOLDER"] ?? Context.packageDirectory + "/../target/debug"
    let links: [LinkerSetting] = [.unsafeFlags(["-L\(core)", "-Xlinker", "-rpath", "-Xlinker", core])]
    func apple(_ frameworks: String...) -> [Target.Dependency] {
        frameworks.map { .product(name: $0, package: "apple") }
    }
    let packages: [Package.Dependency] = [.package(path: "../tests/apple")]
    let onlyHere: [Target] = [
        .executableTarget(
            name: "App", dependencies: ["Assembly"] + apple("SwiftUI"), exclude: ["Resources"], swiftSettings: strict,
            linkerSettings: links),
        .target(
            name: "Testbed",
            dependencies: ["Assembly", "ImportassKit", "Ports", "Screens", "SharedTypes"]
                + apple("AuthenticationServices", "Security", "SwiftUITesting", "UIKit", "UserNotifications"),
            path: "Tests/Testbed", swiftSettings: strict),
        .executableTarget(
            name: "Bench",
            dependencies: ["ImportassKit", "Previews", "SharedCore", "SharedTypes"], path: "Tests/Bench",
            swiftSettings: strict, linkerSettings: links),
        .testTarget(
            name: "ImportassKitTests", dependencies: ["ImportassKit", "Serde", "SharedTypes", "Testbed"],
            swiftSettings: strict, linkerSettings: links),
        .testTarget(
            name: "ScreensTests",
            dependencies: ["ImportassKit", "Previews", "Screens", "SharedTypes", "Testbed"]
                + apple("SwiftUI", "SwiftUITesting"),
            swiftSettings: strict, linkerSettings: links),
        .testTarget(
            name: "JourneyTests",
            dependencies: ["Assembly", "ImportassKit", "Ports", "SharedTypes", "Testbed"]
                + apple(
                    "LocalAuthentication", "Network", "Security", "SwiftUITesting", "UIKit",
                    "UserNotifications"),
            swiftSettings: strict, linkerSettings: links),
    ]
#else
    func apple(_ frameworks: String...) -> [Target.Dependency] { [] }
    let packages: [Package.Dependency] = []
    let onlyHere: [Target] = []
#endif

let package = Package(
    name: "Importass",
    platforms: [.iOS(.v18)],
    products: [.library(name: "Importass", targets: ["Assembly"])],
    dependencies: packages,
    targets: [
        .systemLibrary(name: "sharedFFI"),
        .target(name: "Serde"),
        .target(name: "SharedTypes", dependencies: ["Serde"]),
        .target(name: "SharedCore", dependencies: ["sharedFFI"]),
        .target(name: "ImportassKit", dependencies: ["Serde", "SharedCore", "SharedTypes"], swiftSettings: strict),
        .target(
            name: "Ports",
            dependencies: ["ImportassKit"]
                + apple(
                    "Accessibility", "AuthenticationServices", "CryptoKit", "LocalAuthentication", "Network",
                    "QuickLook", "Security", "SwiftUI", "UIKit", "UserNotifications"),
            swiftSettings: strict),
        .target(
            name: "Assembly", dependencies: ["ImportassKit", "Ports", "Screens"] + apple("SwiftUI"),
            swiftSettings: strict),
        .target(name: "Screens", dependencies: ["ImportassKit"] + apple("SwiftUI"), swiftSettings: strict),
        .target(
            name: "Previews", dependencies: ["ImportassKit", "Screens", "SharedTypes"] + apple("SwiftUI"),
            exclude: ["Views"], swiftSettings: strict),
    ] + onlyHere
)
