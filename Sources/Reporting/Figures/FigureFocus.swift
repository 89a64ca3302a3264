import Foundation

extension Figure {
  /// Ends the vertical axis where the curves that lie together end, if one curve alone would flatten them: it leaves the
  /// panel, and an arrow with a number stands for each of its points beyond.
  ///
  /// - Parameters:
  ///   - reference: what curves are compared with, in the middle.
  ///   - factor: how many times as far as all others a curve has to go.
  package mutating func focus(around reference: Double, factor: Double = 4) {
    let reaches = series.filter { $0.style != .dataOnly }.map { series in
      (series.y + (series.band?.lower ?? []) + (series.band?.upper ?? [])).filter(\.isFinite)
        .map { abs($0 - reference) }.max() ?? 0
    }.sorted(by: >)
    guard reaches.count > 1, reaches[1] > 0, reaches[0] > factor * reaches[1] else { return }
    let power = pow(10, log10(reaches[1]).rounded(.down))
    let end = ([1, 2, 5].first { $0 * power >= reaches[1] * 1.02 } ?? 10) * power
    yRange = reference - end...reference + end
    for curve in series where curve.style != .dataOnly {
      let colour = Naming.entry(curve.look ?? curve.label)?.look?.text ?? Look.grey
      for (x, y) in zip(curve.x, curve.y) where y.isFinite && abs(y - reference) > end {
        let text = ForestEnds.text(y)
        notes.append(
          Note(
            x: x, y: y < reference ? reference - end * 0.93 : reference + end * 0.93,
            text: y < reference ? "\(text) ▾" : "\(text) ▴", side: .center, colour: colour))
      }
    }
  }
}
