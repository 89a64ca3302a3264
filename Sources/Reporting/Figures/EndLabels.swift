import CardinalityNumerics
import Files
import Foundation

/// Names at the ends of curves, in their colours, apart from each other where curves end together.
struct EndLabels {
  private struct Label {
    let text: String
    let colour: String
    let x: Double
    var y: Double
  }

  private var labels: [Label] = []

  /// The height of a name, in points.
  private static let line = 9.0

  /// Finds the ends within a panel.
  init(_ panel: Figure, _ layout: FigureLayout.Panel, _ looks: [Look]) {
    for (series, look) in zip(panel.series, looks) where panel.labelsEnd(of: series) {
      let shown = zip(series.x, series.y).filter { layout.xAxis.shows($0) && layout.yAxis.shows($1) }
      guard let end = shown.last else { continue }
      labels.append(
        Label(
          text: Naming.display(series.label), colour: look.text, x: layout.xAxis.place(end.0, in: layout.x),
          y: layout.yAxis.place(end.1, in: layout.y)))
    }
    labels.sort { $0.y < $1.y }
    let places = Self.apart(labels.map(\.y), by: Self.line)
    let top = layout.y.upperBound + Self.line / 2
    // What is pushed beyond the panel's end goes back, and pushes those below it.
    var limit = top
    for index in labels.indices.reversed() {
      labels[index].y = min(places[index], limit)
      limit = labels[index].y - Self.line
    }
  }

  /// The places closest to the given ones, in their order, of which no two are closer than a distance: neighbours that
  /// would touch stand around their mean.
  ///
  /// - Parameter places: from the lowest to the highest.
  static func apart(_ places: [Double], by distance: Double) -> [Double] {
    var groups: [(sum: Double, count: Int)] = []
    for (index, place) in places.enumerated() {
      groups.append((place - Double(index) * distance, 1))
      while groups.count > 1 {
        let (last, before) = (groups[groups.count - 1], groups[groups.count - 2])
        guard last.sum / Double(last.count) < before.sum / Double(before.count) else { break }
        groups.removeLast()
        groups[groups.count - 1] = (before.sum + last.sum, before.count + last.count)
      }
    }
    let means = groups.flatMap { Array(repeating: $0.sum / Double($0.count), count: $0.count) }
    return means.enumerated().map { $1 + Double($0) * distance }
  }

  /// gnuplot's commands, in a picture of the given size.
  func commands(width: Double, height: Double) -> [String] {
    labels.map { label in
      let place = [(label.x + 4) / width, label.y / height].map { "screen " + NumberText.fixed($0, digits: 5) }
      return "set label \(SafeText.gnuplot(label.text)) at \(place.joined(separator: ", ")) left "
        + "textcolor rgb '\(label.colour)' font \(FigureLayout.font) noenhanced"
    }
  }
}

extension Figure {
  /// Whether the name of a curve stands at its end.
  func labelsEnd(of series: Series) -> Bool {
    guard key == .ends, !series.label.isEmpty else { return false }
    return switch series.style {
    case .line, .lineAndMarkers: true
    default: false
    }
  }

  /// Whether the plane is coloured by what is predicted there.
  var hasRegions: Bool {
    if case .regions = heatMap?.kind { true } else { false }
  }

  /// What colours stand for, where they stand for values.
  var colourScale: (values: [Double], label: String)? {
    if case .values(let label) = heatMap?.kind { return (heatMap?.values.flatMap(\.self) ?? [], label) }
    return series.compactMap { $0.style.colourScale }.first
  }

  /// The colours of its points, where they have signs.
  var signedColours: SignedColours? {
    for case .signed(let values, _) in series.map(\.style) { return SignedColours(values) }
    return nil
  }
}

extension Series {
  /// The values that the colours of its points stand for.
  var colourValues: [Double]? { style.colourScale?.values }
}

extension Axis {
  /// Where a number stands between the ends of the axis.
  func place(_ value: Double, in ends: ClosedRange<Double>) -> Double {
    func scaled(_ number: Double) -> Double { scale == .logarithmic ? log10(number) : number }
    let (low, high) = (scaled(range.lowerBound), scaled(range.upperBound))
    return ends.lowerBound + (scaled(value) - low) / (high - low) * (ends.upperBound - ends.lowerBound)
  }
}
