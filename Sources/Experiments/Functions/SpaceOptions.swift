import ArgumentParser
import CardinalityNumerics
import Files
import Foundation
import Reporting
import Spaces

/// The options of notebooks that look at metric spaces: which points, how far apart, and how many.
package struct SpaceOptions: ParsableArguments, Sendable {
  /// What holds unless it is typed.
  private static let usual = (
    metric: Distance.euclidean, graphDistance: GraphDistance.paths, count: QuickDefault(500, quick: 60), dimension: 2,
    seed: UInt32(2048)
  )

  /// The shapes to look at; clusters where nothing is chosen.
  @Option(
    name: .customLong("shape"),
    help: ArgumentHelp("A shape to look at; may be repeated to lay functions over each other.", valueName: "name"))
  package var shapes: [Shape] = []

  /// Files of points to look at.
  @Option(
    name: .customLong("points"),
    help: ArgumentHelp(
      "Points to look at, one a row, columns of coordinates, as text or by numpy.save or savez; may be repeated.",
      valueName: "FILE.csv|FILE.npy|FILE.npz:array"))
  package var files: [String] = []

  /// The column of the files that is a label.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("A column of the points that is a label, from 1, and left out.", valueName: "column"))
  package var labelColumn: Int?

  /// Graphs to look at.
  @Option(
    name: .customLong("graph"),
    help: ArgumentHelp(
      "complete, cycle, path, k32, k33, or edges: two vertices from 0 and a length in each row; may be repeated.",
      valueName: "name|FILE.csv"))
  package var graphs: [String] = []

  /// The distance between the vertices of graphs.
  @Option(help: ArgumentHelp(GraphDistance.help, valueName: "distance"))
  package var graphDistance = SpaceOptions.usual.graphDistance

  /// Files of distances to look at.
  @Option(
    name: .customLong("distances"),
    help: ArgumentHelp("A square matrix of distances; may be repeated.", valueName: "FILE.csv"))
  package var matrices: [String] = []

  /// Whether distances have to satisfy the triangle inequality.
  @Flag(help: "Check the triangle inequality of --distances, in cubic time.")
  package var checkTriangles = false

  /// The distance between points.
  @Option(
    help: ArgumentHelp(
      "euclidean, city-block, chebyshev, minkowski:P, angular, or cosine, which is no metric.", valueName: "distance"))
  package var metric = SpaceOptions.usual.metric

  /// The number of points of a shape.
  @Option(parsing: .unconditional, help: ArgumentHelp("Points of a shape or vertices of a graph.", valueName: "points"))
  package var count = SpaceOptions.usual.count

  /// The dimension of the space around a shape.
  @Option(parsing: .unconditional, help: ArgumentHelp("Coordinates of a point of a shape.", valueName: "coordinates"))
  package var dimension = SpaceOptions.usual.dimension

  /// The seed of shapes that are drawn at random.
  @Option(parsing: .unconditional, help: "Seed of shapes that are drawn at random.")
  package var seed = SpaceOptions.usual.seed

  /// Makes the default options.
  package init() {}

  /// Rejects what has no effect.
  package func validate() throws {
    if labelColumn != nil && files.isEmpty { throw ValidationError("--label-column changes nothing without --points") }
    if graphDistance != Self.usual.graphDistance && graphs.isEmpty {
      throw ValidationError("--graph-distance \(graphDistance.name) changes nothing without --graph")
    }
    if checkTriangles && matrices.isEmpty {
      throw ValidationError("--check-triangles changes nothing without --distances")
    }
    let (usual, drawn) = (Self.usual, drawnShapes)
    if drawn.isEmpty && dimension != usual.dimension {
      throw ValidationError("--dimension \(dimension) changes nothing: no --shape is drawn; leave it out")
    }
    if drawn.isEmpty && files.isEmpty && metric != usual.metric {
      throw ValidationError(
        "--metric \(metric.name) changes nothing: graphs and matrices have distances of their own; leave it out")
    }
    if !hasCount && [true, false].contains(where: { count.value(quick: $0) != usual.count.value(quick: $0) }) {
      throw ValidationError(
        "--count \(count.value(quick: false)) changes nothing: what is looked at has as many points as it has; leave it "
          + "out")
    }
  }

  /// Refuses a seed where no shape is drawn, for notebooks that draw nothing else by it.
  package func checkSeed() throws {
    guard drawnShapes.isEmpty && seed != Self.usual.seed else { return }
    throw ValidationError("--seed \(seed) changes nothing: no --shape is drawn; leave it out")
  }

  /// The input files, for the record of a run.
  package var inputs: [URL] {
    let points = files.map { NumPyArchive($0)?.file ?? $0 }
    // Several arrays of one archive are one file.
    let once = points.enumerated().filter { place, file in !points[..<place].contains(file) }.map(\.element)
    return (once + matrices + graphs.filter { GraphShape(rawValue: $0) == nil }).map { URL(fileURLWithPath: $0) }
  }

  /// A space with what people call it, and with what it is called in the names of columns and files.
  package typealias NamedSpace = (name: String, key: String, space: FiniteMetricSpace)

  /// The spaces asked for, by name; no two names are alike.
  ///
  /// - Throws: ``CSVError``, ``SpaceFileError``, ``MetricSpaceError`` for shapes.
  package func spaces(quick: Bool = false) throws -> [NamedSpace] {
    let number = count.value(quick: quick)
    let drawn = try drawnShapes.map { shape -> Found in
      let points = try shape.points(count: number, dimension: dimension, seed: seed)
      return (shape.title, shape.rawValue, try FiniteMetricSpace(points: points, distance: metric))
    }
    let read = try files.map { file -> Found in
      (nil, Self.name(file), try SpaceFileError.naming(file) { try space(pointsIn: file) })
    }
    let joined = try graphs.map { graph -> Found in
      (GraphShape(rawValue: graph)?.title, Self.name(graph), try space(graph: graph, count: number))
    }
    let measured = try matrices.map { file -> Found in
      let table = try CSV().table(contentsOf: file)
      try table.requireExact()
      let space = try SpaceFileError.naming(file) {
        try FiniteMetricSpace(distances: table.values, triangleInequality: checkTriangles ? .checked : .unchecked)
      }
      return (nil, Self.name(file), space)
    }
    let all = drawn + read + joined + measured
    // Files of one name in two folders, or a shape that is asked for twice.
    let names = all.map { $0.title ?? $0.key }.distinct
    let keys = all.map(\.key).distinct
    return all.indices.map { place -> NamedSpace in
      let isOurs = all[place].title != nil
      return (isOurs ? names[place] : Naming.literal(names[place]), keys[place], all[place].space)
    }
  }

  /// A space with its title, if it is one of ours, and with the word by which it was asked for.
  private typealias Found = (title: String?, key: String, space: FiniteMetricSpace)

  /// The settings that the spaces asked for depend on, for the page of a notebook.
  package func settings(quick: Bool) -> Settings {
    var settings = Settings()
    if !(drawnShapes.isEmpty && files.isEmpty) { settings["metric"] = metric.name }
    if !graphs.isEmpty { settings["graph distance"] = graphDistance.name }
    if hasCount { settings["count"] = count.value(quick: quick) }
    if !drawnShapes.isEmpty {
      settings["dimension"] = dimension
      settings["seed"] = seed
    }
    return settings
  }

  /// The shapes to draw: clusters where nothing else is chosen.
  private var drawnShapes: [Shape] {
    shapes.isEmpty && files.isEmpty && graphs.isEmpty && matrices.isEmpty ? [.clusters] : shapes
  }

  /// Whether some of the spaces have as many points as one asks for.
  private var hasCount: Bool {
    drawnShapes.contains { $0 != .twoPoints } || graphs.contains(where: Self.hasCount)
  }

  /// Whether a graph has as many vertices as one asks for.
  private static func hasCount(_ graph: String) -> Bool {
    [GraphShape.complete, .cycle, .path].map(\.rawValue).contains(graph)
  }

  private func space(pointsIn file: String) throws -> FiniteMetricSpace {
    let table = try numbers(in: file)
    guard let labelColumn else { return try FiniteMetricSpace(points: table, distance: metric) }
    guard labelColumn >= 1, labelColumn <= table.columns else {
      throw ValidationError("\(file) has columns 1 to \(table.columns), but no label column \(labelColumn)")
    }
    let kept = (0..<table.columns).filter { $0 != labelColumn - 1 }
    let points = Matrix(
      rows: table.rows, columns: kept.count,
      elements: (0..<table.rows).flatMap { row in kept.map { table[row, $0] } })
    return try FiniteMetricSpace(points: points, distance: metric)
  }

  /// The numbers of a file; the labels among them are not read.
  private func numbers(in file: String) throws -> Matrix<Double> {
    if file.hasSuffix(".npy") || NumPyArchive(file) != nil { return try NumPyFile.table(contentsOf: file) }
    let table = try CSV().table(contentsOf: file)
    // Columns count from 1; any number may have been given.
    try table.requireExact(except: labelColumn.map { [$0 &- 1] } ?? [])
    return table.values
  }

  private func space(graph: String, count: Int) throws -> FiniteMetricSpace {
    if let shape = GraphShape(rawValue: graph) { return try graphDistance.space(of: shape.graph(count: count)) }
    return try SpaceFileError.naming(graph) { try graphDistance.space(of: WeightedGraph(edgesIn: graph)) }
  }

  private static func name(_ file: String) -> String {
    let archive = NumPyArchive(file)
    let name = URL(fileURLWithPath: archive?.file ?? file).deletingPathExtension().lastPathComponent
    return archive?.name.map { "\(name)-\($0)" } ?? name
  }
}

extension NumberList {
  /// The numbers as counts.
  ///
  /// - Throws: `ValidationError` that names the option, where one is no positive whole number, or there twice.
  package func counts(of option: String, _ noun: String = "points", most: Int = .max) throws -> [Int] {
    try distinct(of: option).map { number in
      guard let count = Int(exactly: number), count > 0 else {
        let shown = NumberText.exact(number)
        throw ValidationError("\(option): \(shown) is no number of \(noun): take whole numbers from 1")
      }
      guard count <= most else {
        throw ValidationError("\(option): \(count) \(noun) are too many: take at most \(most)")
      }
      return count
    }
  }
}

extension Shape: ExpressibleByArgument {}
extension Solver: ExpressibleByArgument {}

extension Distance: ExpressibleByArgument {
  /// Reads a distance's name.
  public init?(argument: String) { self.init(name: argument) }

  /// The name, as help shows it.
  public var defaultValueDescription: String { name }
}
