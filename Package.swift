// swift-tools-version: 6.2
import Foundation
import PackageDescription

let package = Package(
  name: "ScenarioCross",
  products: [
    .library(name: "ScenarioMethod", targets: ["ScenarioMethod"]),
    .executable(name: "scenariocross", targets: ["ScenarioCrossCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // MARK: 1. The words, the numbers, the shapes
    /// The vocabulary of the method: developments, scales, ratings, texts in two languages.
    .target(
      name: "Foresight", dependencies: [.product(name: "Crypto", package: "swift-crypto")]),
    /// Loops over many small numbers in the vectors of the machine: C, since Swift has no way to ask for them.
    .target(name: "CountingKernels", cSettings: [.treatAllWarnings(as: .error)]),
    /// What a panel's numbers say, one measure a file, all from integer counts.
    .target(name: "PanelStatistics", dependencies: ["CountingKernels"]),
    /// Which combinations of variants a matrix of cross-impacts lets stand, all of them, exactly.
    .target(name: "CrossImpact"),
    /// A drawing told once, with text measured in the bundled font, and written as SVG.
    .target(name: "Drawing", exclude: ["Fonts"]),
    // MARK: 2. Longlist
    /// Proposals become the longlist.
    .target(name: "Longlisting", dependencies: ["Foresight"]),
    // MARK: 3. Scores
    /// Expert ballots become the ranking and the shortlist.
    .target(name: "Scoring", dependencies: ["Foresight", "Longlisting", "PanelStatistics"]),
    // MARK: 4. Questionnaire
    /// The shortlist becomes a questionnaire, and the responses findings.
    .target(
      name: "Surveying",
      dependencies: ["Foresight", "Longlisting", "PanelStatistics", "Scoring"]),
    // MARK: 5. Axes
    /// Candidates and findings become pairs, and people choose one.
    .target(
      name: "AxisSelection",
      dependencies: ["Foresight", "Longlisting", "PanelStatistics", "Scoring", "Surveying"]),
    // MARK: 6. Scenarios
    /// The chosen pair becomes the cross and its four scenarios.
    .target(name: "ScenarioBuilding", dependencies: ["AxisSelection", "Foresight"]),
    // MARK: 7. The method
    /// The whole method on one page, and the module that a library user imports.
    .target(
      name: "ScenarioMethod",
      dependencies: [
        "AxisSelection", "Foresight", "Longlisting", "PanelStatistics", "ScenarioBuilding",
        "Scoring", "Surveying",
      ]),
    // MARK: 8. Files, store, documents
    /// Folders that people read and edit become commands, and the other way round.
    .target(
      name: "WorkshopFiles",
      dependencies: ["ScenarioMethod", .product(name: "Yams", package: "Yams")]),
    /// One SQLite file remembers everything that people said and decided.
    .target(
      name: "WorkshopStore",
      dependencies: [
        "ScenarioMethod", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    /// A frame becomes documents, one exporter a file.
    .target(name: "Exporting", dependencies: ["Drawing", "ScenarioMethod"]),
    // MARK: 10. The command
    /// The composition root: one subcommand a file.
    .executableTarget(
      name: "ScenarioCrossCommand",
      dependencies: [
        "CrossImpact", "Exporting", "ScenarioMethod", "WorkshopFiles", "WorkshopStore",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // MARK: Measurements
    /// How often the intervals of the measures hold the true value.
    .executableTarget(
      name: "IntervalCoverage", dependencies: ["PanelStatistics"], path: "bench/Coverage"),
    /// Our side of `make bench`.
    .executableTarget(
      name: "Benchmarks", dependencies: ["CrossImpact", "PanelStatistics", "WorkshopFiles"],
      path: "bench/Ours"),
    // MARK: Tests
    /// What the tests share.
    .target(name: "TestSupport", dependencies: ["Foresight"], path: "Tests/TestSupport"),
    .testTarget(name: "TestSupportTests", dependencies: ["TestSupport"]),
    .testTarget(name: "ArchitectureTests"),
    .testTarget(name: "ForesightTests", dependencies: ["Foresight"]),
    .testTarget(name: "CountingKernelsTests", dependencies: ["CountingKernels"]),
    .testTarget(name: "PanelStatisticsTests", dependencies: ["PanelStatistics"]),
    .testTarget(name: "CrossImpactTests", dependencies: ["CrossImpact"]),
    .testTarget(name: "DrawingTests", dependencies: ["Drawing"]),
    .testTarget(
      name: "LonglistingTests", dependencies: ["Foresight", "Longlisting", "TestSupport"]),
    .testTarget(
      name: "ScoringTests",
      dependencies: ["Foresight", "Longlisting", "PanelStatistics", "Scoring", "TestSupport"]),
    .testTarget(
      name: "SurveyingTests",
      dependencies: [
        "Foresight", "Longlisting", "PanelStatistics", "Scoring", "Surveying", "TestSupport",
      ]),
    .testTarget(
      name: "AxisSelectionTests",
      dependencies: [
        "AxisSelection", "Foresight", "Longlisting", "PanelStatistics", "Scoring", "Surveying",
        "TestSupport",
      ]),
    .testTarget(
      name: "ScenarioBuildingTests",
      dependencies: [
        "AxisSelection", "Foresight", "Longlisting", "ScenarioBuilding", "TestSupport",
      ]),
    .testTarget(name: "ScenarioMethodTests", dependencies: ["ScenarioMethod", "TestSupport"]),
    .testTarget(
      name: "WorkshopFilesTests", dependencies: ["ScenarioMethod", "TestSupport", "WorkshopFiles"]),
    .testTarget(
      name: "WorkshopStoreTests",
      dependencies: [
        "ScenarioMethod", "WorkshopStore", .product(name: "GRDB", package: "GRDB.swift"),
      ], exclude: ["Stores"]),
    .testTarget(
      name: "ExportingTests",
      dependencies: ["Drawing", "Exporting", "ScenarioMethod", "TestSupport"]),
    .testTarget(name: "CommandTests", dependencies: ["ScenarioCrossCommand", "TestSupport"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["Drawing", "Exporting", "ScenarioMethod", "WorkshopFiles"]),
  ],
  swiftLanguageModes: [.v6]
)

// The documentation is built with a plugin that nothing else needs.
if ProcessInfo.processInfo.environment["SCENARIOCROSS_DOCS"] != nil {
  package.dependencies.append(
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", exact: "1.5.0"))
}

/// What every target of ours is built with.
for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
    .treatAllWarnings(as: .error),
  ]
}
