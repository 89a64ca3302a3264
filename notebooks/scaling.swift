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
    var measured: [Solver: [Measurement]] = [:]
    for count in counts {
      let space = try FiniteMetricSpace(points: Shape.gaussian.points(count: count, dimension: dimension, seed: seed))
      var reference: Double?
      for solver in solvers where count <= largest(solver) {
        let measurement = try Measurement(space, solver, dilation: dilation, reference: reference)
        if solver == .cholesky { reference = measurement.magnitude }
        measured[solver, default: []].append(measurement)
      }
    }
    let magnipy = output.quick ? nil : MagnipyMeasurement.run(python, counts: counts.filter { $0 <= direct }, dimension)

    // Four pictures: what a weighting takes, where it works, how exact it is, and what that means for magnitude.
    let names = [
      ("Time", "seconds"), ("Memory", "bytes foreseen"), ("Residual", "largest element of |1 − Z w|"),
      ("Magnitude against Cholesky's", "relative difference"),
    ]
    var panels = names.map { title, quantity in
      var panel = Figure(title, x: "points", y: quantity)
      (panel.xAxis, panel.yAxis, panel.xColumn) = (.logarithmic, .logarithmic, "points")
      return panel
    }
    // The reference last, so that a solver looks the same in all pictures.
    for solver in solvers.dropFirst() + solvers.prefix(1) {
      let runs = measured[solver] ?? []
      for (place, value) in [\Measurement.seconds, \.bytes, \.residual, \.difference].enumerated()
      where place < 3 || solver != .cholesky {
        panels[place].add(
          x: runs.map(\.count), y: runs.map { $0[keyPath: value] }, label: solver.rawValue, style: .lineAndMarkers,
          column: "\(solver.rawValue)_\(["seconds", "bytes", "residual", "difference"][place])")
      }
    }
    if let magnipy {
      panels[0].add(x: magnipy.counts, y: magnipy.seconds, label: "magnipy", style: .lineAndMarkers)
    }
    page.show(Figure(panels, columns: 2), as: "scaling")
    page.say(
      "One weighting of \(dimension)-dimensional Gaussian points at t = \(dilation), the order of the points included "
        + "where a solver needs it, on \(ProcessInfo.processInfo.activeProcessorCount) threads. "
        + (magnipy == nil
          ? "No magnipy was measured." : "magnipy solves by Cholesky, distances apart."))
    try page.finish(settings: ["dimension": dimension, "dilation": dilation, "seed": seed])
  }

  private func largest(_ solver: Solver) -> Int {
    switch solver {
    case .matrixFree, .clusters: .max
    case .conjugateGradients: stored
    default: direct
    }
  }
}

/// One weighting, timed.
private struct Measurement {
  let count: Double
  let seconds: Double
  let bytes: Double
  let magnitude: Double
  /// At least a rounding, so that a logarithmic axis shows it.
  let residual: Double
  /// From the reference, at least a rounding for the same reason; not-a-number without one.
  let difference: Double

  init(_ space: FiniteMetricSpace, _ solver: Solver, dilation: Double, reference: Double?) throws {
    let start = ContinuousClock.now
    let weighting = try WeightingSolver(space, solver: solver).solve(dilatedBy: dilation)
    seconds = start.duration(to: .now) / .seconds(1)
    count = Double(space.count)
    bytes = Double(weighting.report.bytes)
    magnitude = weighting.magnitude
    residual = max(weighting.report.residual, Double.ulpOfOne / 2)
    let difference = reference.map { abs(weighting.magnitude / $0 - 1) }
    self.difference = difference.map { max($0, Double.ulpOfOne / 2) } ?? .nan
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
