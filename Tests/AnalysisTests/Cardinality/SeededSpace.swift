import Analysis
import Testing

@testable import Spaces

/// Distinct points of Euclidean space, the same on every run.
struct SeededSpace: Sendable, CustomTestStringConvertible {
  let shape: Shape
  let count: Int
  let dimension: Int

  /// Spread out and in clusters, in few and many dimensions, filling whole vectors and leaving remainders.
  static let all = [
    SeededSpace(shape: .line, count: 7, dimension: 1),
    SeededSpace(shape: .circle, count: 8, dimension: 2),
    SeededSpace(shape: .gaussian, count: 9, dimension: 3),
    SeededSpace(shape: .clusters, count: 20, dimension: 2),
    SeededSpace(shape: .cube, count: 25, dimension: 5),
    SeededSpace(shape: .sphere, count: 33, dimension: 10),
  ]

  var testDescription: String { "\(shape.rawValue), \(count) points in \(dimension) dimensions" }

  func points() throws -> Matrix<Double> { try shape.points(count: count, dimension: dimension, seed: 7) }

  func space() throws -> FiniteMetricSpace { try FiniteMetricSpace(points: points()) }

  /// The points turned, mirrored and moved: every distance is kept.
  func movedPoints() throws -> Matrix<Double> {
    var points = try points()
    for j in 0..<count {
      for k in 1..<max(dimension, 1) {
        let (x, y) = (points[j, k - 1], points[j, k])
        (points[j, k - 1], points[j, k]) = (0.6 * x - 0.8 * y, 0.8 * x + 0.6 * y)
      }
      points[j, 0] *= -1
      for k in 0..<dimension { points[j, k] += Double(k) - 2.5 }
    }
    return points
  }
}

extension FiniteMetricSpace {
  /// The distances of all pairs of points.
  var pairDistances: [Double] {
    (0..<count).flatMap { i in (0..<i).map { distance(i, $0) } }
  }
}
