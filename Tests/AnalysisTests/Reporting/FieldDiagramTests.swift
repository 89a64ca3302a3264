import Analysis
import Testing

@testable import Reporting

@Suite("Diagrams of fields and clouds")
struct FieldDiagramTests {
  @Test("put the first true class above, with each share's percentage upon it")
  func confusion() {
    let figure = Figure.confusion("c", shares: [[0.9, 0.1], [0.25, 0.75]], names: ["a", "b"])
    #expect(figure.heatMap?.values == [[25, 75], [90, 10]])
    #expect(figure.heatMap?.range == 0...100)
    #expect(figure.notes.map(\.text) == ["90", "10", "25", "75"])
    #expect(figure.notes.map(\.x) == [1, 2, 1, 2] && figure.notes.map(\.y) == [2, 2, 1, 1])
    #expect(figure.notes.map(\.colour) == ["#000000", "#FFFFFF", "#FFFFFF", "#000000"])
    #expect(figure.xNames == ["a", "b"] && figure.yNames == ["b", "a"])
    let shares = [[1.0, 0.004], [.nan, .nan]]
    let numbered = Figure.confusion("c", shares: shares, names: ["a", "b"], columns: ["1", "2"])
    #expect(numbered.notes.map(\.text) == ["100"] && numbered.xNames == ["1", "2"])
    let many = Array(repeating: Array(repeating: 0.05, count: 20), count: 20)
    #expect(Figure.confusion("c", shares: many, names: (1...20).map(String.init)).notes.isEmpty)
  }

  @Test("have letters in black or white that differ enough from every colour beneath them")
  func letters() {
    for place in 0...100 {
      let share = Double(place) / 100
      let at = share * Double(HeatMap.palette.count - 1)
      let lower = min(Int(at), HeatMap.palette.count - 2)
      let colour = Look.mixed(HeatMap.palette[lower], HeatMap.palette[lower + 1], share: at - Double(lower))
      let white = Look.contrast(colour)
      let contrast = HeatMap.letters(upon: share) == "#FFFFFF" ? white : 21 / white
      // WCAG 2.2 asks for 4.5.
      #expect(contrast >= 4.5, "\(share): \(contrast)")
    }
  }

  @Test("lay images in rows from the top left, with a gap around each")
  func images() throws {
    let figure = Figure.images("i", [[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]], side: 2, columns: 2)
    let values = try #require(figure.heatMap).values
    #expect(values.count == 7 && values.allSatisfy { $0.count == 7 })
    // From the top: a gap, the two rows of the first two images.
    #expect(values[6].allSatisfy { $0.isNaN })
    #expect(Array(values[5][1...2]) == [1, 2] && Array(values[5][4...5]) == [5, 6] && values[5][3].isNaN)
    #expect(Array(values[4][1...2]) == [3, 4] && Array(values[4][4...5]) == [7, 8])
    #expect(Array(values[2][1...2]) == [9, 10] && values[2][4...6].allSatisfy(\.isNaN))
  }

  @Test("mark the mean of each cloud above its points")
  func clouds() {
    let figure = Figure.clouds("c", x: "x", y: "y", groups: [("a", [1, 3], [2, 6]), ("b", [0], [1])])
    #expect(figure.series.map(\.label) == ["", "", "a", "b"])
    #expect(figure.series[2].x == [2] && figure.series[2].y == [4])
    #expect(figure.looks[0][0] == figure.looks[0][2] && figure.looks[0][1] != figure.looks[0][2])
  }
}
