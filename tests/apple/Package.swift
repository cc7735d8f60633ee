// swift-tools-version: 6.2
import PackageDescription

// Apple's frameworks, as far as ios/ uses them, for Linux. README.md says what they can tell and what not.
let frameworks: [(name: String, needs: [Target.Dependency])] = [
    ("Accessibility", []),
    ("AuthenticationServices", ["UIKit"]),
    ("CryptoKit", ["CP256", "Security"]),
    ("LocalAuthentication", []),
    ("Network", []),
    ("QuickLook", ["SwiftUI"]),
    ("Security", ["LocalAuthentication"]),
    ("SwiftUI", ["UIKit"]),
    ("UIKit", []),
    ("UserNotifications", []),
]

let package = Package(
    name: "apple",
    products: (frameworks.map(\.name) + ["SwiftUITesting"]).map { .library(name: $0, targets: [$0]) },
    targets: frameworks.map { .target(name: $0.name, dependencies: $0.needs) } + [
        // P-256 of the system's OpenSSL, for the stand-in of the Secure Enclave
        .target(name: "CP256", linkerSettings: [.linkedLibrary("crypto")]),
        .target(name: "SwiftUITesting", dependencies: ["SwiftUI", "_Testing_UIKit"]),
        .target(name: "_Testing_UIKit"),
    ]
)
