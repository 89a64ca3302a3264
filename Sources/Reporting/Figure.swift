/// A picture of curves: what is drawn, not how it is written.
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
  public enum Key: Sendable, Equatable {
    /// In the emptiest corner, or below the picture where every corner holds data.
    case automatic
    /// Inside, at the top left.
    case topLeft
    /// Inside, at the top right.
    case topRight
    /// Inside, at the bottom left.
    case bottomLeft
    /// Inside, at the bottom right.
    case bottomRight
    /// Under the horizontal axis.
    case below
    /// To the right of the picture.
    case outside
    /// Nowhere.
    case hidden
  }

  /// A straight line across the picture, to compare with.
  public struct ReferenceLine: Sendable, Equatable {
    /// Where the line crosses the other axis.
    public var value: Double
    /// What it stands for.
    public var label: String?

    /// Makes a line.
    public init(_ value: Double, label: String? = nil) {
      self.value = value
      self.label = label
    }
  }

  /// The heading.
  public var title: String
  /// What is laid along the horizontal axis, with its unit.
  public var xLabel: String
  /// What is laid along the vertical axis, with its unit.
  public var yLabel: String
  /// The name of the first column of the data file; from `xLabel` unless set.
  public var xColumn: String?
  /// The horizontal axis.
  public var xAxis = Scale.linear
  /// What stands at 1, 2, … on the horizontal axis instead of numbers, for things without an order of their own.
  public var xNames: [String] = []
  /// The vertical axis.
  public var yAxis = Scale.linear
  /// The ends of the horizontal axis; from the data unless set.
  public var xRange: ClosedRange<Double>?
  /// The ends of the vertical axis; from the data unless set.
  public var yRange: ClosedRange<Double>?
  /// Where the names of the curves stand.
  public var key = Key.automatic
  /// Lines at a value of y.
  public var horizontalLines: [ReferenceLine] = []
  /// Lines at a value of x.
  public var verticalLines: [ReferenceLine] = []
  /// The curves, in the order of their colours.
  public private(set) var series: [Series] = []
  /// The parts of a picture of several panels; empty for a picture of one.
  public private(set) var panels: [Figure] = []
  /// The number of panels side by side.
  public private(set) var columns = 1
  /// Whether the picture is marked as made by a shortened run.
  public var isQuick = false

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
    precondition(x.count == y.count, "\(label): \(x.count) x for \(y.count) y")
    if let band {
      precondition(
        band.lower.count == y.count && band.upper.count == y.count,
        "\(label): a band from \(band.lower.count) to \(band.upper.count) values around \(y.count)")
    }
    series.append(Series(label: label, x: x, y: y, style: style, band: band, column: column))
  }

  /// The panels, or the picture itself when it has one.
  var parts: [Figure] { panels.isEmpty ? [self] : panels }
}
