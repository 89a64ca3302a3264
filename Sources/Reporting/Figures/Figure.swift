import CardinalityNumerics

/// A picture: what is drawn, not how it is written.
///
///     var figure = Figure("Test accuracy", x: "epoch", y: "accuracy")
///     figure.add(history.accuracy, label: "magnitude")              // x = 1, 2, … : epochs
///     figure.add(x: dilations, y: magnitudes, label: "magnitude")   // any x
///     figure.xAxis = .logarithmic
///     figure.horizontalLines = [.init(0.85, label: "majority share")]
///
/// NaN, and what a logarithmic axis cannot show, is a gap in a curve. Every text is drawn as it stands: gnuplot's own
/// markup and commands have no effect in it.
///
/// Curves, losses and solvers look the same in every figure. Beside curves there are bars, histograms,
/// fields, contours, shaded intervals and insets; ``forest(_:x:rows:reference:shading:)``,
/// ``criticalDifferences(_:ranks:groups:)`` and ``reliability(_:bins:)`` make whole diagrams.
///
/// Several panels make one picture: `Figure([accuracy, loss], columns: 2)`.
public struct Figure: Sendable, Equatable {
  /// How numbers are laid along an axis.
  public enum Scale: Sendable, Equatable {
    /// Equal differences are equally far apart.
    case linear
    /// Equal ratios are equally far apart; zero and negative numbers are not shown.
    case logarithmic
  }

  /// Where the names of the curves stand.
  package enum Key: Sendable, Equatable {
    /// Below the picture, once for all its panels, where they hide nothing.
    case automatic
    /// At the right end of each curve, where there is room for them; the rest as in `automatic`.
    case ends
    /// Nowhere.
    case hidden
  }

  /// A shaded interval of an axis.
  public struct Shading: Sendable, Equatable {
    /// The axis it is an interval of.
    package enum Axis: Sendable, Equatable {
      /// Upright.
      case x
      /// Level.
      case y
    }

    /// The axis it is an interval of.
    package var axis: Axis
    /// Its ends.
    package var range: ClosedRange<Double>
    /// What it stands for.
    package var label: String?

    /// Shades an interval.
    package init(_ axis: Axis, _ range: ClosedRange<Double>, label: String? = nil) {
      (self.axis, self.range, self.label) = (axis, range, label)
    }
  }

  /// A text within the picture.
  struct Note: Sendable, Equatable {
    enum Side: String { case left, center, right }
    var x: Double
    var y: Double
    var text: String
    var side = Side.center
    /// The colour of a text that lies upon a field; nil for one behind the curves, in black.
    var colour: String?
  }

  /// A small picture within the picture.
  struct Inset: Sendable, Equatable {
    var figure: Figure
    /// Its place, as parts of the picture's inside from the bottom left.
    var x: ClosedRange<Double>
    var y: ClosedRange<Double>
  }

  /// A straight line across the picture, to compare with.
  public struct ReferenceLine: Sendable, Equatable {
    /// Where the line crosses the other axis.
    package var value: Double
    /// What it stands for.
    package var label: String?
    /// The loss or the solver whose colour it has; its label unless set, grey where that is none.
    package var look: String?

    /// Makes a line.
    package init(_ value: Double, label: String? = nil, look: String? = nil) {
      (self.value, self.label, self.look) = (value, label, look)
    }

    /// Its colour.
    var colour: String { (look ?? label).flatMap { Naming.entry($0)?.look?.colour } ?? Look.grey }
  }

