import CardinalityNumerics

/// An undirected graph with lengths on its edges, as a source of metric spaces.
public struct WeightedGraph: Sendable, Equatable {
  /// A way between two vertices.
  public struct Edge: Sendable, Equatable {
    /// One end.
    package let first: Int
    /// The other end.
    package let second: Int
    /// The length, from 1e-150 to 1e150.
    package let length: Double

    /// Makes an edge.
    public init(_ first: Int, _ second: Int, length: Double = 1) {
      self.first = first
      self.second = second
      self.length = length
    }
  }

  /// The number of vertices.
  public let count: Int
  /// The edges, in the order given.
  package let edges: [Edge]
  /// The edges of vertex v are those from `starts[v]` to before `starts[v + 1]` in `neighbours`.
  private let starts: [Int]
  private let neighbours: [(vertex: Int, length: Double)]

  /// Makes a graph of vertices that are numbered from 0.
  ///
  /// Of several edges between the same vertices the shortest counts.
  /// - Throws: ``MetricSpaceError/invalidEdge(_:first:second:length:)`` with the edge's place, counted from 0, where an
  ///   end is no vertex or a length is not from 1e-150 to 1e150; ``MetricSpaceError/tooLarge(_:)``.
  /// - Complexity: O(vertices + edges) time and memory.
  public init(count: Int, edges: [Edge]) throws(MetricSpaceError) {
    let count = max(count, 0)
    try MemoryLimit.allow(
      8 * (Double(count) + 1) + 32 * Double(edges.count), for: "a graph of \(count) vertices and \(edges.count) edges",
      formula: "8 bytes a vertex, 32 an edge")
    var starts = Array(repeating: 0, count: count + 1)
    for (place, edge) in edges.enumerated() {
      guard (0..<count).contains(edge.first), (0..<count).contains(edge.second),
        FiniteMetricSpace.lengths.contains(edge.length)
      else { throw .invalidEdge(place, first: edge.first, second: edge.second, length: edge.length) }
      starts[edge.first] += 1
      starts[edge.second] += 1
    }
    // Counts become ends, and these, as edges are put before them, starts.
    for vertex in 0..<count { starts[vertex + 1] += starts[vertex] }
    var neighbours = Array(repeating: (vertex: 0, length: 0.0), count: 2 * edges.count)
    for edge in edges.reversed() {
      for (from, to) in [(edge.second, edge.first), (edge.first, edge.second)] {
        starts[from] -= 1
        neighbours[starts[from]] = (to, edge.length)
      }
    }
    self.count = count
    self.edges = edges
    self.starts = starts
    self.neighbours = neighbours
  }

  /// The vertices that edges join to one, with their lengths.
  func ways(from vertex: Int) -> ArraySlice<(vertex: Int, length: Double)> {
    neighbours[starts[vertex]..<starts[vertex + 1]]
  }

  /// The lengths of the shortest paths from a vertex to all vertices; infinite where there is no path.
  ///
  /// - Complexity: O((vertices + edges) · log edges). Source: Dijkstra 1959.
  public func shortestPaths(from start: Int) -> [Double] {
    var distances = Array(repeating: Double.infinity, count: count)
    var frontier = MinimumHeap()
    frontier.insert(start, key: 0)
    distances[start] = 0
    while let (vertex, distance) = frontier.removeFirst() {
      // A vertex is put in again whenever a shorter way is found; all but the last are out of date.
      if distance > distances[vertex] { continue }
      for (next, length) in ways(from: vertex) where distance + length < distances[next] {
        distances[next] = distance + length
        frontier.insert(next, key: distance + length)
      }
    }
    return distances
  }

  /// Two graphs are equal if their vertices and edges are.
  public static func == (a: WeightedGraph, b: WeightedGraph) -> Bool { a.count == b.count && a.edges == b.edges }
}

extension FiniteMetricSpace {
  /// Makes the space of a graph's vertices with the lengths of shortest paths.
  ///
  /// Vertices that no path joins are infinitely far apart, with similarity 0 at every dilation, so that magnitude and
  /// spread of a disconnected graph are the sums over its parts.
  /// - Throws: ``MetricSpaceError/tooLarge(_:)`` where the distances do not fit into the memory.
  /// - Complexity: O(vertices · (vertices + edges) · log edges) time, half of a matrix of memory.
  public init(graph: WeightedGraph) throws(MetricSpaceError) {
    try Self.allowDistances(of: graph.count, "vertices")
    var triangle = [Double](repeating: 0, count: PackedTriangle.elementCount(graph.count))
    for vertex in 0..<graph.count {
      let paths = graph.shortestPaths(from: vertex)
      let start = PackedTriangle.rowStart(vertex)
      for earlier in 0..<vertex { triangle[start + earlier] = paths[earlier] }
    }
    self.init(.distances(triangle), count: graph.count)
  }
}
