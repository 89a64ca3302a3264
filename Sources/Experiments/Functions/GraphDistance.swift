import ArgumentParser
import CardinalityNumerics
import Files
import Spaces

/// How far apart the vertices of a graph are.
package enum GraphDistance: Sendable, Equatable {
  /// The length of the shortest path.
  case paths
  /// The effective resistance, where edges are wires as resistant as they are long.
  case resistance
  /// How differently walkers are spread that left the vertices a time ago.
  case diffusion(time: Double)

  static let help = "paths, resistance, or diffusion:TIME: how far apart the vertices of a graph are."

  /// As typed.
  var name: String {
    switch self {
    case .paths: "paths"
    case .resistance: "resistance"
    case .diffusion(let time): "diffusion:\(NumberText.exact(time))"
    }
  }

  /// The space of a graph's vertices.
  ///
  /// - Throws: ``MetricSpaceError``.
  func space(of graph: WeightedGraph) throws(MetricSpaceError) -> FiniteMetricSpace {
    switch self {
    case .paths: try FiniteMetricSpace(graph: graph)
    case .resistance: try FiniteMetricSpace(resistancesOf: graph)
    case .diffusion(let time): try FiniteMetricSpace(diffusionOf: graph, time: time)
    }
  }
}

extension GraphDistance: ExpressibleByArgument {
  package init?(argument: String) {
    switch argument {
    case "paths": self = .paths
    case "resistance": self = .resistance
    default:
      let prefix = "diffusion:"
      guard argument.hasPrefix(prefix), let time = NumberList(argument: String(argument.dropFirst(prefix.count))),
        time.numbers.count == 1, time.numbers[0] > 0
      else { return nil }
      self = .diffusion(time: time.numbers[0])
    }
  }

  package var defaultValueDescription: String { name }
}

extension WeightedGraph {
  /// Reads a graph from a table of edges: two vertices, numbered from 0, and a length, 1 where there is no third column.
  ///
  /// - Throws: ``CSVError``, also for a vertex that is no whole number from 0 on; `ValidationError` for more columns or
  ///   fewer; ``MetricSpaceError/invalidEdge(_:first:second:length:)`` for a length that is not positive.
  public init(edgesIn file: String) throws {
    let table = try CSV().table(contentsOf: file)
    try table.requireExact()
    let (rows, columns) = (table.values.rows, table.values.columns)
    guard columns == 2 || columns == 3 else {
      throw ValidationError("\(file) has \(columns) columns; edges have two vertices and perhaps a length")
    }
    let edges = try (0..<rows).map { row in
      Edge(
        try table.wholeNumber(row: row, column: 0, file: file), try table.wholeNumber(row: row, column: 1, file: file),
        length: columns == 3 ? table.values[row, 2] : 1)
    }
    try self.init(count: (edges.map { max($0.first, $0.second) }.max() ?? -1) + 1, edges: edges)
  }
}
