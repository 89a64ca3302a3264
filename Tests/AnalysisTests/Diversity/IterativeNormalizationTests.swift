import Analysis
import Foundation
import Testing

@testable import Spaces

/// Approximations of magnitude by another program.
struct ApproximationFixture: Decodable {
  struct Case: Decodable {
    struct Steps: Decodable {
      let count: Int
      let weights: [Double]
      let magnitude: Double
      let diversity: Double
      let upperBound: Double
    }

    struct Level: Decodable {
      let count: Int
      let radius: Double
      let magnitude: Double
    }

    let name: String
    let t: Double
    let points: [[Double]]
    let magnitude: Double
    let negative: Int
    let largestDiversity: Double
    let steps: [Steps]
    let centres: [Int]
    let levels: [Level]

    func space() throws -> FiniteMetricSpace { try FiniteMetricSpace(points: Matrix(points)) }
  }

  let cases: [Case]

  static func load() throws -> [Case] { try fixture("approximations.json", as: Self.self).cases }
}

@Suite("Iterative normalisation")
struct IterativeNormalizationTests {
  @Test("takes the steps that NumPy takes")
  func steps() throws {
    for one in try ApproximationFixture.load() {
      for steps in one.steps {
        let found = try one.space().normalizedIteratively(dilatedBy: one.t, tolerance: 0, limit: steps.count)
        #expect(found.state.iterations == steps.count && !found.converged)
        expectClose(found.weights, steps.weights, relative: 1e-12)
        expectClose(found.state.magnitude, steps.magnitude, relative: 1e-12)
        expectClose(found.state.diversity, steps.diversity, relative: 1e-12)
        expectClose(found.state.upperBound, steps.upperBound, relative: 1e-12)
      }
    }
  }

  @Test("ends at the largest diversity, which is the magnitude only where no weight is negative")
  func limit() throws {
    for one in try ApproximationFixture.load() {
      let found = try one.space().normalizedIteratively(dilatedBy: one.t, tolerance: 1e-6, limit: 1_000_000)
      #expect(found.converged, "\(one.name)")
      #expect(found.weights.allSatisfy { $0 >= 0 })
      expectClose(found.state.magnitude, one.largestDiversity, relative: 1e-6)
      #expect(found.state.diversity <= one.largestDiversity * (1 + 1e-12))
      #expect(found.state.upperBound >= one.largestDiversity * (1 - 1e-12))
      if one.negative > 0 {
        #expect(found.state.upperBound < one.magnitude * (1 - 1e-3), "\(one.name)")
      } else {
        expectClose(found.state.magnitude, one.magnitude, relative: 1e-6)
      }
    }
  }

  @Test("comes nearer with every step, bounds the largest diversity on both sides", arguments: SeededSpace.all)
  func descent(_ seeded: SeededSpace) throws {
    let space = try seeded.space()
    let largest = try space.maximumDiversity(dilatedBy: 1).value
    var energies: [Double] = []
    _ = try space.normalizedIteratively(dilatedBy: 1, tolerance: 1e-9, limit: 300) { state in
      #expect(state.diversity <= largest * (1 + 1e-9) && state.upperBound >= largest * (1 - 1e-9))
      // ½ wᵀZw − Σ w, from (Σ w)² / wᵀZw.
      energies.append(0.5 * state.magnitude * state.magnitude / state.diversity - state.magnitude)
    }
    #expect(energies.count > 1)
    #expect(zip(energies, energies.dropFirst()).allSatisfy { $1 <= $0 + 1e-12 * abs($0) })
  }

  @Test("gives copies of a point what the point has, and ends at once where all points are alike")
  func copies() throws {
    let points = Matrix([[0.0, 0], [3, 0], [3, 0], [0, 1], [3, 0]])
    let repeated = try FiniteMetricSpace(points: points)
    for count in [1, 2, 7] {
      let found = try repeated.normalizedIteratively(dilatedBy: 1, tolerance: 0, limit: count)
      var weights = [Double](repeating: 1, count: 5)
      for _ in 0..<count {
        weights = (0..<5).map { i in
          weights[i] / (0..<5).reduce(0) { $0 + weights[$1] * exp(-repeated.distance(i, $1)) }
        }
      }
      expectClose(found.weights, weights, relative: 1e-12)
    }
    let single = try FiniteMetricSpace(points: Matrix([[2.0], [2]])).normalizedIteratively(dilatedBy: 5)
    #expect(single.converged && single.weights == [0.5, 0.5])
  }

  @Test("may miss both magnitude and the largest diversity where similarities are indefinite")
  func indefinite() throws {
    // All vertices of K₃,₃ are alike: one step leads to their weighting, though three of them are more diverse.
    let graph = try FiniteMetricSpace(graph: GraphShape.k33.graph(count: 6))
    let found = try graph.normalizedIteratively(dilatedBy: 0.3)
    #expect(found.state.iterations == 1)
    expectClose(found.state.magnitude, try graph.magnitude(dilatedBy: 0.3), relative: 1e-12)
    let largest = try graph.maximumDiversity(dilatedBy: 0.3).value
    #expect(found.state.upperBound < 0.99 * largest)
    // On K₃,₂ below its pole magnitude falls below the diversity that the steps find.
    let other = try FiniteMetricSpace(graph: GraphShape.k32.graph(count: 5))
    let more = try other.normalizedIteratively(dilatedBy: 0.2, tolerance: 1e-9)
    let magnitude = try other.magnitude(dilatedBy: 0.2)
    #expect(more.converged && more.state.magnitude > 1.08 * magnitude)
  }

  @Test("refuses a space without points, and dilations that there are not")
  func errors() throws {
    let empty = try FiniteMetricSpace(points: Matrix(rows: 0, columns: 2))
    #expect(throws: MetricSpaceError.emptySpace) { try empty.normalizedIteratively(dilatedBy: 1) }
    #expect(throws: MetricSpaceError.emptySpace) { try empty.discreteCenters(dilatedBy: 1) }
    let line = try FiniteMetricSpace(points: Matrix([[0.0], [1]]))
    #expect(throws: MetricSpaceError.invalidDilation(0)) { try line.normalizedIteratively(dilatedBy: 0) }
    #expect(throws: MetricSpaceError.self) { try line.discreteCenters(dilatedBy: .nan) }
  }
}
