import Analysis
import Foundation
import Testing

@testable import Experiments
@testable import Files
@testable import Reporting

@Suite("Figure")
struct FigureTests {
  private func curve(_ label: String = "magnitude") -> Figure {
    var figure = Figure("Test accuracy", x: "epoch", y: "accuracy")
    figure.add((1...50).map { 1 - 1 / Double($0) }, label: label)
    return figure
  }

  @Test("is written as data, script, SVG and PNG")
  func files() throws {
    let folder = try TemporaryFolder()
    let files = try curve().write(to: folder.url, as: "figure2")
    #expect(
      files.map(\.lastPathComponent) == ["figure2.dat", "figure2.tidy.csv", "figure2.gp", "figure2.svg", "figure2.png"])
    #expect(try folder.names() == files.map(\.lastPathComponent).sorted())
    let svg = try folder.text("figure2.svg")
    #expect(svg.contains("magnitude") && svg.contains("Test accuracy") && svg.hasSuffix("</svg>\n\n"))
    let png = try Data(contentsOf: files[4])
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]) && png.count > 10_000)
  }

  @Test("is written by every terminal", arguments: Terminal.allCases)
  func terminals(terminal: Terminal) throws {
    let folder = try TemporaryFolder()
    let file = try curve().write(to: folder.url, as: "f", terminals: [terminal])[3]
    #expect(try Data(contentsOf: file).count > 500)
  }

  @Test("is drawn again, the same, by its script alone")
  func standAlone() throws {
    let folder = try TemporaryFolder()
    var figure = Figure([curve("a'b"), curve("@y")], title: "Two panels")
    figure.isQuick = true
    let files = try figure.write(to: folder.url, as: "it")
    #expect(try folder.text("it.svg").contains("<title>Two panels</title>"))
    let before = try files.suffix(2).map { try Data(contentsOf: $0) }
    for file in files.suffix(2) { try FileManager.default.removeItem(at: file) }
    try Gnuplot.installed.run("load 'it.gp'\n", in: folder.url, named: "it.gp")
    // A script cannot name the scalable picture, so only its head differs.
    let body = { (data: Data) in String(decoding: data, as: UTF8.self).split(separator: "</desc>").last.map(String.init)
    }
    let after = try files.suffix(2).map { try Data(contentsOf: $0) }
    #expect(body(after[0]) == body(before[0]) && after[1] == before[1])
    #expect(try !folder.text("it.gp").contains(folder.url.path))
  }

  @Test("leaves gaps where a logarithmic axis cannot show a value")
  func gaps() throws {
    let folder = try TemporaryFolder()
    var figure = Figure("Gaps", x: "t", y: "loss")
    figure.xAxis = .logarithmic
    figure.yAxis = .logarithmic
    figure.horizontalLines = [.init(0, label: "nowhere"), .init(2, label: "two")]
    figure.verticalLines = [.init(-1, label: "nowhere"), .init(1, label: "one")]
    figure.add(x: [-1, 0, 1, 10, 100, 1000], y: [1, 2, -3, .nan, 4, 5], label: "a")
    figure.add(x: [1, 2], y: [.infinity, -.infinity], label: "undefined", style: .lineAndMarkers)
    try figure.write(to: folder.url, as: "gaps")
    let svg = try folder.text("gaps.svg")
    #expect(svg.contains("two") && svg.contains(">one<") && !svg.contains("nowhere"))
  }

  @Test("draws constant curves and single points")
  func degenerate() throws {
    let folder = try TemporaryFolder()
    var figure = Figure("", x: "", y: "")
    figure.add([2], label: "", style: .markers)
    figure.add([2], label: "line")
    try figure.write(to: folder.url, as: "point")
    #expect(try folder.names() == ["point.dat", "point.gp", "point.png", "point.svg", "point.tidy.csv"])
    #expect(try folder.text("point.svg").contains("</svg>"))
  }

  @Test("cannot be drawn without a finite point, but keeps its data")
  func empty() throws {
    let folder = try TemporaryFolder()
    var figure = Figure("Diverged", x: "epoch", y: "loss")
    figure.add([.nan, .infinity], label: "loss")
    #expect(throws: ReportingError.nothingToDraw(figure: "Diverged")) { try figure.write(to: folder.url, as: "d") }
    #expect(try folder.names() == ["d.dat", "d.tidy.csv"])
    #expect(throws: ReportingError.nothingToDraw(figure: "none")) {
      try Figure("", x: "", y: "").write(to: folder.url, as: "none")
    }
  }

  @Test("refuses a range that its axis cannot show")
  func range() throws {
    var figure = curve()
    figure.xAxis = .logarithmic
    figure.xRange = 0...10
    let error = ReportingError.invalidRange(figure: "Test accuracy", axis: "x", range: 0...10)
    #expect(throws: error) { try FigureScript(figure, named: "f", data: FigureData(figure)) }
  }

  @Test("names its curves once, below all panels, and explains bands")
  func legend() throws {
    var figure = curve("cross_entropy")
    figure.add(
      x: [1, 2], y: [0, 1], label: "b", band: .init(lower: [0, 0], upper: [1, 1], meaning: "95 % interval"))
    let layout = try FigureLayout(Figure([figure, figure], columns: 2), named: "f")
    #expect(layout.legend.places.map(\.entry.text) == ["cross entropy", "b", "95 % interval"])
    let lowest = layout.panels.map(\.y.lowerBound).min() ?? 0
    #expect(lowest > layout.legend.height && layout.legend.places.allSatisfy { $0.y < layout.legend.height })
  }

  @Test("names its curves beside a last row that is not full, or puts that row in the middle")
  func lastRow() throws {
    let layout = try FigureLayout(Figure([curve(), curve(), curve()], columns: 2), named: "f")
    let last = layout.panels[2]
    #expect(!layout.legend.places.isEmpty)
    for place in layout.legend.places {
      #expect(last.x.upperBound < place.x && place.x < layout.width && last.y.contains(place.y))
    }
    #expect(layout.panels[2].x == layout.panels[0].x)
    var unnamed = curve()
    unnamed.key = .hidden
    let middle = try FigureLayout(Figure([unnamed, unnamed, unnamed], columns: 2), named: "f").panels
    #expect(middle[2].x.lowerBound > middle[0].x.lowerBound && middle[2].x.upperBound < middle[1].x.upperBound)
    // Too many names for the place stand below.
    var many = curve()
    for index in 0..<30 { many.add([1, 2], label: "a long name of curve \(index)") }
    let below = try FigureLayout(Figure([many, many, many], columns: 2), named: "f")
    #expect(below.legend.places.allSatisfy { $0.y < below.panels[2].y.lowerBound })
  }

  @Test("fills the rows of its names equally", arguments: [3, 5, 6, 7, 11])
  func rows(count: Int) throws {
    var figure = Figure("", x: "x", y: "y")
    for index in 0..<count { figure.add([1, 2], label: "the curve with number \(index)") }
    let places = try FigureLayout(figure, named: "f").legend.places
    let rows = Dictionary(grouping: places, by: \.y).values.map(\.count)
    #expect((rows.max() ?? 0) - (rows.min() ?? 0) < rows.count, "\(rows)")
    #expect(places.allSatisfy { $0.x >= 0 && $0.x < FigureWidth.text.points - 100 })
  }

  @Test("gives one name one look in all its panels")
  func looks() {
    var first = Figure("", x: "", y: "")
    first.add([1], label: "magnitude")
    first.add([1], label: "formula", style: .markers, column: "formula_1")
    var second = Figure("", x: "", y: "")
    second.add([1], label: "other")
    second.add([1], label: "formula", style: .markers, column: "formula_2")
    let looks = Figure([first, second]).looks
    #expect(looks[0][1] == looks[1][1] && looks[1][0] != looks[0][1] && looks[1][0] != looks[0][0])
  }

  @Test("has panels of one size within the width of the print", arguments: FigureWidth.allCases)
  func panels(width: FigureWidth) throws {
    var wide = curve()
    wide.yRange = 0...123_456
    let layout = try FigureLayout(Figure([curve(), wide, curve()], columns: 2), named: "f", width: width)
    let widths = layout.panels.map { $0.x.upperBound - $0.x.lowerBound }
    let heights = layout.panels.map { $0.y.upperBound - $0.y.lowerBound }
    #expect(widths.allSatisfy { abs($0 - widths[0]) < 1e-9 && $0 > 40 })
    #expect(heights.allSatisfy { abs($0 - heights[0]) < 1e-9 })
    #expect(layout.panels.allSatisfy { $0.x.lowerBound >= 0 && $0.x.upperBound <= layout.width && $0.y.lowerBound > 0 })
    #expect(!zip(layout.panels, layout.panels.dropFirst()).contains { $0.x.overlaps($1.x) && $0.y.overlaps($1.y) })
  }

  @Test("says in the picture what it shows")
  func described() throws {
    let folder = try TemporaryFolder()
    var figure = curve()
    figure.caption = "One <seed> & no bands."
    try figure.write(to: folder.url, as: "f", terminals: [.svg])
    let svg = try folder.text("f.svg")
    #expect(svg.contains("<title>Test accuracy</title>"))
    #expect(svg.contains("<desc>One &lt;seed&gt; &amp; no bands.</desc>") && !svg.contains("GNUPLOT"))
  }

  @Test("embeds its fonts in PDF")
  func fonts() throws {
    let folder = try TemporaryFolder()
    let file = try curve().write(to: folder.url, as: "f", terminals: [.pdf])[3]
    #expect(try Data(contentsOf: file).firstRange(of: Data("/FontFile".utf8)) != nil)
  }

  @Test("marks a quick run")
  func quick() throws {
    let folder = try TemporaryFolder()
    var figure = curve()
    figure.isQuick = true
    try figure.write(to: folder.url, as: "q", terminals: [.svg])
    #expect(try folder.text("q.svg").contains("<text>quick</text>"))
  }

  @Test("is drawn in the terminal")
  func terminal() throws {
    #expect(try curve().drawn(for: .dumb).contains("Test accuracy"))
    #expect(try curve().drawn(for: .sixel).hasPrefix("\u{1B}P"))
  }
}
