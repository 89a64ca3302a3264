import Analysis
import ArgumentParser
import Foundation

/// Seconds, memory and accuracy of every solver against the number of points.
///
///     swift run scaling                              # minutes; writes plots/scaling/
///     swift run scaling --python venv/bin/python     # with magnipy, where that Python has it
@main
struct Scaling: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "scaling", abstract: "Seconds, memory and accuracy of every solver against the number of points.")

  @Option(help: ArgumentHelp("Numbers of points, with commas.", valueName: "counts"))
  var sizes = QuickDefault(
    NumberList([500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000]), quick: NumberList([100, 200]))
  @Option(help: ArgumentHelp("Largest number of points for factorizations.", valueName: "points")) var direct = 4_000
  @Option(help: ArgumentHelp("Largest number of points for stored similarities.", valueName: "points"))
  var stored = 16_000
  @Option(help: ArgumentHelp("Coordinates of a point.", valueName: "coordinates")) var dimension = 3
  @Option(help: ArgumentHelp("Dilation.", valueName: "t")) var dilation = 1.0
  @Option(help: ArgumentHelp("A Python that may have magnipy.", valueName: "program")) var python = "python3"
  @Option(help: "Seed of the points.") var seed: UInt32 = 2048
  @OptionGroup var output: OutputOptions

  private var counts: [Int] { get throws { try sizes.value(quick: output.quick).counts(of: "--sizes") } }

  func validate() throws {
    let least = try counts.min() ?? 1
    for (option, largest) in [("direct", direct), ("stored", stored)] where largest < least {
      throw ValidationError("--\(option) \(largest) leaves no size that is solved so: choose at least \(least)")
    }
    guard dilation > 0, dilation.isFinite else {
      throw ValidationError("--dilation \(dilation) is not a positive finite number")
    }
    if output.quick, python != "python3" { throw ValidationError("--python changes nothing with --quick") }
  }

  func run() async throws {
    var page = try openPage("How solvers scale")
    let counts = try counts
    let solvers: [Solver] =
      [.cholesky, .mixedPrecision, .indefinite, .conjugateGradients, .matrixFree] + (dimension <= 3 ? [.clusters] : [])
    Foresight("Weightings of up to \(counts.max() ?? 0) points", less: "--quick, or smaller --sizes or --direct")
      .say(seconds: foreseenSeconds(counts))
    var measured: [Solver: [Measurement]] = [:]
    for count in counts {
      let space = try FiniteMetricSpace(points: Shape.gaussian.points(count: count, dimension: dimension, seed: seed))
      // Where no factorization fits, plain products with a residual that is confirmed in double precision.
      var reference: Measurement?
      for solver in [.cholesky, .matrixFree] + solvers.filter({ $0 != .cholesky && $0 != .matrixFree })
      where count <= largest(solver) {
        let measurement = try Measurement(space, solver, dilation: dilation, reference: reference?.magnitude)
        reference = reference ?? measurement
        measured[solver, default: []].append(measurement)
      }
    }
    let magnipy = output.quick ? nil : MagnipyMeasurement.run(python, counts: counts.filter { $0 <= direct }, dimension)

    // Four pictures: what a weighting takes, where it works, how exact it is, and what that means for magnitude.
    page.ask("Which solver is fast, small and exact enough for how many points?")
    let names = [
      ("Time", "seconds"), ("Memory, measured", "MB"), ("Residual", "largest element of |1 − Z w|"),
      ("Error of magnitude", "relative difference"),
    ]
    var panels = names.map { title, quantity in
      var panel = Figure(title, x: "points", y: quantity)
      (panel.xAxis, panel.yAxis, panel.xColumn) = (.logarithmic, .logarithmic, "points")
      return panel
    }
    // The reference last, so that a solver looks the same in all pictures.
    for solver in solvers.dropFirst() + solvers.prefix(1) {
      let runs = measured[solver] ?? []
      for (place, value) in [\Measurement.seconds, \.megabytes, \.residual, \.difference].enumerated()
      where runs.contains(where: { $0[keyPath: value].isFinite }) {
        panels[place].add(
          x: runs.map(\.count), y: runs.map { $0[keyPath: value] }, label: solver.rawValue, style: .lineAndMarkers,
          column: "\(solver.rawValue)_\(["seconds", "megabytes", "residual", "difference"][place])")
      }
    }
    if let magnipy {
      panels[0].add(x: magnipy.counts, y: magnipy.seconds, label: "magnipy", style: .lineAndMarkers)
    }
    // Below what rounding does to the reference itself, a difference is no error of a solver.
    let rounding = measured.values.joined().map(\.rounding).max() ?? 0
    if rounding > 1e-17 { panels[3].shadings = [.init(.y, 1e-17...rounding, label: "rounding of the reference")] }
    panels[3].yRange = 1e-17...1e-5
    var figure = Figure(panels, columns: 2)
    let cloud = Shape.gaussian.title(in: dimension)
    figure.caption = """
      One weighting of a \(cloud) at t = \(dilation) by each solver: seconds, memory taken beyond the points, the \
      residual, and the relative difference of magnitude to Cholesky's, or to that of plain products above \(direct) \
      points, beyond which none is factored; 0 is drawn at 10⁻¹⁶. Memory that an earlier solve had left is not counted.
      """
    for count in counts {
      let all = measured.compactMap { solver, runs in runs.last { $0.count == Double(count) }.map { (solver, $0) } }
        .filter { $0.1.seconds.isFinite }.sorted { $0.1.seconds < $1.1.seconds }
      let words = all.prefix(2).map { solver, run in
        "\(Naming.display(solver.rawValue)) (\(run.seconds, significant: 2) s, residual \(run.residual, significant: 2), "
          + "\(run.megabytes, decimals: 0) MB)"
      }
      if words.isEmpty { continue }
      page.found("Of \(count) points fastest in one run each: \(words.joined(separator: ", then ")).")
    }
    page.show(figure, as: "scaling")
    page.say(
      "One weighting of a \(cloud) at t = \(dilation), the order of the points included "
        + "where a solver needs it, on \(ProcessInfo.processInfo.activeProcessorCount) threads. "
        + (magnipy == nil
          ? "No magnipy was measured." : "magnipy solves by Cholesky, distances apart."))
    try page.finish(settings: ["dimension": dimension, "dilation": dilation, "seed": seed])
  }

  /// About what all solvers take: their products with all pairs of points, and factorizations up to `direct`; by the
  /// published page, on two cores.
  private func foreseenSeconds(_ counts: [Int]) -> Double {
    var seconds = 0.0
    for count in counts {
      let pairs = Double(count) * Double(count)
      seconds += 1.2e-8 * pairs
      if count <= direct { seconds += 4e-11 * pairs * Double(count) }
    }
    return seconds * 2 / Double(max(ParallelJobs.cores, 1))
  }

  private func largest(_ solver: Solver) -> Int {
    switch solver {
    case .matrixFree, .clusters: .max
    case .conjugateGradients: stored
    default: direct
    }
  }
}

