import Analysis
import Foundation
import Testing

@testable import Spaces

@Suite("The search for a decrease of magnitude")
struct MonotonicitySearchTests {
  @Test("finds nothing to add up with signs where no weight is negative: on a line, and on a plateau of two clusters")
  func positive() throws {
    let line = try MonotonicitySearch.reading(of: Matrix([[0, 0], [1, 0], [4, 0]]))
    #expect(abs(line.share - 1) < 1e-12 && line.error < 1e-6)
    // Magnitude is nearly 2 over many dilations, and its slope nearly 0: the share is 1 all the same.
    let clusters = try MonotonicitySearch.reading(of: Matrix([[0, 0], [1e-3, 0], [30, 0]]))
    #expect(abs(clusters.share - 1) < 1e-9)
  }

  @Test("sees negative weights: a point in the midst of others takes from the sum")
  func negative() throws {
    let ring = (0..<8).map { [cos(Double($0) * .pi / 4), sin(Double($0) * .pi / 4)] }
    let points = Matrix(ring + [[0, 0]])
    let reading = try MonotonicitySearch.reading(of: points)
    #expect(reading.share > 0 && reading.share < 1)
    // The same sum, from the weighting alone.
    let space = try FiniteMetricSpace(points: points)
    let weights = try space.weighting(dilatedBy: reading.dilation)
    #expect((weights.min() ?? 0) < 0)
    var (sum, size) = (0.0, 0.0)
    for i in 0..<9 {
      for j in 0..<9 {
        let d = hypot(points[i, 0] - points[j, 0], points[i, 1] - points[j, 1])
        sum += weights[i] * weights[j] * d * exp(-reading.dilation * d)
        size += abs(weights[i] * weights[j]) * d * exp(-reading.dilation * d)
      }
    }
    expectClose(reading.share, sum / size, relative: 1e-9)
    expectClose(reading.derivative, sum, relative: 1e-9)
  }

  @Test("looks at the plane and at more dimensions, as often at each, the same with any number of threads")
  func dimensions() async throws {
    let found = try await MonotonicitySearch(trials: 16, steps: 5, seed: 3).run()
    #expect((2...5).allSatisfy { dimension in found.count { $0.dimension == dimension } == 4 })
    #expect(found.allSatisfy { (3...9).contains($0.points.rows) })
    // The first trials of a longer search.
    let more = try await MonotonicitySearch(trials: 17, steps: 5, seed: 3).run()
    #expect(zip(found, more).allSatisfy { $0.share == $1.share && $0.points == $1.points })
    #expect(found.contains { $0.share.isFinite && $0.share < 1 })
  }
}
