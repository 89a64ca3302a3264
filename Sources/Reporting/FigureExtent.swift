import Foundation

/// The part of the plane that a panel shows, as far as its data tell.
struct FigureExtent {
  let x: ClosedRange<Double>
  let y: ClosedRange<Double>
  private let panel: Figure

  /// Measures a panel.
  ///
  /// - Throws: ``ReportingError/nothingToDraw(figure:)`` and ``ReportingError/invalidRange(figure:axis:range:)``.
  init(_ panel: Figure, named name: String) throws(ReportingError) {
    let title = panel.title.isEmpty ? name : panel.title
    if let range = panel.xRange, !Self.fits(range, panel.xAxis) {
      throw .invalidRange(figure: title, axis: "x", range: range)
    }
    if let range = panel.yRange, !Self.fits(range, panel.yAxis) {
      throw .invalidRange(figure: title, axis: "y", range: range)
    }
    let drawn = panel.series.filter { $0.style != .dataOnly }
    let hasPoint = drawn.contains { series in
      zip(series.x, series.y).contains { Self.shows($0, panel.xAxis) && Self.shows($1, panel.yAxis) }
    }
    // gnuplot's axis also covers the x of points whose y cannot be shown.
    let ends = drawn.flatMap { ($0.band?.lower ?? []) + ($0.band?.upper ?? []) } + panel.horizontalLines.map(\.value)
    guard hasPoint, let x = Self.range(drawn.flatMap(\.x), panel.xAxis),
      let y = Self.range(drawn.flatMap(\.y) + ends, panel.yAxis)
    else { throw .nothingToDraw(figure: title) }
    self.panel = panel
    self.x = panel.xRange ?? x
    self.y = panel.yRange ?? y
  }

  /// The place of a point, with 0 at the left and bottom and 1 at the right and top; nil where it cannot be drawn.
  func place(_ x: Double, _ y: Double) -> (x: Double, y: Double)? {
    guard let x = Self.place(x, self.x, panel.xAxis), let y = Self.place(y, self.y, panel.yAxis) else { return nil }
    return (x, y)
  }

  /// Whether an axis of this scale can show the number.
  static func shows(_ value: Double, _ scale: Figure.Scale) -> Bool {
    value.isFinite && (scale == .linear || value > 0)
  }

  private static func range(_ values: [Double], _ scale: Figure.Scale) -> ClosedRange<Double>? {
    let shown = values.filter { shows($0, scale) }
    guard let least = shown.min(), let greatest = shown.max() else { return nil }
    return least...greatest
  }

  private static func fits(_ range: ClosedRange<Double>, _ scale: Figure.Scale) -> Bool {
    shows(range.lowerBound, scale) && shows(range.upperBound, scale) && range.lowerBound < range.upperBound
  }

  private static func place(_ value: Double, _ range: ClosedRange<Double>, _ scale: Figure.Scale) -> Double? {
    guard shows(value, scale) else { return nil }
    let position = scale == .linear ? { $0 } : { (x: Double) in log(x) }
    let width = position(range.upperBound) - position(range.lowerBound)
    return width > 0 ? (position(value) - position(range.lowerBound)) / width : 0.5
  }
}
