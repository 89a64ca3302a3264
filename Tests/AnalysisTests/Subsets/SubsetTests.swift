import Analysis
import Foundation
import Testing

@testable import Spaces

@Suite("Subsets")
struct SubsetTests {
  @Test("chosen greedily are those that trying every point chooses")
  func greedy() throws {
    for one in try DiversityFixture.load().subsets {
      let space = try FiniteMetricSpace(points: Matrix(one.points))
      let byMagnitude = try space.greedySubset(byMagnitude: one.size, dilatedBy: one.t)
      let bySpread = try space.greedySubset(bySpread: one.size, dilatedBy: one.t)
      #expect(byMagnitude.points == one.magnitude.points)
      expectClose(byMagnitude.values, one.magnitude.values, relative: 1e-12)
      #expect(bySpread.points == one.spread.points)
      expectClose(bySpread.values, one.spread.values, relative: 1e-12)
      #expect(bySpread.guarantee == nil)
      let guarantee = try #require(byMagnitude.guarantee)
      #expect(guarantee > 0 && guarantee < 1)
      #expect(byMagnitude.values[one.size - 1] >= guarantee * one.best - 1e-12)
      if one.points[0].count == 1 {
        let best = try space.bestSubset(onLine: one.size, dilatedBy: one.t)
        expectClose(best.magnitude, one.best, relative: 1e-12)
        expectClose(try space.subspace(best.points).magnitude(dilatedBy: one.t), one.best, relative: 1e-12)
      }
    }
  }

  @Test("of all points have the magnitude and the spread of the space", arguments: SeededSpace.all)
  func all(_ seeded: SeededSpace) throws {
    let space = try seeded.space()
    let byMagnitude = try space.greedySubset(byMagnitude: space.count, dilatedBy: 2)
    expectClose(byMagnitude.values[space.count - 1], try space.magnitude(dilatedBy: 2), relative: 1e-10)
    let bySpread = try space.greedySubset(bySpread: space.count, dilatedBy: 2)
    expectClose(bySpread.values[space.count - 1], try space.spread(dilatedBy: 2), relative: 1e-12)
    for points in [byMagnitude.points, bySpread.points] { #expect(points.sorted() == Array(0..<space.count)) }
    #expect(zip(byMagnitude.values, byMagnitude.values.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test("leave repeats out, which add nothing")
  func repeats() throws {
    let space = try FiniteMetricSpace(points: Matrix([[0.0, 0], [0, 0], [3, 0], [3, 0], [0, 1]]))
    let found = try space.greedySubset(byMagnitude: 5, dilatedBy: 1)
    #expect(found.points == [0, 2, 4])
    expectClose(found.values[2], try space.magnitude(dilatedBy: 1), relative: 1e-12)
  }

  @Test("that are the best on a line hold both ends, and greedy ones at least 1 − 1/e of their magnitude")
  func line() throws {
    for seed: UInt32 in 1...5 {
      var random = NumPyRandom(seed: seed)
      let places = (0..<80).map { _ in [exp(2 * random.standardNormal())] }
      let space = try FiniteMetricSpace(points: Matrix(places))
      for size in [1, 2, 3, 10, 40, 80] {
        let best = try space.bestSubset(onLine: size, dilatedBy: 1)
        let greedy = try space.greedySubset(byMagnitude: size, dilatedBy: 1)
        #expect(best.points.count == size)
        expectClose(best.magnitude, try space.subspace(best.points).magnitude(dilatedBy: 1), relative: 1e-12)
        #expect(greedy.values[size - 1] <= best.magnitude * (1 + 1e-12))
        #expect(greedy.values[size - 1] >= (1 - 1 / M_E) * best.magnitude)
        expectClose(best.magnitude, slowly(places.map { $0[0] }, size), relative: 1e-12)
      }
    }
  }

  /// The best magnitude by every last point but one.
  private func slowly(_ unsorted: [Double], _ size: Int) -> Double {
    let places = unsorted.sorted()
    var values = places.map { _ in 1.0 }
    for _ in 1..<max(size, 1) {
      values = places.indices.map { end in
        (0..<end).map { values[$0] + tanh((places[end] - places[$0]) / 2) }.max() ?? -.infinity
      }
    }
    return values.max() ?? .nan
  }

  @Test("are refused in sizes that there are not, on no line, and where similarities are indefinite")
  func errors() throws {
    let space = try FiniteMetricSpace(points: Shape.ball.points(count: 9, dimension: 2, seed: 1))
    for size in [0, 10] {
      #expect(throws: MetricSpaceError.invalidChoice(size, of: 9)) {
        try space.greedySubset(byMagnitude: size, dilatedBy: 1)
      }
      #expect(throws: MetricSpaceError.invalidChoice(size, of: 9)) {
        try space.greedySubset(bySpread: size, dilatedBy: 1)
      }
    }
    #expect(throws: MetricSpaceError.self) { try space.bestSubset(onLine: 3, dilatedBy: 1) }
    let graph = try FiniteMetricSpace(graph: GraphShape.k33.graph(count: 6))
    #expect(throws: MetricSpaceError.singularSimilarity(dilation: 0.2)) {
      try graph.greedySubset(byMagnitude: 6, dilatedBy: 0.2)
    }
  }
}

