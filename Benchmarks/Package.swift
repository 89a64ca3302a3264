// swift-tools-version: 6.1
import PackageDescription

// Apart from the package that it measures, so that nobody who runs a notebook builds a benchmark library.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "cardinality", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // Without traits: counting allocations would slow down what is measured.
    .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []),
  ],
  targets: ["TrainingBenchmarks", "GlassBenchmarks", "CardinalityBenchmarks", "DatasetBenchmarks"].map { name in
    .executableTarget(
      name: name,
      dependencies: [
        .product(name: "Analysis", package: "cardinality"), .product(name: "Benchmark", package: "benchmark"),
      ],
      path: name,
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  }
    + [("compare-magnipy", "MagnipyComparison"), ("compare-keops", "KeOpsComparison")].map { name, folder in
      .executableTarget(
        name: name,
        dependencies: [
          .product(name: "Analysis", package: "cardinality"),
          .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ],
        path: folder)
    }
)
