import Analysis
import Foundation
import Testing

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
    #expect(files.map(\.lastPathComponent) == ["figure2.dat", "figure2.gp", "figure2.svg", "figure2.png"])
    #expect(try folder.names() == files.map(\.lastPathComponent).sorted())
    let svg = try folder.text("figure2.svg")
    #expect(svg.contains("magnitude") && svg.contains("Test accuracy") && svg.hasSuffix("</svg>\n\n"))
    let png = try Data(contentsOf: files[3])
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]) && png.count > 10_000)
  }

  @Test("is written by every terminal", arguments: Terminal.allCases)
  func terminals(terminal: Terminal) throws {
    let folder = try TemporaryFolder()
    let file = try curve().write(to: folder.url, as: "f", terminals: [terminal])[2]
    #expect(try Data(contentsOf: file).count > 500)
  }

  @Test("is drawn again, the same, by its script alone")
  func standAlone() throws {
    let folder = try TemporaryFolder()
    var figure = Figure([curve("a'b"), curve("@y")], title: "Two panels")
    figure.isQuick = true
    let files = try figure.write(to: folder.url, as: "it")
    let before = try files.suffix(2).map { try Data(contentsOf: $0) }
    for file in files.suffix(2) { try FileManager.default.removeItem(at: file) }
    try Gnuplot.installed.run("load 'it.gp'\n", in: folder.url, named: "it.gp")
    #expect(try files.suffix(2).map { try Data(contentsOf: $0) } == before)
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
  }

  @Test("cannot be drawn without a finite point, but keeps its data")
  func empty() throws {
    let folder = try TemporaryFolder()
    var figure = Figure("Diverged", x: "epoch", y: "loss")
    figure.add([.nan, .infinity], label: "loss")
    #expect(throws: ReportingError.nothingToDraw(figure: "Diverged")) { try figure.write(to: folder.url, as: "d") }
    #expect(try folder.names() == ["d.dat"])
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

  @Test("puts the key where no data are, else below")
  func key() throws {
    func corner(_ figure: Figure) throws -> Figure.Key {
      KeyPlacement(figure, extent: try FigureExtent(figure, named: "f")).corner(width: 720, height: 480)
    }
    var falling = Figure("", x: "", y: "")
    falling.add((1...50).map { 1 / Double($0) }, label: "a")
    #expect(try corner(curve()) == .bottomRight)
    #expect(try corner(falling) == .topRight)
    var full = falling
    full.add((1...50).map { $0 % 2 == 0 ? 0 : 1 }, label: "everywhere")
    #expect(try corner(full) == .below)
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
