import CardinalityNumerics

/// Graphs that explorations of magnitude start from, all edges of length 1.
package enum GraphShape: String, CaseIterable, Sendable {
  /// Every pair of vertices is joined: all points at distance 1.
  case complete
  /// A ring.
  case cycle
  /// A ring with one edge taken out: points on a line.
  case path
  /// K₃,₂: three vertices joined to two. At dilation log √2 its similarity matrix is singular.
  case k32
  /// K₃,₃: twice three vertices. At dilation log 2 its similarity matrix is singular, and yet it has a magnitude.
  case k33

  /// What people call it.
  package var title: String {
    switch self {
    case .complete: "complete graph"
    case .cycle, .path: rawValue
    case .k32: "K₃,₂"
    case .k33: "K₃,₃"
    }
  }

  /// The graph.
  ///
  /// - Parameter count: how many vertices; ``k32`` always has five, ``k33`` six.
  /// - Throws: ``MetricSpaceError/unsuitableShape(_:count:dimension:need:)`` for a graph without vertices or a ring of
  ///   fewer than three, ``MetricSpaceError/tooLarge(_:)``.
  package func graph(count: Int) throws(MetricSpaceError) -> WeightedGraph {
    let fewest = self == .cycle ? 3 : 1
    guard count >= fewest || self == .k32 || self == .k33 else {
      throw .unsuitableShape("\(rawValue) graph", count: count, dimension: 1, need: "at least \(fewest) vertices")
    }
    let edges = self == .complete ? Double(count) * Double(count) / 2 : Double(count)
    try MemoryLimit.allow(
      64 * edges, for: "the edges of a \(rawValue) graph of \(count) vertices",
      formula: self == .complete ? "64 bytes for each of n² / 2 edges" : "64 bytes for each of n edges")
    switch self {
    case .complete:
      return try WeightedGraph(count: count, edges: (0..<count).flatMap { i in (0..<i).map { .init($0, i) } })
    case .cycle:
      return try WeightedGraph(count: count, edges: (0..<count).map { .init($0, ($0 + 1) % count) })
    case .path:
      return try WeightedGraph(count: count, edges: (0..<count - 1).map { .init($0, $0 + 1) })
    case .k32:
      return try Self.completeBipartite(3, 2)
    case .k33:
      return try Self.completeBipartite(3, 3)
    }
  }

  private static func completeBipartite(_ first: Int, _ second: Int) throws(MetricSpaceError) -> WeightedGraph {
    try WeightedGraph(
      count: first + second, edges: (0..<first).flatMap { i in (first..<first + second).map { .init(i, $0) } })
  }
}
