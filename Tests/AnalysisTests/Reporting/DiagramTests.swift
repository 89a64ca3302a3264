import Analysis
import Foundation
import Testing

@testable import Experiments
@testable import Files
@testable import Reporting

@Suite("Diagrams")
struct DiagramTests {
  private let grid = stride(from: -2.0, through: 2, by: 0.1).map { $0 }

  @Test("name curves at their ends, in their colours and apart from each other")
  func ends() throws {
    var figure = Figure("", x: "x", y: "y")
    for name in ["magnitude", "spread", "cross_entropy"] { figure.add([1, 2, 3], label: name) }
    figure.add([1, 1, 1], label: "dots", style: .dots)
    figure.key = .ends
    let script = try FigureScript(figure, named: "f", data: FigureData(figure)).text(terminals: [.svg])
    let labels = script.split(separator: "\n").filter { $0.contains("textcolor") && $0.contains("set label") }
    #expect(labels.count == 3 && !script.contains("'cross_entropy'"))
    let colours = labels.compactMap { $0.firstMatch(of: /rgb '(#[0-9A-F]+)'/)?.1 }
    // Of each curve's own hue, and dark enough to be read.
    #expect(colours == ["magnitude", "spread", "cross_entropy"].map { Look.of([$0])[0].text[...] })
    #expect(colours[0] == "#0072B2" && colours.allSatisfy { Look.contrast(String($0)) >= 4.5 })
    let height = try FigureScript(figure, named: "f", data: FigureData(figure)).layout.height
    let places = labels.compactMap { $0.firstMatch(of: /, screen ([0-9.]+) left/).flatMap { Double($0.1) } }
    #expect(places.count == 3 && zip(places, places.dropFirst()).allSatisfy { ($1 - $0) * height > 8.9 })
    // What is no line is named below, as ever.
    #expect(FigureScript.names(in: script).contains("dots") && !FigureScript.names(in: script).contains("spread"))
  }

  @Test("spread names that would touch around their middle, and leave the others where they are")
  func apart() {
    #expect(EndLabels.apart([0, 40, 41, 42, 100], by: 9) == [0, 32, 41, 50, 100])
    #expect(EndLabels.apart([], by: 9).isEmpty && EndLabels.apart([3], by: 9) == [3])
    let places = EndLabels.apart([1, 1, 2, 9, 10, 10.5], by: 9)
    #expect(zip(places.dropFirst(), places).allSatisfy { $0 - $1 > 8.999 })
    #expect(abs(places.reduce(0, +) - 33.5) < 1e-9)
  }

