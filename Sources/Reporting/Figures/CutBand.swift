import Foundation

/// A band that leaves its panel, cut where it does.
///
/// gnuplot moves the corners that lie beyond an axis to its end, one by one, and so draws an interval that is none. Cut at
/// the crossings, with straight lines as they are drawn, the rest of the band keeps its edges.
struct CutBand {
  /// A place along the band as shares of both axes, 0 and 1 being their ends.
  private struct Place {
    var x: Double
    var lower: Double
    var upper: Double

    func between(_ other: Place, _ share: Double) -> Place {
      func mixed(_ one: Double, _ two: Double) -> Double { one + share * (two - one) }
      return Place(
        x: mixed(x, other.x), lower: mixed(lower, other.lower), upper: mixed(upper, other.upper))
    }

    var isKnown: Bool { x.isFinite && !lower.isNaN && !upper.isNaN }

    /// Where it lies within the axis: the same at both ends where all of it lies beyond one.
    var cut: Place { Place(x: x, lower: min(max(lower, 0), 1), upper: min(max(upper, 0), 1)) }
  }

  /// The corners of each unbroken part, around it; none where no band is left.
  let polygons: [[(x: Double, y: Double)]]

  /// Cuts a band; nil where it does not leave the axis.
  init?(_ xs: [Double], _ band: Series.Band, x: Axis, y: Axis) {
    let places = xs.indices.map { index in
      Place(
        x: x.place(xs[index], in: 0...1), lower: Self.height(band.lower[index], y),
        upper: Self.height(band.upper[index], y))
    }
    guard places.contains(where: { $0.isKnown && ($0.lower < -1e-9 || $0.upper > 1 + 1e-9) }) else { return nil }
    var parts: [[Place]] = [[]]
    for place in places {
      guard place.isKnown else {
        parts.append([])
        continue
      }
      if let before = parts[parts.count - 1].last {
        parts[parts.count - 1] += Self.crossings(before, place).map { before.between(place, $0) }
      }
      parts[parts.count - 1].append(place)
    }
    polygons = parts.map { $0.map(\.cut) }.filter { part in part.contains { $0.upper > $0.lower } }.map { part in
      let corners = part.map { ($0.x, $0.upper) } + part.reversed().map { ($0.x, $0.lower) }
      return corners.map { (x: x.value(at: $0.0), y: y.value(at: $0.1)) }
    }
  }

  /// The height on an axis; what has no logarithm lies far below it.
  private static func height(_ value: Double, _ axis: Axis) -> Double {
    axis.scale == .logarithmic && value <= 0 ? -10 : axis.place(value, in: 0...1)
  }

  /// At which shares of the way from one place to the next an edge meets an end of the axis.
  private static func crossings(_ one: Place, _ other: Place) -> [Double] {
    [(one.lower, other.lower), (one.upper, other.upper)].flatMap { from, to in
      [0.0, 1].map { ($0 - from) / (to - from) }.filter { $0 > 0 && $0 < 1 }
    }.sorted()
  }
}

extension Axis {
  /// The number that stands at a share of the axis.
  fileprivate func value(at share: Double) -> Double {
    let (low, high) = (range.lowerBound, range.upperBound)
    return scale == .logarithmic ? low * pow(high / low, share) : low + share * (high - low)
  }
}
