import CKernels
import CardinalityNumerics

// Distances of a graph beside shortest paths: the fewer ways there are between two vertices, the farther they are apart.

extension FiniteMetricSpace {
  /// Makes the space of a graph's vertices with their resistances, an edge of length l being a wire of resistance l.
  ///
  /// d(i, j) = L⁺[i, i] + L⁺[j, j] − 2 L⁺[i, j] with the graph's Laplacian L of conductances 1 / l. Edges between the same
  /// vertices lie side by side, unlike for shortest paths. On a tree it is the length of the path, elsewhere less. Its
  /// root is a Euclidean distance, so that every similarity matrix is positive definite. Vertices that no path joins are
  /// infinitely far apart.
  /// - Throws: ``MetricSpaceError/tooLarge(_:)``, ``MetricSpaceError/scale(_:)`` where lengths differ by so much that the
  ///   Laplacian has no inverse in double precision.
  /// - Complexity: O(*n*³) time, a matrix and a half.
  /// Source: Klein, Randić, Journal of Mathematical Chemistry 12 (1993).
  package init(resistancesOf graph: WeightedGraph) throws(MetricSpaceError) {
    let count = graph.count
    try MemoryLimit.allow(
      12 * Double(count) * Double(count), for: "the resistances between \(count) vertices", formula: "12 n² bytes")
    let parts = graph.parts
    var laplacian = graph.laplacian(parts)
    let inverted = laplacian.elements.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { SymmetricInverse.replace($0, count: count, stride: count) } ?? true
    }
    guard inverted else { throw .scale(graph.edges.reduce(0) { max($0, $1.length) }) }
    var triangle = [Double](repeating: 0, count: PackedTriangle.elementCount(count))
    for i in 0..<count {
      let start = PackedTriangle.rowStart(i)
      for j in 0..<i {
        let resistance = laplacian[i, i] + laplacian[j, j] - 2 * laplacian[i, j]
        triangle[start + j] = parts[i] == parts[j] ? resistance : .infinity
      }
    }
    self.init(.distances(triangle), count: count)
  }

  /// Makes the space of some vertices of a large graph with their resistances, by conjugate gradients on its edges.
  ///
  /// - Throws: ``MetricSpaceError/invalidChoice(_:of:)`` for a vertex that is none, ``MetricSpaceError/tooLarge(_:)``,
  ///   ``MetricSpaceError/unresolvedResistance(vertex:residual:)`` where the iteration stalls, as on long chains.
  /// - Complexity: a solve for each vertex, each some hundred passes over the edges; memory O(vertices + edges).
  package init(resistancesOf graph: WeightedGraph, between vertices: [Int]) throws(MetricSpaceError) {
    try Self.allowDistances(of: vertices.count, "vertices")
    for vertex in vertices where !(0..<graph.count).contains(vertex) { throw .invalidChoice(vertex, of: graph.count) }
    let parts = graph.parts
    let flow = GraphFlow(graph, parts: parts)
    var potentials: [[Double]] = []
    for vertex in vertices {
      let found = try flow.potential(from: vertex)
      potentials.append(vertices.map { found[$0] })
    }
    var triangle = [Double](repeating: 0, count: PackedTriangle.elementCount(vertices.count))
    for i in vertices.indices {
      let start = PackedTriangle.rowStart(i)
      for j in 0..<i {
        let resistance = potentials[i][i] + potentials[j][j] - potentials[i][j] - potentials[j][i]
        triangle[start + j] = parts[vertices[i]] == parts[vertices[j]] ? max(resistance, 0) : .infinity
      }
    }
    self.init(.distances(triangle), count: vertices.count)
  }
}

extension WeightedGraph {
  /// The number of each vertex's part, in which paths join all.
  package var parts: [Int] {
    var parts = [Int](repeating: -1, count: count)
    var found = 0
    for start in 0..<count where parts[start] < 0 {
      var open = [start]
      parts[start] = found
      while let vertex = open.popLast() {
        for (next, _) in ways(from: vertex) where parts[next] < 0 {
          parts[next] = found
          open.append(next)
        }
      }
      found += 1
    }
    return parts
  }

  /// The Laplacian with conductances 1 / length, made invertible.
  ///
  /// 1 / m is added within each part of m vertices, which adds as much to all of the part's inverse. An edge from a vertex
  /// to itself carries nothing.
  fileprivate func laplacian(_ parts: [Int]) -> Matrix<Double> {
    let sizes = parts.reduce(into: [Int: Double]()) { $0[$1, default: 0] += 1 }
    var matrix = Matrix<Double>(rows: count, columns: count)
    for i in 0..<count {
      for j in 0..<count where parts[i] == parts[j] { matrix[i, j] = 1 / (sizes[parts[i]] ?? 1) }
    }
    for edge in edges where edge.first != edge.second {
      let conductance = 1 / edge.length
      matrix[edge.first, edge.first] += conductance
      matrix[edge.second, edge.second] += conductance
      matrix[edge.first, edge.second] -= conductance
      matrix[edge.second, edge.first] -= conductance
    }
    return matrix
  }
}

/// Currents through the wires of a graph.
private struct GraphFlow {
  private let graph: WeightedGraph
  private let parts: [Int]
  private let diagonal: [Double]

  init(_ graph: WeightedGraph, parts: [Int]) {
    self.graph = graph
    self.parts = parts
    var diagonal = [Double](repeating: 0, count: graph.count)
    for edge in graph.edges where edge.first != edge.second {
      diagonal[edge.first] += 1 / edge.length
      diagonal[edge.second] += 1 / edge.length
    }
    self.diagonal = diagonal
  }

  /// The potentials x with L x = 1 at the vertex, less the mean of its part: up to a constant those of L⁺.
  func potential(from vertex: Int) throws(MetricSpaceError) -> [Double] {
    let count = graph.count
    let size = Double(parts.count { $0 == parts[vertex] })
    var residual = (0..<count).map { parts[$0] == parts[vertex] ? -1 / size : 0 }
    residual[vertex] += 1
    var x = [Double](repeating: 0, count: count)
    let gradients = ConjugateGradients(multiply: multiply) { [diagonal] r, y in
      for i in 0..<count { y[i] = diagonal[i] > 0 ? r[i] / diagonal[i] : r[i] }
    }
    let limit = 10 * SolverTuning.mostIterations
    let outcome = x.withUnsafeMutableBufferPointer { x in
      residual.withUnsafeMutableBufferPointer { residual -> ConjugateGradients.Outcome? in
        guard let x = x.baseAddress, let residual = residual.baseAddress else { return nil }
        return gradients.solve(
          x, residual: residual, count: count, tolerance: SolverTuning.resistanceTolerance, limit: limit,
          in: Workspace())
      }
    }
    guard outcome?.converged == true else {
      throw .unresolvedResistance(vertex: vertex, residual: largestMagnitude(residual))
    }
    return x
  }

  private func largestMagnitude(_ vector: [Double]) -> Double {
    vector.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { ConjugateGradients.size($0, buffer.count) } ?? 0
    }
  }

  private func multiply(_ x: UnsafePointer<Double>, _ y: UnsafeMutablePointer<Double>) {
    for i in 0..<graph.count { y[i] = 0 }
    for edge in graph.edges {
      let current = (x[edge.first] - x[edge.second]) / edge.length
      y[edge.first] += current
      y[edge.second] -= current
    }
  }
}
