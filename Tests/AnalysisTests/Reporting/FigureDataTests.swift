import Analysis
import Testing

@testable import Experiments
@testable import Files
@testable import Reporting

@Suite("Data of a figure")
struct FigureDataTests {
  @Test("has one header line and a column for each curve")
  func oneTable() {
    var figure = Figure("Test accuracy", x: "epoch", y: "accuracy")
    figure.add([0.5, 0.1 + 0.2], label: "magnitude")
    figure.add([1, .nan], label: "Cross entropy")
    #expect(FigureData(figure).text == "epoch magnitude cross_entropy\n1 0.5 1\n2 0.30000000000000004 NaN\n")
  }

  @Test("fills a curve that stops early with NaN")
  func earlyStop() {
    var figure = Figure("", x: "epoch", y: "")
    figure.add([1, 2], label: "long")
    figure.add([3], label: "short")
    #expect(FigureData(figure).text == "epoch long short\n1 1 3\n2 2 NaN\n")
  }

  @Test("gives curves over different x tables of their own")
  func severalTables() {
    var figure = Figure("", x: "dilation t", y: "")
    figure.xColumn = "t"
    figure.add(x: [1, 2], y: [3, 4], label: "a", band: .init(lower: [2, 3], upper: [4, 5]))
    figure.add(x: [0.5], y: [1e-300], label: "b")
    figure.add(x: [], y: [], label: "none")
    let data = FigureData(figure)
    let expected = "t a a_lower a_upper\n1 3 2 4\n2 4 3 5\n\n\nt b\n0.5 1e-300\n\n\nt none\nNaN NaN\n"
    #expect(data.text == expected)
    #expect(data.places[0].map(\.block) == [0, 1, 2])
  }

  @Test("stands in long form too, a row for each point")
  func tidy() {
    var figure = Figure("", x: "epoch", y: "")
    figure.add(x: [1, 2], y: [0.5, .nan], label: "=a,b", band: .init(lower: [0.4, 0], upper: [0.6, 1]))
    figure.add([3], label: "b", style: .dataOnly)
    #expect(
      FigureData(figure).tidy == "series,x,y,lower,upper\n\"'=a,b\",1,0.5,0.4,0.6\n\"'=a,b\",2,NaN,0,1\nb,1,3,,\n")
    var field = Figure("p", x: "u", y: "v")
    field.heatMap = HeatMap(x: [0, 1], y: [0, 1], values: [[1, 2], [3, .nan]], label: "")
    let data = FigureData(Figure([figure, field]))
    #expect(data.tidy.contains("\npanel 1,b,1,3,,,\n") && data.tidy.hasSuffix("\np,field,1,1,,,NaN\n"))
    #expect(data.fields == [nil, 1])
    #expect(data.blocks[1].columns.prefix(2) == [[0, 1, 0, 1], [0, 0, 1, 1]])
    #expect(data.text.hasSuffix("\n\n\nu v value\n0 0 1\n1 0 2\n0 1 3\n1 1 NaN\n"))
  }

  @Test("says of regions only which each cell is, and in long form those together that are neighbours")
  func regions() throws {
    var figure = Figure("", x: "u", y: "v")
    figure.heatMap = HeatMap(x: [0, 1, 2], y: [0, 1], classes: [[0, 0, 1], [2, 2, 2]], names: ["a", "b", "c"])
    let data = FigureData(figure)
    #expect(data.text == "region\n0\n0\n1\n2\n2\n2\n")
    let rows = "field,0.5,0,-0.5,1.5,0\nfield,2,0,1.5,2.5,1\nfield,1,1,-0.5,2.5,2\n"
    #expect(data.tidy == "series,x,y,lower,upper,value\n" + rows)
    let script = try FigureScript(figure, named: "f", data: data).text(terminals: [.svg])
    #expect(script.contains("index 0 using (0 + 1 * (int($0) % 3)):(0 + 1 * (int($0) / 3)):1 with image"))
  }

  @Test("keeps panels over the same x in one table, with names that differ")
  func panels() {
    var first = Figure("", x: "t", y: "")
    first.add([1], label: "magnitude")
    var second = Figure("", x: "t", y: "")
    second.add([2], label: "magnitude")
    second.add([3], label: "d/dt", style: .dataOnly, column: "magnitude_derivative")
    let text = FigureData(Figure([first, second])).text
    #expect(text == "t magnitude magnitude_2 magnitude_derivative\n1 1 2 3\n")
  }
}
