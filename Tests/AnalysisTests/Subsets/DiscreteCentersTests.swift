import Analysis
import Testing

@testable import Spaces

@Suite("Discrete centres")
struct DiscreteCentersTests {
  @Test("are those of NumPy, with their radius and magnitude")
  func levels() throws {
    for one in try ApproximationFixture.load() {
      let found = try one.space().discreteCenters(dilatedBy: one.t, gain: 0, from: 4, most: 32)
      #expect(found.points == one.centres)
      #expect(found.levels.map(\.count) == one.levels.map(\.count) && !found.isSettled)
      expectClose(found.levels.map(\.radius), one.levels.map(\.radius), relative: 1e-12)
      expectClose(found.levels.map(\.magnitude), one.levels.map(\.magnitude), relative: 1e-9)
    }
  }

  @Test("have no more magnitude than all points, and that of all where none is left out", arguments: SeededSpace.all)
  func whole(_ seeded: SeededSpace) throws {
    let space = try seeded.space()
    let magnitude = try space.magnitude(dilatedBy: 2)
    let found = try space.discreteCenters(dilatedBy: 2, gain: 0, from: 2)
    #expect(found.levels.allSatisfy { $0.magnitude <= magnitude * (1 + 1e-12) })
    #expect(found.isSettled && found.levels.last?.count == space.count && found.levels.last?.radius == 0)
    expectClose(found.levels.last?.magnitude ?? .nan, magnitude, relative: 1e-10)
    #expect(found.points == space.farthestFirst().order)
  }

  @Test("end where magnitude hardly grows, and are misled by groups that lie far apart")
  func gain() throws {
    let cloud = try FiniteMetricSpace(points: Shape.gaussian.points(count: 500, dimension: 2, seed: 3))
    let found = try cloud.discreteCenters(dilatedBy: 1, gain: 0.05, from: 2)
    let magnitudes = found.levels.map(\.magnitude)
    #expect(found.isSettled && found.points.count < 500)
    for (place, (coarse, fine)) in zip(magnitudes, magnitudes.dropFirst()).enumerated() {
      #expect((fine <= 1.05 * coarse) == (place == magnitudes.count - 2))
    }
    let whole = try cloud.magnitude(dilatedBy: 1)
    #expect(magnitudes[magnitudes.count - 1] > 0.9 * whole)
    // Two groups a millionth wide: the third and the fourth point add nothing, though all of them count at this scale.
    let groups = (0..<40).map { [$0 % 2 == 0 ? 0 : 1.0, 1e-6 * Double($0)] }
    let pair = try FiniteMetricSpace(points: Matrix(groups))
    let misled = try pair.discreteCenters(dilatedBy: 1e4, gain: 0.05, from: 2)
    #expect(misled.isSettled && misled.points.count == 4)
    let all = try pair.magnitude(dilatedBy: 1e4)
    #expect((misled.levels.last?.magnitude ?? .nan) < 0.9 * all)
  }
}
