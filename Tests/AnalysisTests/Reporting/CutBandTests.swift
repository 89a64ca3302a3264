import Testing

@testable import Reporting

@Suite("A band that leaves its panel")
struct CutBandTests {
  private func axis(_ ends: ClosedRange<Double>, _ scale: Figure.Scale = .linear) throws -> Axis {
    try #require(Axis([], scale: scale, room: 5, isRounded: false, fixed: ends))
  }

  @Test("is cut where its edges cross the end of the axis, and nowhere moved to it")
  func linear() throws {
    let unit = try axis(0...1)
    // The upper edge falls from 0.5 to −0.5 and crosses 0 at 0.5; the lower one from 0 to −1.
    let band = Series.Band(lower: [0, -1], upper: [0.5, -0.5])
    let cut = try #require(CutBand([0, 1], band, x: unit, y: unit))
    #expect(cut.polygons.count == 1)
    let corners = cut.polygons[0]
    #expect(corners.map(\.x) == [0, 0.5, 1, 1, 0.5, 0])
    #expect(corners.map(\.y) == [0.5, 0, 0, 0, 0, 0])
  }

  @Test("is cut on straight lines as a logarithmic axis draws them")
  func logarithmic() throws {
    let (unit, x) = (try axis(0...1), try axis(1...100, .logarithmic))
    let band = Series.Band(lower: [0.2, -0.8], upper: [0.7, 0.7])
    let cut = try #require(CutBand([1, 100], band, x: x, y: unit))
    expectClose(cut.polygons[0].map(\.x), [1, 2.511_886_431_5, 100, 100, 2.511_886_431_5, 1], relative: 1e-9)
    // What has no logarithm lies below the axis.
    let y = try axis(1...10, .logarithmic)
    let low = try #require(CutBand([0, 1], Series.Band(lower: [2, -1], upper: [5, 5]), x: unit, y: y))
    #expect(low.polygons[0].map(\.y).min() == 1)
  }

  @Test("has gaps where it is not known, nothing where all of it lies beyond, and is left alone within")
  func gaps() throws {
    let unit = try axis(0...1)
    let band = Series.Band(lower: [0.1, -1, .nan, 2, 0.5], upper: [0.2, 0.5, .nan, 3, 1.5])
    let cut = try #require(CutBand([0, 0.25, 0.5, 0.75, 1], band, x: unit, y: unit))
    #expect(cut.polygons.count == 2 && cut.polygons.joined().allSatisfy { 0...1 ~= $0.y })
    #expect(CutBand([0, 1], Series.Band(lower: [0, 0.5], upper: [1, 1]), x: unit, y: unit) == nil)
    let beyond = try #require(CutBand([0, 1], Series.Band(lower: [2, 2], upper: [3, 3]), x: unit, y: unit))
    #expect(beyond.polygons.isEmpty)
  }
}
