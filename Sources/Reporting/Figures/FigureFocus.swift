import Foundation

extension Figure {
  /// Ends the vertical axis where most points lie, if a few would flatten the others: they leave the panel, and an arrow
  /// with a number stands for each.
  ///
  /// A point is far out that lies more than twelve times as far from the reference as the middle one.
  /// - Parameter reference: what curves are compared with, in the middle.
  package mutating func focus(around reference: Double) {
    let drawn = series.filter { $0.style != .dataOnly }
    let reaches = drawn.flatMap(\.y).filter(\.isFinite).map { abs($0 - reference) }.sorted()
    guard let most = reaches.last, let kept = reaches.last(where: { $0 <= 12 * reaches[(reaches.count - 1) / 2] }),
      kept > 0, kept < most
    else { return }
    let power = pow(10, log10(kept).rounded(.down))
    let end = ([1, 2, 5].first { $0 * power >= kept * 1.02 } ?? 10) * power
    yRange = reference - end...reference + end
    let ends = (drawn.flatMap(\.x).min(), drawn.flatMap(\.x).max())
    for curve in drawn {
      let colour = Naming.entry(curve.look ?? curve.label)?.look?.text ?? Look.grey
      for (x, y) in zip(curve.x, curve.y) where y.isFinite && abs(y - reference) > end {
        let text = ForestEnds.text(y)
        // Of several curves at one place each has its line.
        let line = Double(notes.count { $0.x == x && ($0.y < reference) == (y < reference) })
        let height = end * (0.93 - 0.14 * line)
        notes.append(
          Note(
            x: x, y: y < reference ? reference - height : reference + height,
            text: y < reference ? "\(text) ▾" : "\(text) ▴",
            // Within the panel at its ends too.
            side: x == ends.0 ? .left : x == ends.1 ? .right : .center, colour: colour))
      }
    }
  }
}
