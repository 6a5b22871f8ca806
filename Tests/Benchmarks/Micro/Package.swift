// swift-tools-version: 6.2
import PackageDescription

// The rooms that are measured stand in `Sources` as links: they are built once more, in one package
// with the measurements, which see all of them.

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .unsafeFlags(["-enable-testing", "-enforce-exclusivity=unchecked"]),
]

let package = Package(
  name: "micro",
  dependencies: [.package(url: "https://github.com/attaswift/BigInt", from: "6.0.1")],
  targets: [
    .systemLibrary(name: "CLibcsv"),
    .systemLibrary(name: "CZlib"),
    .systemLibrary(name: "CZstd"),
    .systemLibrary(name: "CXXHash"),
    .systemLibrary(name: "COpenSSL"),
    .target(name: "CRecordScan", dependencies: ["CXXHash"]),
    .target(name: "Digests", dependencies: ["CXXHash", "COpenSSL"], swiftSettings: settings),
    .target(name: "Locks", swiftSettings: settings),
    .target(
      name: "DelimitedText",
      dependencies: ["CLibcsv", "CZlib", "CZstd", "CRecordScan", "Digests", "Locks"],
      swiftSettings: settings),
    .target(
      name: "Firmographics", dependencies: ["CRecordScan", "DelimitedText"],
      swiftSettings: settings),
    .target(
      name: "Criteria", dependencies: ["Firmographics", "DelimitedText"], swiftSettings: settings),
    .target(
      name: "MarketSizing",
      dependencies: [
        "Criteria", "Firmographics", "DelimitedText", "Digests", "CRecordScan",
        .product(name: "BigInt", package: "BigInt"),
      ], swiftSettings: settings),
    .executableTarget(
      name: "micro",
      dependencies: ["MarketSizing", "Criteria", "Firmographics", "DelimitedText", "Digests"],
      swiftSettings: settings),
  ]
)
