// swift-tools-version: 6.3
import PackageDescription

// Apart from the main package, which builds without MPI: SwiftPM stops where a library of the system is missing.
let package = Package(
  name: "distributed",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "cardinality", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    // The flags of ScaLAPACK, MPI and BLAS; none of them is seen by Swift.
    .systemLibrary(
      name: "CScaLAPACK", pkgConfig: "scalapack-openmpi",
      providers: [.apt(["libopenmpi-dev", "openmpi-bin", "libscalapack-openmpi-dev"])]),
    .target(
      name: "CDistributed", dependencies: ["CScaLAPACK"],
      cSettings: [.unsafeFlags(["-O3", "-fno-math-errno", "-ffp-contract=fast"])]),
    .executableTarget(
      name: "magnitude",
      dependencies: [
        "CDistributed", .product(name: "Analysis", package: "cardinality"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: [.unsafeFlags(["-O"], .when(configuration: .debug))]),
    .testTarget(
      name: "DistributedTests", dependencies: ["magnitude", .product(name: "Analysis", package: "cardinality")]),
  ]
)
