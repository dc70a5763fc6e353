// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "Embedding",
  platforms: [.macOS(.v15)],
  // In a package of your own: .package(url: "https://…/jobcarve", from: "0.1.0")
  dependencies: [.package(name: "jobcarve", path: "../..")],
  targets: [
    .executableTarget(name: "Embedding", dependencies: [.product(name: "JobCarving", package: "jobcarve")])
  ]
)
