// swift-tools-version: 6.3
import PackageDescription

// Every notebook is one file in notebooks/ and one command: `swift run figure2`. Scripts/new-notebook adds a name.
let notebooks = [
  "alignment", "appropriate", "approximations", "batches", "boundary", "claims", "collapse", "communities", "compare",
  "conjecture", "convexity", "custom", "dilation", "dimension", "diversity", "embeddings", "falsenegatives",
  "figure1", "figure2", "figure3", "gradients", "imbalance", "linear", "logistic", "losses", "magfunction",
  "minority", "noise", "own", "predict", "propositions", "quantization", "rates", "real", "samplespread", "scaling",
  "sciglass", "screen", "seeds", "setdistance", "softmax", "spreadfunction", "subsets", "table1", "table2", "table3",
  "table4", "table5", "table6", "thinning", "warmup", "welsch",
]

// SwiftPM refuses a versioned dependency with unsafe flags; a client's checkout is built as the client says instead.
let isDependency = Context.packageDirectory.contains("/checkouts/")

// `swift run` builds for debugging; a notebook that trains has to be fast without further flags.
let optimized: [SwiftSetting] =
  isDependency ? [] : [.unsafeFlags(["-O"], .when(configuration: .debug))]

// Layers of inner loops change seldom: optimised as a whole, with bodies that the layers above may specialise.
let optimizedAsWhole: [SwiftSetting] = asWhole(["-cross-module-optimization"])

// A notebook is compiled anew whenever a layer is: the compiler's account of what changed across modules does not see
// through the umbrella, and a notebook with an old layout of its options crashes. So it also names every layer.
let optimizedNotebook: [SwiftSetting] = asWhole([])
let layers: [Target.Dependency] = [
  "CardinalityNumerics", "Files", "Spaces", "Learning", "Reporting", "Experiments", "Glass", "Analysis",
]

func asWhole(_ more: [String]) -> [SwiftSetting] {
  let flags = ["-O", "-wmo", "-disable-batch-mode", "-num-threads", "2"] + more
  return isDependency ? [] : [.unsafeFlags(flags, .when(configuration: .debug))]
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "cardinality",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Analysis", targets: ["Analysis"]),
    // Spaces, losses, training and scores, without gnuplot, boost or ArgumentParser.
    .library(name: "CardinalityCore", targets: ["CardinalityNumerics", "Spaces", "Learning"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "COpenBLAS", providers: [.apt(["libopenblas-dev", "liblapacke-dev"]), .brew(["openblas"])]),
    .target(
      name: "CKernels",
      cSettings: isDependency ? [] : [.unsafeFlags(["-O3", "-fno-math-errno", "-ffp-contract=fast"])]),
    .target(name: "CCrashReport"),
    .target(
      name: "CGnuplot",
      cxxSettings: isDependency ? [] : [.unsafeFlags(["-O2"], .when(configuration: .debug))],
      linkerSettings: [
        .linkedLibrary("boost_iostreams"), .linkedLibrary("boost_filesystem"), .linkedLibrary("boost_system"),
      ]),
    .target(name: "CardinalityNumerics", dependencies: ["CKernels", "COpenBLAS"], swiftSettings: optimizedAsWhole),
    .target(name: "Files", dependencies: ["CardinalityNumerics"], swiftSettings: optimizedAsWhole),
    .target(
      name: "Spaces", dependencies: ["CKernels", "CardinalityNumerics", "Files"], swiftSettings: optimizedAsWhole),
    .target(
      name: "Learning", dependencies: ["CKernels", "CardinalityNumerics", "Files", "Spaces"], swiftSettings: optimized),
    .target(
      name: "Reporting", dependencies: ["CCrashReport", "CGnuplot", "CardinalityNumerics", "Files"],
      swiftSettings: optimized),
    .target(
      name: "Experiments",
      dependencies: ["CardinalityNumerics", "Files", "Learning", "Reporting", "Spaces", argumentParser],
      swiftSettings: optimized),
    .target(
      name: "Glass",
      dependencies: ["CardinalityNumerics", "Experiments", "Files", "Learning", "Reporting", "Spaces", argumentParser],
      swiftSettings: optimized),
    .target(
      name: "Analysis",
      dependencies: ["CardinalityNumerics", "Experiments", "Files", "Glass", "Learning", "Reporting", "Spaces"],
      swiftSettings: optimized),
    // Programs about notebooks: what differs between two runs, and the site of all of them.
    .executableTarget(
      name: "compare-runs", dependencies: ["CardinalityNumerics", "Files", "Reporting", argumentParser],
      path: "Programs/compare-runs", swiftSettings: optimized),
    .executableTarget(
      name: "gallery", dependencies: ["CardinalityNumerics", "Files", "Reporting", "Spaces", argumentParser],
      path: "Programs/gallery",
      exclude: ["magnitude.js", "site.js", "style.css"], swiftSettings: optimized),
    // What schedulers start on other machines: see docs/clusters.md.
    .executableTarget(name: "trials", dependencies: ["Experiments"], swiftSettings: optimizedNotebook),
    .target(name: "Fuzzing", dependencies: ["Analysis", argumentParser], path: "Tests/Fuzzing"),
    .testTarget(
      name: "AnalysisTests",
      dependencies: ["Analysis", "CKernels", "Fuzzing", argumentParser],
      exclude: ["Fixtures"]),
    .testTarget(name: "NotebookTests"),
  ]
    + notebooks.map { notebook in
      .executableTarget(
        name: notebook,
        dependencies: layers + [argumentParser],
        path: "notebooks",
        exclude: notebooks.filter { $0 != notebook }.map { "\($0).swift" },
        sources: ["\(notebook).swift"],
        swiftSettings: optimizedNotebook)
    },
  cxxLanguageStandard: .cxx17
)
