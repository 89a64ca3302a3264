import ArgumentParser
import Foundation

/// The options of notebooks that look at metric spaces: which points, and how many.
public struct SpaceOptions: ParsableArguments, Sendable {
  /// The shapes to look at; clusters where nothing is chosen.
  @Option(
    name: .customLong("shape"),
    help: ArgumentHelp("A shape to look at; may be repeated to lay functions over each other.", valueName: "name"))
  public var shapes: [Shape] = []

  /// Files of points to look at.
  @Option(
    name: .customLong("points"),
    help: ArgumentHelp("Points to look at, one a row, columns of coordinates; may be repeated.", valueName: "FILE.csv"))
  public var files: [String] = []

  /// The number of points of a shape.
  @Option(help: ArgumentHelp("Points of a shape.", valueName: "points")) public var count = 500

  /// The dimension of the space around a shape.
  @Option(help: ArgumentHelp("Coordinates of a point of a shape.", valueName: "coordinates")) public var dimension = 2

  /// The seed of shapes that are drawn at random.
  @Option(help: "Seed of shapes that are drawn at random.") public var seed: UInt32 = 2048

  /// Makes the default options.
  public init() {}

  /// The spaces asked for, by name.
  ///
  /// - Throws: ``CSVError``, ``MetricSpaceError``.
  public func spaces(quick: Bool = false) throws -> [(name: String, space: FiniteMetricSpace)] {
    let chosen = shapes.isEmpty && files.isEmpty ? [.clusters] : shapes
    let drawn = try chosen.map { shape in
      let points = try shape.points(count: quick ? min(count, 60) : count, dimension: dimension, seed: seed)
      return (name: shape.rawValue, space: try FiniteMetricSpace(points: points))
    }
    return try drawn
      + files.map { file in
        let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
        return (name: name, space: try FiniteMetricSpace(points: CSV().table(contentsOf: file).values))
      }
  }
}

/// The options of notebooks that follow a function over the dilation t.
public struct DilationOptions: ParsableArguments, Sendable {
  /// The smallest dilation.
  @Option(help: ArgumentHelp("Smallest dilation.", valueName: "t")) public var from = 0.01

  /// The largest dilation.
  @Option(help: ArgumentHelp("Largest dilation.", valueName: "t")) public var to = 1000.0

  /// The number of dilations.
  @Option(help: ArgumentHelp("Number of dilations.", valueName: "count")) public var steps = 101

  /// How the range is divided.
  @Option(help: ArgumentHelp("logarithmic or linear steps.", valueName: "kind"))
  public var spacing = DilationSpacing.logarithmic

  /// Makes the default options.
  public init() {}

  /// The dilations asked for.
  ///
  /// - Throws: ``MetricSpaceError``.
  public func dilations(quick: Bool = false) throws(MetricSpaceError) -> [Double] {
    try Analysis.dilations(from: from, to: to, count: quick ? min(steps, 11) : steps, spacing: spacing)
  }
}

extension Shape: ExpressibleByArgument {}
extension DilationSpacing: ExpressibleByArgument {}
