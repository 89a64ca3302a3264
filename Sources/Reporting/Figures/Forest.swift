import CardinalityNumerics

/// One row of a forest plot.
package struct ForestRow: Sendable, Equatable {
  /// What is estimated.
  package var label: String
  /// The estimate.
  package var estimate: Double
  /// Its interval.
  package var interval: ClosedRange<Double>?
  /// What it summarises: a dot for each, behind it.
  package var dots: [Double]
  /// The name whose look it has; its label unless set.
  package var look: String?

  /// Makes a row.
  package init(_ label: String, estimate: Double, interval: ClosedRange<Double>? = nil, dots: [Double] = []) {
    (self.label, self.estimate, self.interval, self.dots) = (label, estimate, interval, dots)
  }
}

extension Figure {
  /// Estimates with level intervals, one below the other, a dot for each run behind them.
  ///
  /// Rows and dots so far out that they would squeeze the others to points lie beyond the axis: an arrow at its end says
  /// where, for several dots of a row how many. Rows stay, so that panels have the same.
  ///
  /// - Parameters:
  ///   - reference: where there is no effect; without it nothing is cut.
  ///   - shading: what lies behind the rows.
  package static func forest(
    _ title: String, x: String, rows: [ForestRow], reference: Double? = nil, shading: Shading? = nil
  ) -> Figure {
    forests([(title, rows)], x: x, reference: reference, shading: shading)
  }

  /// Forest plots side by side over one axis.
  ///
  /// - Precondition: there is a panel.
  package static func forests(
    _ panels: [(title: String, rows: [ForestRow])], x: String, reference: Double? = nil, shading: Shading? = nil
  ) -> Figure {
    let ends = reference.flatMap { ForestEnds(panels.flatMap(\.rows), around: $0) }
    let drawn = panels.map { title, rows in
      var figure = Figure(title, x: x, rows: rows)
      figure.verticalLines = reference.map { [ReferenceLine($0)] } ?? []
      figure.shadings = shading.map { [$0] } ?? []
      if let ends { figure.cut(rows, at: ends) }
      return figure
    }
    guard drawn.count > 1 else { return drawn[0] }
    var figure = Figure(drawn, columns: 2)
    figure.sharesAxes = drawn.allSatisfy { $0.yNames == drawn[0].yNames }
    return figure
  }

  /// What a caption says of arrows at the end of an axis; empty where there are none.
  var arrowMeaning: String {
    parts.contains { $0.notes.contains { $0.text.contains("◂") || $0.text.contains("▸") } }
      ? " An arrow stands for what lies beyond the axis: a mean with its value, dots with their number."
      : ""
  }

  private init(_ title: String, x: String, rows: [ForestRow]) {
    self.init(title, x: x, y: "")
    xColumn = "estimate"
    yNames = rows.reversed().map(\.label)
    for (index, row) in rows.enumerated() {
      let place = Double(rows.count - index)
      // Dots lie beside the bar, each a little lower than the one before, so that equal ones are seen.
      let dots = row.dots.filter(\.isFinite)
      let heights = dots.indices.map { place - 0.18 - 0.22 * Double($0 % 4) / 3 }
      add(x: dots, y: heights, label: "", style: .dots, column: "\(row.label) runs", look: row.look ?? row.label)
      // What is no number, as the recall where every training diverged, has a name and no bar.
      guard row.estimate.isFinite else { continue }
      let ends = row.interval ?? row.estimate...row.estimate
      add(
        x: [row.estimate], y: [place], label: "", style: .horizontalIntervals,
        band: .init(lower: [ends.lowerBound], upper: [ends.upperBound]), column: row.label, look: row.look ?? row.label)
    }
  }

  /// Ends the axis, and says where lies what it does not show.
  private mutating func cut(_ rows: [ForestRow], at ends: ForestEnds) {
    xRange = ends.range
    for (index, row) in rows.enumerated() {
      let place = Double(rows.count - index)
      let colour = Naming.entry(row.look ?? row.label)?.look?.text ?? Look.grey
      func note(_ text: String, left: Bool, y: Double) -> Note {
        Note(
          x: left ? ends.range.lowerBound : ends.range.upperBound, y: y,
          text: text.isEmpty ? (left ? "◂" : "▸") : left ? "◂ \(text)" : "\(text) ▸",
          side: left ? .left : .right, colour: colour)
      }
      let isBeyond = row.estimate.isFinite && !ends.range.contains(row.estimate)
      if isBeyond {
        notes.append(note(ForestEnds.text(row.estimate), left: row.estimate < ends.reference, y: place))
        // Some dots of a row whose mean is not seen would say something else.
        hide(column: "\(row.label) runs")
        continue
      }
      // Of an interval that goes on an arrowhead shows it.
      if let low = row.interval?.lowerBound, low < ends.range.lowerBound {
        notes.append(note("", left: true, y: place))
      }
      if let high = row.interval?.upperBound, high > ends.range.upperBound {
        notes.append(note("", left: false, y: place))
      }
      for left in [true, false] {
        let far = row.dots.filter { left ? $0 < ends.range.lowerBound : $0 > ends.range.upperBound }.filter(\.isFinite)
        // A number would be taken for the mean's.
        guard !far.isEmpty else { continue }
        notes.append(note(far.count == 1 ? "1 dot" : "\(far.count) dots", left: left, y: place - 0.3))
      }
    }
  }
}

/// Where the axis of a forest plot ends if all of it would flatten most rows.
struct ForestEnds: Equatable {
  let reference: Double
  let range: ClosedRange<Double>

  /// Rows reach as far as their intervals do.
  ///
  /// One that reaches more than six times as far as the middle one is beyond the
  /// axis, and so is a dot more than twice as far out as the rows that stay; `nil` where there is neither.
  init?(_ rows: [ForestRow], around reference: Double) {
    func distance(_ value: Double) -> Double { abs(value - reference) }
    let reaches = rows.compactMap { $0.reach(from: reference) }.sorted()
    guard !reaches.isEmpty else { return nil }
    let middle = reaches[(reaches.count - 1) / 2]
    guard let reach = reaches.last(where: { $0 <= 6 * middle }), reach > 0 else { return nil }
    let kept = rows.filter { ($0.reach(from: reference) ?? .infinity) <= reach }
    let dots = kept.flatMap(\.dots).filter(\.isFinite)
    guard kept.count < rows.count || dots.contains(where: { distance($0) > 2 * reach }) else { return nil }
    let shown = kept.flatMap(\.ends) + dots.filter { distance($0) <= 2 * reach } + [reference]
    let (low, high) = (shown.min() ?? reference, shown.max() ?? reference)
    range = Axis.roundEnds(around: low, high)
    self.reference = reference
  }

  static func text(_ value: Double) -> String { NumberText.fixed(value, digits: 2).replacing("-", with: "−") }
}

extension ForestRow {
  /// The ends of the interval; the estimate where there is none.
  fileprivate var ends: [Double] { interval.map { [$0.lowerBound, $0.upperBound] } ?? [estimate] }

  /// How far the interval reaches; `nil` where the estimate is no number.
  fileprivate func reach(from reference: Double) -> Double? {
    estimate.isFinite ? ends.filter(\.isFinite).map { abs($0 - reference) }.max() : nil
  }
}
