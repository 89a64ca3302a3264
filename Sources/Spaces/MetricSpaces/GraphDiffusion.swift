import CardinalityNumerics
import Foundation

extension FiniteMetricSpace {
  /// Makes the space of a graph's vertices with their diffusion distances after a time τ.
  ///
  /// A walker leaves each vertex at rate 1 along an edge, chosen in proportion to 1 / length. With H = exp(−τ (1 − P)) the
  /// chances of where it is then, and π the share of the conductances at a vertex,
  /// d(i, j)² = Σₖ (H[i, k] − H[j, k])² / π[k]. Vertices from which walkers see the same are near, whatever the way.
  /// The distances are Euclidean: with eigenvalues λ of P and its right eigenvectors ψ those of the points
  /// exp(−τ (1 − λ)) ψ.
  /// - Throws: ``MetricSpaceError/invalidTime(_:)``, ``MetricSpaceError/isolatedVertex(_:)``,
  ///   ``MetricSpaceError/tooLarge(_:)``, ``MetricSpaceError/scale(_:)`` where the eigenvalues are not found.
  /// - Complexity: O(*n*³) time, five matrices: some ten thousand vertices in 4 GB.
  /// Source: Coifman, Lafon, Applied and Computational Harmonic Analysis 21 (2006).
  package init(diffusionOf graph: WeightedGraph, time: Double) throws(MetricSpaceError) {
    guard time > 0, time.isFinite else { throw .invalidTime(time) }
    let count = graph.count
    try MemoryLimit.allow(
      40 * Double(count) * Double(count), for: "the diffusion between \(count) vertices", formula: "40 n² bytes")
    let degrees = graph.conductances
    if let isolated = degrees.firstIndex(of: 0) { throw .isolatedVertex(isolated) }
    let total = degrees.reduce(0, +)
    // D^(−1/2) A D^(−1/2), which has the eigenvalues of P and is symmetric.
    var walk = Matrix<Double>(rows: count, columns: count)
    for edge in graph.edges {
      let step = 1 / (edge.length * (degrees[edge.first] * degrees[edge.second]).squareRoot())
      walk[edge.first, edge.second] += step
      if edge.first != edge.second { walk[edge.second, edge.first] += step }
    }
    let coordinates: [[Double]]? = walk.elements.withUnsafeMutableBufferPointer { buffer in
      guard let first = buffer.baseAddress else { return [] }
      guard let spectrum = SymmetricEigenvalues(replacing: first, count: count, stride: count) else { return nil }
      return (0..<count).reversed().compactMap { k in
        let decay = exp(-time * (1 - spectrum.values[k]))
        guard decay > Double.ulpOfOne else { return nil }
        let vector = spectrum.vector(k)
        return (0..<count).map { decay * vector[$0] * (total / degrees[$0]).squareRoot() }
      }
    }
    guard let coordinates else { throw .scale(graph.edges.reduce(0) { max($0, $1.length) }) }
    let points = Matrix<Double>(rows: coordinates.count, columns: count, elements: coordinates.flatMap { $0 })
    self = try FiniteMetricSpace(points: points.transposed()).storingDistances()
  }

  /// Makes the space of some vertices of a graph with the lengths of shortest paths, through all vertices.
  ///
  /// - Throws: ``MetricSpaceError/invalidChoice(_:of:)`` for a vertex that is none, ``MetricSpaceError/tooLarge(_:)``.
  /// - Complexity: O((vertices + edges) · log edges) time for each of the k chosen, k² / 2 numbers beside the graph.
  package init(graph: WeightedGraph, between vertices: [Int]) throws(MetricSpaceError) {
    try Self.allowDistances(of: vertices.count, "vertices")
    for vertex in vertices where !(0..<graph.count).contains(vertex) { throw .invalidChoice(vertex, of: graph.count) }
    var triangle = [Double](repeating: 0, count: PackedTriangle.elementCount(vertices.count))
    for (place, vertex) in vertices.enumerated() {
      let paths = graph.shortestPaths(from: vertex)
      let start = PackedTriangle.rowStart(place)
      for earlier in 0..<place { triangle[start + earlier] = paths[vertices[earlier]] }
    }
    self.init(.distances(triangle), count: vertices.count)
  }
}

extension WeightedGraph {
  /// The sum of 1 / length over the edges of each vertex; an edge to itself counts once.
  fileprivate var conductances: [Double] {
    var sums = [Double](repeating: 0, count: count)
    for edge in edges {
      sums[edge.first] += 1 / edge.length
      if edge.first != edge.second { sums[edge.second] += 1 / edge.length }
    }
    return sums
  }
}