  /// The heading.
  public var title: String
  /// What is shown, over how many seeds, and what bands and bars are: the text below the picture, and instead of it for
  /// those who do not see it.
  public var caption = ""
  /// What is laid along the horizontal axis, with its unit.
  package var xLabel: String
  /// What is laid along the vertical axis, with its unit.
  public var yLabel: String
  /// The name of the first column of the data file; from `xLabel` unless set.
  package var xColumn: String?
  /// The horizontal axis.
  public var xAxis = Scale.linear
  /// What stands at 1, 2, … on the horizontal axis instead of numbers, for things without an order of their own.
  package var xNames: [String] = []
  /// What stands at 1, 2, … from the bottom of the vertical axis instead of numbers.
  package var yNames: [String] = []
  /// The vertical axis.
  public var yAxis = Scale.linear
  /// The ends of the horizontal axis; from the data unless set.
  public var xRange: ClosedRange<Double>?
  /// The ends of the vertical axis; from the data unless set.
  public var yRange: ClosedRange<Double>?
  /// Where the names of the curves stand.
  package var key = Key.automatic
  /// Lines at a value of y.
  package var horizontalLines: [ReferenceLine] = []
  /// Lines at a value of x.
  public var verticalLines: [ReferenceLine] = []
  /// Shaded intervals of an axis.
  package var shadings: [Shading] = []
  /// A field of values or regions behind the curves.
  package var heatMap: HeatMap?
  /// The height of a panel's inside over its width; chosen by what is drawn unless set.
  package var aspect: Double?
  /// Whether both axes have one scale, as a map has: distances on paper are those of the points.
  package var isMap = false
  /// Whether panels have the same axes, whose numbers then stand only at the left and below, or below each panel of
  /// named rows.
  package var sharesAxes = false
  /// Texts within the picture.
  var notes: [Note] = []
  /// Small pictures within the picture.
  private(set) var insets: [Inset] = []
  /// The curves.
  package private(set) var series: [Series] = []
  /// The parts of a picture of several panels; empty for a picture of one.
  package private(set) var panels: [Figure] = []
  /// The number of panels side by side.
  package private(set) var columns = 1
  /// Whether the picture is marked as made by a shortened run.
  package var isQuick = false

  /// Makes a picture without curves.
  public init(_ title: String, x: String, y: String) {
    self.title = title
    xLabel = x
    yLabel = y
  }

  /// Puts several pictures side by side, row after row, with one data file and one script.
  ///
  /// - Precondition: there is a panel and a column.
  public init(_ panels: [Figure], columns: Int = 2, title: String = "") {
    precondition(!panels.isEmpty && columns > 0, "\(panels.count) panels in \(columns) columns")
    self.init(title, x: "", y: "")
    self.panels = panels.flatMap { $0.panels.isEmpty ? [$0] : $0.panels }
    self.columns = min(columns, self.panels.count)
    isQuick = panels.contains { $0.isQuick }
  }

  /// Leaves a curve out of the picture, but not of its data.
  mutating func hide(column: String) {
    for index in series.indices where series[index].column == column { series[index].style = .dataOnly }
  }

  /// Adds a curve over x = 1, 2, …: one value for each epoch.
  ///
  /// - Parameter column: the name in the data file; from `label` unless set.
  public mutating func add(_ y: [Double], label: String, style: Series.Style = .line, column: String? = nil) {
    add(x: y.indices.map { Double($0 + 1) }, y: y, label: label, style: style, column: column)
  }

  /// Adds a curve through the points (x, y), in their order.
  ///
  /// - Parameter column: the name in the data file; from `label` unless set.
  /// - Precondition: as many x as y, and as many ends of the band, if there is one.
  public mutating func add(
    x: [Double], y: [Double], label: String, style: Series.Style = .line, band: Series.Band? = nil,
    column: String? = nil
  ) {
    add(x: x, y: y, label: label, style: style, band: band, column: column, look: nil)
  }

  /// Adds a curve over x = 1, 2, … in the colour of a loss or a solver, with a dash for what it was tried under.
  ///
  /// - Parameters:
  ///   - name: the loss or the solver.
  ///   - variant: a number for each circumstance, from 0.
  public mutating func add(_ y: [Double], label: String, colour name: String, variant: Int) {
    add(
      x: y.indices.map { Double($0 + 1) }, y: y, label: label, style: .line, column: nil, look: name, dash: variant)
  }

