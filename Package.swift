// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// Tests run against optimised libraries; optimising the tests themselves costs more than it saves.
let testSettings = settings + [.unsafeFlags(["-Onone"], .when(configuration: .release))]

let package = Package(
  name: "JobCarving",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "JobCarving", targets: ["JobCarving", "Legislation", "Interchange"]),
    .executable(name: "jobcarve", targets: ["CommandLineTool"]),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(name: "Interchange", dependencies: ["CLibXML2"], swiftSettings: settings),
    .target(
      name: "Legislation", dependencies: ["Interchange"], resources: [.embedInCode("Parameters")],
      swiftSettings: settings),
    .target(
      name: "JobCarving", dependencies: ["Interchange", "Legislation"], resources: [.embedInCode("Catalogue")],
      swiftSettings: settings),
    .executableTarget(
      name: "CommandLineTool", dependencies: ["JobCarving", "Legislation", "Interchange"], swiftSettings: settings),
    .executableTarget(
      name: "Benchmarks", dependencies: ["JobCarving", "Legislation", "Interchange", "CLibXML2"],
      swiftSettings: settings),
    // The example of embedding has a package of its own; here it is built with everything, so that it cannot rot.
    .executableTarget(
      name: "Embedding", dependencies: ["JobCarving", "Legislation", "Interchange"],
      path: "examples/embedding/Sources/Embedding", packageAccess: false, swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["Interchange", "JobCarving", "Legislation"], path: "Tests/TestSupport",
      swiftSettings: settings),
    .testTarget(
      name: "InterchangeTests", dependencies: ["Interchange", "TestSupport"], swiftSettings: testSettings),
    .testTarget(
      name: "LegislationTests", dependencies: ["Legislation", "Interchange", "TestSupport"],
      resources: [.copy("Cases")], swiftSettings: testSettings),
    .testTarget(
      name: "JobCarvingTests", dependencies: ["JobCarving", "Legislation", "Interchange", "TestSupport"],
      exclude: ["Fixtures"], swiftSettings: testSettings),
    // Without access to what is ours alone: a tutorial may use only what every client of the library can.
    .testTarget(
      name: "TutorialTests", dependencies: ["JobCarving", "Legislation", "Interchange", "TestSupport"],
      packageAccess: false, swiftSettings: testSettings),
    .testTarget(
      name: "CommandLineToolTests",
      dependencies: ["CommandLineTool", "Embedding", "JobCarving", "Legislation", "Interchange", "TestSupport"],
      exclude: ["Fixtures"],
      swiftSettings: testSettings),
    .testTarget(
      name: "BrowserTests", dependencies: ["JobCarving", "Interchange", "TestSupport"], swiftSettings: testSettings),
  ],
  swiftLanguageModes: [.v6]
)

// The fuzzer needs the compiler's own runtime (`-sanitize=fuzzer`), so an ordinary build does not know of it:
// see `bash Tests/run --fuzz SECONDS`.
if Context.environment["JOBCARVE_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzz", dependencies: ["Interchange", "JobCarving"], path: "Tests/Fuzz", exclude: ["Seeds"],
      swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])]))
}