  @Test("explain a class by its region with its samples' marker upon it, once")
  func classes() throws {
    var figure = Figure("", x: "x", y: "y")
    figure.heatMap = HeatMap(x: [0, 1], y: [0, 1], classes: [[0, 1], [0, 1]], names: ["a", "b"])
    figure.add(x: [0], y: [0], label: "a", style: .dots)
    figure.add(x: [1], y: [1], label: "b", style: .markers)
    let layout = try FigureLayout(Figure([figure, figure], columns: 2), named: "f")
    #expect(layout.legend.places.map(\.entry.text) == ["a", "b"])
    let looks = (0..<2).map { Look(place: $0) }
    #expect(
      layout.legend.places.map(\.entry.sample) == [
        .region(Legend.region(0), looks[0], isDot: true), .region(Legend.region(1), looks[1], isDot: false),
      ])
  }

  @Test("have one bar for colours that mean the same in all panels, and else one each")
  func bars() throws {
    func panel(_ range: ClosedRange<Double>?) -> Figure {
      var figure = Figure("", x: "x", y: "y")
      figure.heatMap = HeatMap(x: [0, 1], y: [0, 1], values: [[0, 1], [0, 1]], label: "value")
      figure.heatMap?.range = range
      return figure
    }
    for (ranges, bars) in [([0...1.0, 0...1, 0...1], 1), ([0...1.0, 0...2, 0...1], 3), ([nil, nil, nil], 3)] {
      let layout = try FigureLayout(Figure(ranges.map(panel), columns: 3), named: "f")
      #expect(layout.panels.count(where: \.showsColours) == bars)
      #expect(layout.panels[2].showsColours && layout.panels[2].x.upperBound + 40 < layout.width)
      let widths = layout.panels.map { $0.x.upperBound - $0.x.lowerBound }
      #expect(widths.allSatisfy { abs($0 - widths[0]) < 1e-9 })
    }
  }

  @Test("give lines to compare with that stand for one thing one dash, and that of a loss its colour")
  func references() {
    var figure = Figure("", x: "", y: "")
    figure.verticalLines = [.init(1, label: "here"), .init(2, label: "here"), .init(3)]
    figure.horizontalLines = [.init(0, label: "cross_entropy"), .init(1, label: "here")]
    #expect(figure.referenceDashes == [0, 0, 2, 3, 4])
    #expect(figure.referenceLines.map(\.colour).filter { $0 != Look.grey } == [Look.of(["cross_entropy"])[0].colour])
  }

  @Test("name points beside all points, within the panel")
  func names() throws {
    var figure = Figure("", x: "x", y: "y")
    let places = (0..<40).map { Double($0 * 37 % 40) / 40 }
    let names = places.indices.map { "word\($0)" }
    figure.add(x: places, y: places.reversed(), label: "", style: .dots)
    figure.addTexts(names, x: places, y: places.reversed())
    let layout = try FigureLayout(figure, named: "f")
    let panel = layout.panels[0]
    let script = NotePlaces(figure.notes, in: panel).commands(width: layout.width, height: layout.height)
    #expect(script.count > 20)
    for line in script {
      let place = try #require(line.firstMatch(of: /'(\w+)' at screen ([0-9.]+), screen ([0-9.]+)/))
      let (x, y) = ((Double(place.2) ?? .nan) * layout.width, (Double(place.3) ?? .nan) * layout.height)
      let half = Double(place.1.count) * FigureLayout.letter / 2
      #expect(x - half > panel.x.lowerBound - 0.1 && x + half < panel.x.upperBound + 0.1)
      #expect(panel.y.contains(y - 3.9) && panel.y.contains(y + 3.9))
      for note in figure.notes {
        let (dx, dy) = (panel.xAxis.place(note.x, in: panel.x) - x, panel.yAxis.place(note.y, in: panel.y) - y)
        #expect(!(abs(dx) < half && abs(dy) < 3.5), "\(place.1) hides \(note.text)")
      }
    }
  }

  @Test("colour points by a value that stands in the data, with a bar that says which")
  func coloured() throws {
    var figure = Figure("", x: "x", y: "y")
    figure.add(x: [0, 1, 2], y: [1, 0, 1], label: "p", style: .coloured(by: [3, -1, 0.5], label: "weight"))
    let data = FigureData(figure)
    #expect(data.blocks[0].names == ["x", "p", "p_value"] && data.blocks[0].columns[2] == [3, -1, 0.5])
    #expect(data.tidy.hasPrefix("series,x,y,lower,upper,value\np,0,1,,,3\n"))
    let script = try FigureScript(figure, named: "f", data: data).text(terminals: [.svg])
    #expect(script.contains("using 1:2:3 with points") && script.contains("set cblabel 'weight'"))
    let range = try #require(script.firstMatch(of: /set cbrange \[(-?[0-9.]+):(-?[0-9.]+)\]/))
    #expect((Double(range.1) ?? 0) <= -1 && (Double(range.2) ?? 0) >= 3)
  }

  @Test("show the sign and the size of a value by shape and area too")
  func signed() throws {
    var figure = Figure("", x: "x", y: "y")
    figure.add(x: [0, 1, 2], y: [1, 0, 1], label: "p", style: .signed(by: [4, -1, .nan], label: "weight"))
    let data = FigureData(figure)
    #expect(data.blocks[0].names == ["x", "p", "p_value"])
    let script = try FigureScript(figure, named: "f", data: data).text(terminals: [.svg])
    #expect(
      script.contains(
        "using 1:2:((0.25 + 0.55 * sqrt(abs($3) / 4)) * dot):($3 < 0 ? 11 : 7):3 with points pointtype variable"))
    #expect(script.contains("set cbrange [-1:4]") && script.contains("set cblabel 'weight (▼ below 0)'"))
    // A quarter of the way to the dark end on one side, all of it on the other, and a jump between.
    let colours = try #require(SignedColours([4, -1, .nan]))
    #expect(colours.palette == "-1 '#CA8A45', 0 '#E9A95C', 0 '#8FC1E3', 4 '#003A6B'")
    let above = try #require(SignedColours([0.5, 2]))
    #expect(above.range == 0...2 && above.meaning.isEmpty && !above.palette.contains("-"))
    #expect(SignedColours([0, .nan]) == nil && SignedColours([]) == nil)
  }

  @Test("of all kinds are drawn by gnuplot without a word")
  func drawn() throws {
    let folder = try TemporaryFolder()
    let rows = [
      ForestRow("magnitude", estimate: 0.1, interval: 0...0.2, dots: [0, 0.1, 0.3]), ForestRow("own", estimate: -0.1),
    ]
    var histogram = Figure("h", x: "x", y: "count")
    histogram.addHistogram([1, 2, 2.5, .nan, 9], width: 1, label: "a")
    histogram.shadings = [.init(.x, 2...4, label: "here"), .init(.y, 0...1)]
    var inset = Figure("", x: "", y: "")
    inset.add([1, 2], label: "b")
    histogram.inset(inset, x: 0.6...0.9, y: 0.6...0.9)
    var field = Figure("f", x: "x", y: "y")
    field.heatMap = HeatMap(x: [0, 1, 2], y: [0, 1], values: [[1, 2, 3], [3, .nan, 1]], label: "value")
    var regions = field
    regions.heatMap = HeatMap(x: [0, 1, 2], y: [0, 1], classes: [[0, 1, 1], [0, 0, 1]], names: ["a", "b"])
    var coloured = Figure("w", x: "x", y: "y")
    coloured.add(x: [0, 1, 2], y: [1, 0, 1], label: "p", style: .coloured(by: [3, -1, 0.5], label: "weight"))
    var signed = Figure("s", x: "x", y: "y")
    signed.add(x: [0, 1, 2], y: [1, 0, 1], label: "p", style: .signed(by: [3, -1, 0], label: "weight"))
    var ends = Figure("e", x: "x", y: "y")
    for name in ["magnitude", "it's", "c"] { ends.add([1, 2, 3], label: name) }
    ends.key = .ends
    let figures = [
      coloured, signed, ends,
      Figure.forest("t", x: "difference", rows: rows, reference: 0), histogram, field, regions,
      Figure.criticalDifferences("r", ranks: [("a", 1.2), ("b", 1.8), ("c", 3)], groups: [[0, 1], [2]]),
      Figure.reliability("c", bins: [.init(predicted: 0.2, observed: 0.1, count: 30)]),
      Figure.reliability("c", bins: [.init(predicted: 0.2, observed: 0.1, count: 3)]), Figure([field, regions, field]),
    ]
    for (index, figure) in figures.enumerated() {
      let script = try FigureScript(figure, named: "f", data: FigureData(figure)).text(terminals: [.svg, .dumb])
      try AtomicFile.write(FigureData(figure).text, to: folder.url.appendingPathComponent("f.dat"))
      let output = try Gnuplot.installed.run(script, in: folder.url, named: "f")
      #expect(output.messages.isEmpty, "figure \(index): \(output.messages)")
    }
  }

  @Test("draw a field as one picture and not as thousands of markers")
  func small() throws {
    let folder = try TemporaryFolder()
    var figure = Figure("", x: "", y: "")
    figure.heatMap = HeatMap(
      x: grid, y: grid, classes: grid.map { y in grid.map { $0 > y ? 1 : 0 } }, names: ["below", "above"])
    try figure.write(to: folder.url, as: "f", terminals: [.svg])
    #expect(try folder.text("f.svg").utf8.count < 40_000)
  }

  @Test("count each value once in a histogram")
  func histogram() {
    var figure = Figure("", x: "", y: "")
    figure.addHistogram([-0.5, 0, 0.99, 1, 1, .infinity], width: 1, label: "a")
    #expect(figure.series[0].x == [-0.5, 0.5, 1.5] && figure.series[0].y == [1, 2, 2])
  }

  @Test("follow a circle along its contour, with gaps between pieces")
  func contour() {
    let field = HeatMap(x: grid, y: grid, values: grid.map { y in grid.map { $0 * $0 + y * y } }, label: "")
    let line = Contour(field, level: 1)
    let radii = zip(line.x, line.y).map { ($0 * $0 + $1 * $1).squareRoot() }.filter(\.isFinite)
    #expect(radii.count > 50 && radii.allSatisfy { abs($0 - 1) < 0.01 })
    #expect(line.x.contains { $0.isNaN })
    #expect(Contour(field, level: -1).x.count == 1)
    let upright = HeatMap(x: [0, 1], y: [0, 1, 2], values: [[0, 1], [0, 1], [0, 1]], label: "")
    let ends = Contour(upright, level: 0.5).y.filter(\.isFinite)
    #expect(ends.min() == upright.yEnds.lowerBound && ends.max() == upright.yEnds.upperBound)
  }

  @Test("put rows of a forest from top to bottom")
  func forest() {
    let rows = [ForestRow("first", estimate: 1, interval: 0...2, dots: [0, 2]), ForestRow("last", estimate: 3)]
    let figure = Figure.forest("", x: "", rows: rows)
    #expect(figure.yNames == ["last", "first"])
    #expect(figure.series.filter { $0.style == .horizontalIntervals }.map(\.y) == [[2], [1]])
    #expect(figure.series[1].band == .init(lower: [0], upper: [2]))
  }
}

extension FigureScript {
  /// The names that the legend writes, which have no colour of their own.
  fileprivate static func names(in script: String) -> [Substring] {
    script.split(separator: "\n").filter { !$0.contains("textcolor") }
      .compactMap { $0.firstMatch(of: /set label '([^']*)' at screen/)?.1 }
  }
}
