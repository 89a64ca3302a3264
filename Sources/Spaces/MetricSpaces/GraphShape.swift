/// Graphs that explorations of magnitude start from, all edges of length 1.
public enum GraphShape: String, CaseIterable, Sendable {
  /// Every pair of vertices is joined: all points at distance 1.
  case complete
  /// A ring.
  case cycle
  /// A ring with one edge taken out: points on a line.
  case path
  /// K₃,₂: three vertices joined to two. At dilation log √2 its similarity matrix is singular.
  case k32

  /// The graph.
  ///
  /// - Parameter count: how many vertices; ``k32`` always has five.
  /// - Throws: ``MetricSpaceError/unsuitableShape(_:count:dimension:need:)`` for a graph without vertices or a ring of
  ///   fewer than three.
  public func graph(count: Int) throws(MetricSpaceError) -> WeightedGraph {
    let fewest = self == .cycle ? 3 : 1
    guard count >= fewest || self == .k32 else {
      throw .unsuitableShape("\(rawValue) graph", count: count, dimension: 1, need: "at least \(fewest) vertices")
    }
    switch self {
    case .complete:
      return try WeightedGraph(count: count, edges: (0..<count).flatMap { i in (0..<i).map { .init($0, i) } })
    case .cycle:
      return try WeightedGraph(count: count, edges: (0..<count).map { .init($0, ($0 + 1) % count) })
    case .path:
      return try WeightedGraph(count: count, edges: (0..<count - 1).map { .init($0, $0 + 1) })
    case .k32:
      return try WeightedGraph(count: 5, edges: (0..<3).flatMap { i in (3..<5).map { .init(i, $0) } })
    }
  }
}
