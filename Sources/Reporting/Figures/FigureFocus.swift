import Foundation

extension Figure {
  /// Ends the vertical axis where the curves that lie together end, if one curve alone would flatten them: it leaves the
  /// panel.
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
  }
}
