// swift-tools-version: 6.1
import PackageDescription

// Every notebook is one file in notebooks/ and one command: `swift run figure2`.
let notebooks = [
  "batches", "boundary", "collapse", "conjecture", "custom", "dilation", "dimension", "diversity", "figure1", "figure2",
  "figure3", "gradients", "losses", "magfunction", "noise", "own", "rates", "scaling", "sciglass", "screen", "seeds",
  "spreadfunction", "table1", "table2", "table3", "table4", "table5", "table6", "warmup",
]

// `swift run` builds for debugging; a notebook that trains has to be fast without further flags.
let optimized: [SwiftSetting] = [
  .unsafeFlags(["-O"], .when(configuration: .debug))
]

let package = Package(
  name: "cardinality",
  platforms: [.macOS(.v15)],
  products: [.library(name: "Analysis", targets: ["Analysis"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "COpenBLAS", providers: [.apt(["libopenblas-dev", "liblapacke-dev"]), .brew(["openblas"])]),
    .target(
      name: "CKernels",
      cSettings: [.unsafeFlags(["-O3", "-fno-math-errno", "-ffp-contract=fast"])]),
    .target(name: "CCrashReport"),
    .target(
      name: "CGnuplot",
      cxxSettings: [.unsafeFlags(["-O2"], .when(configuration: .debug))],
      linkerSettings: [
        .linkedLibrary("boost_iostreams"), .linkedLibrary("boost_filesystem"), .linkedLibrary("boost_system"),
      ]),
    .target(
      name: "Analysis",
      dependencies: [
        "CCrashReport", "CGnuplot", "CKernels", "COpenBLAS",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources",
      exclude: ["CCrashReport", "CKernels", "CGnuplot", "COpenBLAS"],
      sources: ["Numerics", "Files", "Spaces", "Learning", "Reporting", "Experiments", "Glass"],
      swiftSettings: optimized),
    .target(
      name: "Fuzzing",
      dependencies: ["Analysis", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      path: "Tests/Fuzzing"),
    .testTarget(
      name: "AnalysisTests",
      dependencies: ["Analysis", "Fuzzing"],
      exclude: ["Fixtures"]),
    .testTarget(name: "NotebookTests"),
  ]
    + notebooks.map { notebook in
      .executableTarget(
        name: notebook,
        dependencies: ["Analysis"],
        path: "notebooks",
        exclude: notebooks.filter { $0 != notebook }.map { "\($0).swift" },
        sources: ["\(notebook).swift"],
        swiftSettings: optimized)
    },
  cxxLanguageStandard: .cxx17
)
