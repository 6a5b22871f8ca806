// swift-tools-version: 6.2
import PackageDescription

/// The strict settings that every target shares.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "tam",
  products: [
    .executable(name: "tam", targets: ["tam"])
  ],
  dependencies: [
    // Commands, options, help and shell completions.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // ICP, mapping and persona files, with the line and column of every node.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    // Exact money: capacity ÷ companies and shares of shares are fractions of any size.
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
  ],
  targets: [
    // The CSV parser that has the last word on every record (LGPL, so linked dynamically).
    .systemLibrary(name: "CLibcsv", providers: [.apt(["libcsv-dev"])]),
    // XXH3: fingerprints of inputs and identities of companies.
    .systemLibrary(name: "CXXHash", providers: [.apt(["libxxhash-dev"])]),
    // SHA-256 of ICP files, and of lists on request.
    .systemLibrary(name: "COpenSSL", providers: [.apt(["libssl-dev"])]),

    .target(name: "DelimitedText", dependencies: ["CLibcsv", "CXXHash"], swiftSettings: strict),
    .target(name: "Firmographics", dependencies: ["DelimitedText"], swiftSettings: strict),
    .target(name: "Criteria", dependencies: ["Firmographics"], swiftSettings: strict),
    .target(
      name: "MarketSizing",
      dependencies: [
        "Criteria", "Firmographics", "DelimitedText", "CXXHash",
        .product(name: "BigInt", package: "BigInt"),
      ],
      swiftSettings: strict),
    .target(name: "Reporting", dependencies: ["MarketSizing"], swiftSettings: strict),
    .executableTarget(
      name: "tam",
      dependencies: [
        "Reporting", "MarketSizing", "Criteria", "Firmographics", "DelimitedText", "COpenSSL",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .target(
      name: "PlainEvaluator", dependencies: [.product(name: "BigInt", package: "BigInt")],
      path: "Tests/PlainEvaluator", swiftSettings: strict),
    .testTarget(
      name: "FirmographicsTests", dependencies: ["Firmographics", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "PlainEvaluatorTests",
      dependencies: ["PlainEvaluator", .product(name: "BigInt", package: "BigInt")],
      swiftSettings: strict),
  ]
)
