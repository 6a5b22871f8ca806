// swift-tools-version: 6.2
import PackageDescription

/// The strict settings that every target shares.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  // Overlapping accesses are looked for in debug builds, and so in all tests; in the loop over
  // records the look costs a tenth of the time.
  .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release)),
]

let package = Package(
  name: "tam",
  products: [
    .executable(name: "tam", targets: ["tam"])
  ],
  dependencies: [
    // Commands, options, help and shell completions.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // Exact money: capacity ÷ companies and shares of shares are fractions of any size.
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
  ],
  targets: [
    // The CSV parser that has the last word on every record (LGPL, so linked dynamically).
    .systemLibrary(name: "CLibcsv", providers: [.apt(["libcsv-dev"])]),
    // ICP and mapping files, with the line and column of all that stands in them.
    .systemLibrary(name: "CLibyaml", providers: [.apt(["libyaml-dev"])]),
    // XXH3: fingerprints of inputs and identities of companies.
    .systemLibrary(name: "CXXHash", providers: [.apt(["libxxhash-dev"])]),
    // SHA-256 of ICP files, and of lists on request. Of the whole library only that is linked in.
    .systemLibrary(name: "COpenSSL", providers: [.apt(["libssl-dev"])]),

    // Lists as they are handed on: packed by gzip, or by Zstandard.
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZstd", providers: [.apt(["libzstd-dev"])]),

    // Workbooks (.xlsx). It is loaded where one is written and not linked: with the libraries that it
    // needs, every start of the program would take 1.6 ms longer.
    .target(name: "CXlsxwriter"),
    // Decks (.pptx) are ZIP archives. It is loaded where one is packed and not linked: with the
    // libraries that it needs, every start of the program would take 1.4 ms longer.
    .target(name: "CLibzip"),

    // Where fields and records end, by the processor's widest instructions: Swift has none that tell
    // which of 64 bytes are equal to a given one.
    .target(name: "CRecordScan", dependencies: ["CXXHash"]),
    .target(
      name: "Digests", dependencies: ["CXXHash", "COpenSSL"], swiftSettings: strict,
      linkerSettings: [.linkedLibrary(":libcrypto.a")]),
    // A lock for all who start threads.
    .target(name: "Locks", swiftSettings: strict),
    .target(
      name: "DelimitedText",
      dependencies: ["CLibcsv", "CZlib", "CZstd", "CRecordScan", "Digests", "Locks"],
      swiftSettings: strict),
    .target(
      name: "Firmographics", dependencies: ["CRecordScan", "DelimitedText"], swiftSettings: strict),
    .target(
      name: "Criteria", dependencies: ["Firmographics", "DelimitedText"], swiftSettings: strict),
    .target(
      name: "MarketSizing",
      dependencies: [
        "Criteria", "Firmographics", "DelimitedText", "Digests", "CRecordScan",
        .product(name: "BigInt", package: "BigInt"),
      ],
      swiftSettings: strict),
    // What sales and marketing plan with: accounts, buyers, territories, what customers show.
    .target(
      name: "GoToMarket",
      dependencies: ["MarketSizing", "Criteria", "Firmographics", "DelimitedText"],
      swiftSettings: strict),
    // Files packed into one; it knows nothing of what is in them.
    .target(name: "Archives", dependencies: ["CLibzip"], swiftSettings: strict),
    // Workbooks of any content: it knows nothing of markets.
    .target(name: "Workbooks", dependencies: ["CXlsxwriter"], swiftSettings: strict),
    .target(
      name: "Reporting",
      dependencies: ["GoToMarket", "MarketSizing", "Locks", "Archives", "Workbooks"],
      swiftSettings: strict),
    // Invented company lists: it stands by itself, no other room is needed to write one.
    .target(name: "SampleLists", swiftSettings: strict),
    .executableTarget(
      name: "tam",
      dependencies: [
        "Reporting", "GoToMarket", "SampleLists", "MarketSizing", "Criteria", "Firmographics",
        "DelimitedText", "Digests", "Locks", "CLibyaml",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      // The published schemas of ICP and personas files: documentation, tested against the parser.
      exclude: ["Files/icp.schema.json", "Files/personas.schema.json"],
      swiftSettings: strict),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    // What the engine is compared with: written separately, from the meaning of the numbers alone.
    .target(
      name: "PlainEvaluator", dependencies: [.product(name: "BigInt", package: "BigInt")],
      path: "Tests/PlainEvaluator", swiftSettings: strict),
    .testTarget(
      name: "PlainEvaluatorTests",
      dependencies: ["PlainEvaluator", "TestSupport", .product(name: "BigInt", package: "BigInt")],
      swiftSettings: strict),
    .testTarget(
      name: "DelimitedTextTests",
      dependencies: ["DelimitedText", "CLibcsv", "CZlib", "CZstd", "Digests", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "FirmographicsTests", dependencies: ["Firmographics", "DelimitedText", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CriteriaTests",
      dependencies: ["Criteria", "Firmographics", "DelimitedText", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "FileTests",
      dependencies: [
        "tam", "Reporting", "GoToMarket", "MarketSizing", "Criteria", "Firmographics",
        "DelimitedText", "Digests",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "MarketSizingTests",
      dependencies: [
        "tam", "Reporting", "MarketSizing", "Criteria", "Firmographics", "DelimitedText",
        "CRecordScan", "PlainEvaluator", "SampleLists", "TestSupport",
        .product(name: "BigInt", package: "BigInt"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "GoToMarketTests",
      dependencies: [
        "tam", "GoToMarket", "MarketSizing", "Criteria", "Firmographics", "DelimitedText",
        "SampleLists", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ReportingTests",
      dependencies: ["Reporting", "GoToMarket", "MarketSizing", "Workbooks", "TestSupport"],
      exclude: ["Snapshots", "Browser"], swiftSettings: strict),
    .testTarget(
      name: "ArchivesTests", dependencies: ["Archives", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "WorkbooksTests", dependencies: ["Workbooks", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CommandLineTests", dependencies: ["TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "SampleListsTests", dependencies: ["SampleLists"], swiftSettings: strict),
  ]
)
