import Analysis
import Testing

@testable import Spaces

@Suite("Single linkage")
struct SingleLinkageTests {
  @Test("of points on a line has their gaps as lengths")
  func line() throws {
    let space = try FiniteMetricSpace(points: Matrix([[7], [0], [3], [1]]))
    let linkage = SingleLinkage(space)
    #expect(linkage.lengths == [1, 2, 4])
    #expect([0.5, 1, 2, 3.9, 4].map(linkage.groups) == [4, 3, 2, 2, 1])
    #expect(linkage.clearestCount == nil)
  }

  @Test("finds five clusters as often as there are five, and none in a cloud")
  func clusters() throws {
    let points = try Shape.clusters.points(count: 200, dimension: 2, seed: 2048)
    #expect(SingleLinkage(try FiniteMetricSpace(points: points)).clearestCount == 5)
    let grid = try Shape.grid.points(count: 100, dimension: 2, seed: 1)
    #expect(SingleLinkage(try FiniteMetricSpace(points: grid)).clearestCount == nil)
  }

  @Test("counts groups as a flood through near points does", arguments: 1...5 as ClosedRange<UInt32>)
  func flood(seed: UInt32) throws {
    let space = try FiniteMetricSpace(points: Shape.gaussian.points(count: 40, dimension: 3, seed: seed))
    let linkage = SingleLinkage(space)
    for length in [0.2, 0.5, 0.8, 1.5] {
      var group = Array(repeating: -1, count: space.count)
      var count = 0
      for start in 0..<space.count where group[start] < 0 {
        var waiting = [start]
        while let point = waiting.popLast() {
          if group[point] >= 0 { continue }
          group[point] = count
          waiting += (0..<space.count).filter { group[$0] < 0 && space.distance(point, $0) <= length }
        }
        count += 1
      }
      #expect(linkage.groups(within: length) == count)
    }
  }

  @Test("of no point and of one has no length")
  func small() throws {
    let one = SingleLinkage(try FiniteMetricSpace(points: Matrix([[1, 2]])))
    #expect(one.lengths.isEmpty && one.clearestCount == nil && one.groups(within: 1) == 1)
  }
}