@Suite("A weighting of points that come and go")
struct ChangingWeightingTests {
  @Test("is the one that is solved anew, after every change", arguments: SeededSpace.all)
  func changes(_ seeded: SeededSpace) throws {
    let space = try seeded.space()
    var changing = try ChangingWeighting(space, members: [0, 1], dilatedBy: 2)
    var random = NumPyRandom(seed: 3)
    for _ in 0..<60 {
      let point = Int(random.uniform() * Double(space.count))
      if changing.members.contains(point) { try changing.remove(point) } else { try changing.add(point) }
      let weights = try space.subspace(changing.members).weighting(dilatedBy: 2)
      expectClose(changing.weights, weights, relative: 1e-9)
      expectClose(changing.magnitude, weights.reduce(0, +), relative: 1e-10, floor: 1)
    }
    #expect(changing.residual < 1e-11)
  }

  @Test("tells what each point takes with it")
  func contributions() throws {
    let space = try FiniteMetricSpace(points: Shape.gaussian.points(count: 25, dimension: 2, seed: 1))
    let changing = try ChangingWeighting(space, members: Array(0..<25), dilatedBy: 1)
    let whole = try space.magnitude(dilatedBy: 1)
    for (point, taken) in zip(changing.members, changing.contributions) {
      let rest = try space.subspace((0..<25).filter { $0 != point }).magnitude(dilatedBy: 1)
      expectClose(taken, whole - rest, relative: 1e-8)
    }
  }

  /// On a line an inner point takes tanh(a / 2) + tanh(b / 2) − tanh((a + b) / 2) between gaps a and b at t = 1.
  @Test("tells what near copies take, and is right once they have gone")
  func nearCopies() throws {
    let places = [0, 1e-10, 2e-10, 1, 2.5, 3]
    let space = try FiniteMetricSpace(points: Matrix(places.map { [$0] }))
    var changing = try ChangingWeighting(space, members: Array(0..<6), dilatedBy: 1)
    func taken(_ gap: Double, _ other: Double) -> Double {
      tanh(gap / 2) + tanh(other / 2) - tanh((gap + other) / 2)
    }
    // 1 − sech²(1/2) = tanh²(1/2) of 5e-11 for the last of the copies, and next to nothing for that between.
    let copies = [5e-11, 0, 5e-11 * tanh(0.5) * tanh(0.5)]
    for (found, expected) in zip(changing.contributions, copies) {
      #expect(found >= 0 && abs(found - expected) <= 1e-3 * expected + 1e-18, "\(found) for \(expected)")
    }
    expectClose(Array(changing.contributions[3..<5]), [taken(1, 1.5), taken(1.5, 0.5)], relative: 1e-4)
    try changing.remove(1)
    try changing.remove(2)
    expectClose(Array(changing.contributions[1..<3]), [taken(1, 1.5), taken(1.5, 0.5)], relative: 1e-10)
    expectClose(changing.magnitude, 1 + tanh(0.5) + tanh(0.75) + tanh(0.25), relative: 1e-12)
  }

  @Test("refuses copies so near that no digits are left, with their distance and without a change")
  func lostDigits() throws {
    let space = try FiniteMetricSpace(points: Matrix([[0.0], [1], [1e-13]]))
    var changing = try ChangingWeighting(space, members: [0, 1], dilatedBy: 1)
    let before = changing.weights
    let error = try #require(throws: MetricSpaceError.self) { try changing.add(2) }
    guard case .lostDigits(1, let point, 1e-13) = error else { throw error }
    #expect(error.description.contains("with point \(point), whose nearest point that differs is 1e-13 away"))
    #expect(changing.members == [0, 1] && changing.weights == before)
    #expect(throws: MetricSpaceError.self) { try ChangingWeighting(space, members: [0, 1, 2], dilatedBy: 1) }
  }

  @Test("holds where similarities are indefinite, and refuses what has no inverse without a change")
  func refusals() throws {
    let graph = try FiniteMetricSpace(graph: GraphShape.k32.graph(count: 5))
    var changing = try ChangingWeighting(graph, members: Array(0..<5), dilatedBy: 0.2)
    expectClose(changing.magnitude, try graph.magnitude(dilatedBy: 0.2), relative: 1e-10)
    #expect(throws: MetricSpaceError.invalidChoice(3, of: 5)) { try changing.add(3) }
    #expect(throws: MetricSpaceError.invalidChoice(5, of: 5)) { try changing.add(5) }
    try changing.remove(3)
    #expect(throws: MetricSpaceError.invalidChoice(3, of: 5)) { try changing.remove(3) }
    let repeated = try FiniteMetricSpace(points: Matrix([[0.0], [1], [1]]))
    var line = try ChangingWeighting(repeated, members: [0, 1], dilatedBy: 1)
    #expect(throws: MetricSpaceError.singularSimilarity(dilation: 1)) { try line.add(2) }
    #expect(line.members == [0, 1] && line.weights.count == 2)
    try line.remove(0)
    try line.remove(1)
    #expect(line.members.isEmpty && abs(line.magnitude) < 1e-15)
  }
}