/// One weighting, measured.
private struct Measurement {
  let count: Double
  let seconds: Double
  let megabytes: Double
  let magnitude: Double
  /// At least a rounding, so that a logarithmic axis shows it.
  let residual: Double
  /// From the reference, at least a rounding for the same reason; not-a-number without one.
  let difference: Double
  /// The relative error that the weighting states of itself.
  let rounding: Double

  init(_ space: FiniteMetricSpace, _ solver: Solver, dilation: Double, reference: Double?) throws {
    let start = ContinuousClock.now
    let (weighting, bytes) = try PeakMemory.measuring {
      try WeightingSolver(space, solver: solver).solve(dilatedBy: dilation)
    }
    seconds = start.duration(to: .now) / .seconds(1)
    count = Double(space.count)
    // Memory is counted by pages; where the system does not tell, what the solver foresees stands for it.
    megabytes = Double(max(bytes ?? weighting.report.bytes, 4096)) / 1e6
    magnitude = weighting.magnitude
    residual = max(weighting.report.residual, Double.ulpOfOne / 2)
    difference = reference.map { max(abs(weighting.magnitude / $0 - 1), Double.ulpOfOne / 2) } ?? .nan
    rounding = reference == nil ? weighting.report.errorEstimate / weighting.magnitude : 0
  }
}

/// Seconds of a weighting by magnipy, from the script beside the benchmarks.
private struct MagnipyMeasurement {
  var counts: [Double] = []
  var seconds: [Double] = []

  /// Measures, or returns `nil` where there is no such Python or it has no magnipy.
  static func run(_ python: String, counts: [Int], _ dimension: Int) -> MagnipyMeasurement? {
    var measurement = MagnipyMeasurement()
    for count in counts {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = [
        python, "Benchmarks/peers/magnipy_peer.py", "\(count)", "\(dimension)", "--dilations", "3",
      ]
      let answer = Pipe()
      (process.standardOutput, process.standardError) = (answer, FileHandle.nullDevice)
      guard (try? process.run()) != nil else { return nil }
      let text = String(decoding: answer.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      let line = text.split(separator: "\n").first { $0.hasPrefix("seconds_per_dilation") }
      guard let seconds = line?.split(separator: " ").last.flatMap({ Double($0) }) else { return nil }
      measurement.counts.append(Double(count))
      measurement.seconds.append(seconds)
    }
    return measurement.counts.isEmpty ? nil : measurement
  }
}
