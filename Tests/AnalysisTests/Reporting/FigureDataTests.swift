import Analysis
import Testing

@testable import Files
@testable import Reporting

@Suite("Data of a figure")
struct FigureDataTests {
  @Test("has one header line and a column for each curve")
  func oneTable() {
    var figure = Figure("Test accuracy", x: "epoch", y: "accuracy")
    figure.add([0.5, 0.1 + 0.2], label: "magnitude")
    figure.add([1, .nan], label: "Cross entropy")
    #expect(FigureData(figure).text == "# epoch magnitude cross_entropy\n1 0.5 1\n2 0.30000000000000004 NaN\n")
  }

  @Test("fills a curve that stops early with NaN")
  func earlyStop() {
    var figure = Figure("", x: "epoch", y: "")
    figure.add([1, 2], label: "long")
    figure.add([3], label: "short")
    #expect(FigureData(figure).text == "# epoch long short\n1 1 3\n2 2 NaN\n")
  }

  @Test("gives curves over different x tables of their own")
  func severalTables() {
    var figure = Figure("", x: "dilation t", y: "")
    figure.xColumn = "t"
    figure.add(x: [1, 2], y: [3, 4], label: "a", band: .init(lower: [2, 3], upper: [4, 5]))
    figure.add(x: [0.5], y: [1e-300], label: "b")
    figure.add(x: [], y: [], label: "none")
    let data = FigureData(figure)
    let expected = "# t a a_lower a_upper\n1 3 2 4\n2 4 3 5\n\n\n# t b\n0.5 1e-300\n\n\n# t none\nNaN NaN\n"
    #expect(data.text == expected)
    #expect(data.places[0].map(\.block) == [0, 1, 2])
  }

  @Test("keeps panels over the same x in one table, with names that differ")
  func panels() {
    var first = Figure("", x: "t", y: "")
    first.add([1], label: "magnitude")
    var second = Figure("", x: "t", y: "")
    second.add([2], label: "magnitude")
    second.add([3], label: "d/dt", style: .dataOnly, column: "magnitude_derivative")
    let text = FigureData(Figure([first, second])).text
    #expect(text == "# t magnitude magnitude_2 magnitude_derivative\n1 1 2 3\n")
  }
}
