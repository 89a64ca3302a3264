extension Figure {
  /// Ends the vertical axis where most points lie, if a few would flatten the others: they leave the panel, and an
  /// arrow with a number stands for each, or with the least and the greatest for neighbours.
  ///
  /// A point is far out that lies more than twelve times as far from the reference as the middle one.
  /// - Parameter reference: what curves are compared with, which stays within the panel.
  package mutating func focus(around reference: Double) {
    let drawn = series.filter { $0.style != .dataOnly }
    let reaches = drawn.flatMap(\.y).filter(\.isFinite).map { abs($0 - reference) }.sorted()
    guard let most = reaches.last, let kept = reaches.last(where: { $0 <= 12 * reaches[(reaches.count - 1) / 2] }),
      kept > 0, kept < most
    else { return }
    // Bands count as far as they reach no farther than points do.
    let values = drawn.flatMap { $0.y + ($0.band?.lower ?? []) + ($0.band?.upper ?? []) }
    let shown = values.filter { abs($0 - reference) <= kept } + [reference]
    guard let low = shown.min(), let high = shown.max() else { return }
    // Beyond what is shown there is a line of arrows for each curve that leaves, lest they stand upon others.
    let line = 0.15 * (high - low)
    func room(_ end: PanelEnd) -> Double {
      line * Double(drawn.count { !$0.points(beyond: low...high, at: end).isEmpty })
    }
    let range = Axis.roundEnds(around: low - room(.bottom), high + room(.top))
    yRange = range
    for end in PanelEnd.allCases {
      let leaving = drawn.filter { !$0.points(beyond: range, at: end).isEmpty }
      for (place, curve) in leaving.enumerated() {
        let y = end.inside(range, by: line * (Double(place) + 0.5))
        let colour = Naming.entry(curve.look ?? curve.label)?.look?.text ?? Look.grey
        for points in curve.points(beyond: range, at: end) {
          notes.append(Note(x: points.middle, y: y, text: end.arrow(points.text), colour: colour))
        }
      }
    }
  }
}

/// An end of a panel's height.
private enum PanelEnd: CaseIterable {
  case bottom
  case top

  /// Whether a value lies beyond this end of an axis.
  func isBeyond(_ value: Double, _ range: ClosedRange<Double>) -> Bool {
    self == .bottom ? value < range.lowerBound : value > range.upperBound
  }

  /// The height at a distance from the end.
  func inside(_ range: ClosedRange<Double>, by distance: Double) -> Double {
    self == .bottom ? range.lowerBound + distance : range.upperBound - distance
  }

  /// A text with an arrow out of the panel.
  func arrow(_ text: String) -> String { self == .bottom ? "\(text) ▾" : "\(text) ▴" }
}

/// Neighbouring points of a curve.
private struct Neighbours {
  var x: [Double] = []
  var y: [Double] = []

  /// The place of the middle one.
  var middle: Double { x[x.count / 2] }

  /// The number of one; the least and the greatest of several.
  var text: String {
    let (least, greatest) = (ForestEnds.text(y.min() ?? .nan), ForestEnds.text(y.max() ?? .nan))
    return least == greatest ? least : "\(least)…\(greatest)"
  }
}

extension Series {
  /// The points that lie beyond an end of an axis, those together that follow each other.
  fileprivate func points(beyond range: ClosedRange<Double>, at end: PanelEnd) -> [Neighbours] {
    var found = [Neighbours()]
    for (place, value) in zip(x, y) {
      if value.isFinite && end.isBeyond(value, range) {
        found[found.count - 1].x.append(place)
        found[found.count - 1].y.append(value)
      } else {
        found.append(Neighbours())
      }
    }
    return found.filter { !$0.x.isEmpty }
  }
}
