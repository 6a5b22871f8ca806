// swift-tools-version: 6.2
import PackageDescription

// The rooms that are fuzzed stand in `Sources` as links: they are built once more, with what
// libFuzzer asks for, and belong to one package with the fuzz target, which sees all of them.

/// The settings of the main package, what is internal within reach, and short limits.
let plain: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .define("SHORT_SCANS"),
  .unsafeFlags(["-parse-as-library", "-enable-testing", "-enforce-exclusivity=unchecked"]),
]

/// libFuzzer sees which ways the code takes.
let watched: [SwiftSetting] = plain + [.unsafeFlags(["-sanitize=fuzzer"])]

let package = Package(
  name: "fuzz",
  dependencies: [
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1")
  ],
  targets: [
    .systemLibrary(name: "CLibcsv"),
    .systemLibrary(name: "CZlib"),
    .systemLibrary(name: "CZstd"),
    .systemLibrary(name: "CXXHash"),
    .systemLibrary(name: "COpenSSL"),
    .systemLibrary(name: "CLibyaml"),
    .target(
      name: "CRecordScan",
      cSettings: [
        // Short, so that lists of a few hundred bytes have several stripes.
        .define("STRIPE", to: "128"),
        .unsafeFlags(["-fsanitize=fuzzer-no-link"]),
      ]),
    .target(name: "Digests", dependencies: ["CXXHash", "COpenSSL"], swiftSettings: plain),
    .target(name: "Locks", swiftSettings: plain),
    .target(
      name: "DelimitedText",
      dependencies: ["CLibcsv", "CZlib", "CZstd", "CRecordScan", "Digests", "Locks"],
      swiftSettings: watched),
    .target(
      name: "Firmographics", dependencies: ["CRecordScan", "DelimitedText"],
      swiftSettings: watched),
    .target(
      name: "Criteria", dependencies: ["Firmographics", "DelimitedText"], swiftSettings: plain),
    .target(
      name: "MarketSizing",
      dependencies: [
        "Criteria", "Firmographics", "DelimitedText", "Digests", "CRecordScan",
        .product(name: "BigInt", package: "BigInt"),
      ],
      swiftSettings: watched),

    // Personas, contacts, deals and territories.
    .target(
      name: "GoToMarket",
      dependencies: ["MarketSizing", "Criteria", "Firmographics", "DelimitedText"],
      swiftSettings: watched),

    // A folder of the command line, which is no room of its own.
    .target(
      name: "Files",
      dependencies: [
        "GoToMarket", "MarketSizing", "Criteria", "Firmographics", "DelimitedText", "Digests",
        "CLibyaml",
      ],
      // The brand's colours are reports', and these are not fuzzed.
      exclude: ["icp.schema.json", "personas.schema.json", "BrandFile.swift"],
      swiftSettings: watched),

    .target(name: "FuzzInput", swiftSettings: plain),
    .target(
      name: "RecordFuzz", dependencies: ["FuzzInput", "DelimitedText"], swiftSettings: plain),
    .target(
      name: "SizingFuzz",
      dependencies: ["FuzzInput", "MarketSizing", "Criteria", "Firmographics", "DelimitedText"],
      swiftSettings: plain),
    .target(
      name: "ValueFuzz", dependencies: ["FuzzInput", "Firmographics", "DelimitedText"],
      swiftSettings: plain),
    .target(
      name: "FormFuzz", dependencies: ["FuzzInput", "DelimitedText", "CZlib", "CZstd"],
      swiftSettings: plain),
    .target(
      name: "FileFuzzing",
      dependencies: ["FuzzInput", "Files", "MarketSizing", "Firmographics", "DelimitedText"],
      swiftSettings: plain),
    .target(
      name: "ICPFuzz", dependencies: ["FileFuzzing", "FuzzInput", "Files", "MarketSizing"],
      swiftSettings: plain),
    .target(
      name: "MappingFuzz",
      dependencies: [
        "FileFuzzing", "FuzzInput", "Files", "MarketSizing", "Criteria", "Firmographics",
      ],
      swiftSettings: plain),
    .target(
      name: "PlanFuzz",
      dependencies: [
        "FileFuzzing", "FuzzInput", "Files", "GoToMarket", "Firmographics", "DelimitedText",
      ],
      swiftSettings: plain),
    .target(
      name: "ContactsFuzz",
      dependencies: ["FuzzInput", "GoToMarket", "MarketSizing", "DelimitedText"],
      swiftSettings: plain),
  ]
)