  /// Adds a curve with the look of a name, which several curves may have.
  ///
  /// - Parameter dash: the number of a dash instead of that of the look; 0 is a solid line.
  /// - Precondition: as many x as y, and as many ends of the band, if there is one.
  package mutating func add(
    x: [Double], y: [Double], label: String, style: Series.Style, band: Series.Band? = nil, column: String?,
    look: String?, dash: Int? = nil
  ) {
    precondition(x.count == y.count, "\(label): \(x.count) x for \(y.count) y")
    if let values = style.colourScale?.values {
      precondition(values.count == y.count, "\(label): \(values.count) values for \(y.count) points")
    }
    if let band {
      precondition(
        band.lower.count == y.count && band.upper.count == y.count,
        "\(label): a band from \(band.lower.count) to \(band.upper.count) values around \(y.count)")
    }
    series.append(Series(label: label, x: x, y: y, style: style, band: band, column: column, dash: dash, look: look))
  }

  /// Adds bars of heights `y` around `x`.
  ///
  /// - Parameters:
  ///   - width: of a bar, in units of x; nine tenths of the least distance unless set.
  ///   - band: whiskers at the ends of the bars.
  /// - Precondition: as many x as y, and as many ends of the band, if there is one.
  package mutating func addBars(
    x: [Double], y: [Double], label: String, width: Double? = nil, band: Series.Band? = nil, column: String? = nil
  ) {
    let sorted = x.filter(\.isFinite).sorted()
    let least = zip(sorted.dropFirst(), sorted).map { $0 - $1 }.filter { $0 > 0 }.min() ?? 1
    add(x: x, y: y, label: label, style: .bars(width: width ?? 0.9 * least), band: band, column: column)
  }

  /// Adds a histogram: how many values lie in each interval of the given width.
  ///
  /// Intervals begin at multiples of the width; values that are not finite count nowhere.
  /// - Precondition: the width is positive.
  package mutating func addHistogram(_ values: [Double], width: Double, label: String, column: String? = nil) {
    precondition(width > 0 && width.isFinite, "a histogram needs intervals, not ones of width \(width)")
    let bins = Dictionary(values.filter(\.isFinite).map { (($0 / width).rounded(.down), 1) }, uniquingKeysWith: +)
    guard let first = bins.keys.min(), let last = bins.keys.max(), last - first < 100_000 else { return }
    let places = Array(stride(from: first, through: last, by: 1))
    addBars(
      x: places.map { ($0 + 0.5) * width }, y: places.map { Double(bins[$0] ?? 0) }, label: label, width: width,
      column: column)
  }

  /// Adds the lines along which a field has the given values.
  package mutating func addContours(_ field: HeatMap, at levels: [Double], label: String) {
    for (index, level) in levels.enumerated() {
      let line = Contour(field, level: level)
      let name = index == 0 ? label : ""
      add(x: line.x, y: line.y, label: name, style: .contour, column: "\(label) \(NumberText.exact(level))")
    }
  }

  /// Puts a small picture into the picture.
  ///
  /// - Parameters:
  ///   - x: its left and right end, as parts of the width within the axes.
  ///   - y: its lower and upper end, as parts of the height within the axes.
  /// - Precondition: the picture and the inset have one panel each.
  package mutating func inset(_ figure: Figure, x: ClosedRange<Double>, y: ClosedRange<Double>) {
    precondition(panels.isEmpty && figure.panels.isEmpty, "an inset and what holds it have one panel each")
    insets.append(Inset(figure: figure, x: x, y: y))
  }

  /// The panels, or the picture itself when it has one.
  var parts: [Figure] { panels.isEmpty ? [self] : panels }

  /// The panels with each followed by its insets: all that have axes, in the order in which they are drawn.
  var drawn: [Figure] { parts.flatMap { [$0] + $0.insets.map(\.figure) } }
}
