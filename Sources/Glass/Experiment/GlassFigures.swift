import CardinalityNumerics
import Files
import Reporting

/// The pictures of trainings on glass: the paper's Figure 3.
package struct GlassFigures: Sendable {
  // For each loss, its history for each seed.
  private let repetitions: [[GlassHistory]]

  /// Takes the histories of the same losses, for each seed; losses that have not begun with every seed are left out.
  package init(_ seeds: [[GlassHistory]]) {
    repetitions = (seeds.first ?? []).indices.map { loss in seeds.map { $0[loss] } }
      .filter { $0.allSatisfy { !$0.epochs.isEmpty } }
  }

  /// The same as far as all have come, so that no epoch is compared with another.
  private var alike: [[GlassHistory]] {
    let epochs = repetitions.joined().map(\.epochs.count).min() ?? 0
    return repetitions.map { $0.map { $0.prefix(epochs) } }
  }

  /// The five scores of the paper, each with the differences to the first loss beside it.
  package var panels: Figure {
    var figure = Figure(
      GlassScore.figure.flatMap { [self.figure(of: $0), self.differences(of: $0)] }, columns: 2,
      title: "Screening glasses by their Tg")
    let seeds = repetitions.map(\.count).min() ?? 0
    figure.caption =
      "Left: scores of the validation glasses after each epoch, "
      + (seeds > 1
        ? "means of \(seeds) seeds with Student's 95 % intervals. "
        : "of one seed; the band around precision is Wilson's 95 % interval of a share of 100. ")
      + "Right: the differences to \(repetitions.first?[0].label ?? "the first loss")"
      + (seeds > 1 ? ", paired by seed, with Student's 95 % intervals." : ", for which one seed gives no interval.")
    return figure
  }

  /// One score over the epochs, a curve for each loss: the mean over the seeds with its interval.
  private func figure(of score: GlassScore) -> Figure {
    var figure = panel(score.title)
    for histories in repetitions {
      let curves = histories.map { $0.values(of: score) }
      add(
        curves, label: histories[0].label, column: "\(score.rawValue)_\(histories[0].loss)", to: &figure,
        single: score == .precisionAt100 ? { SampleShare(of: $0, among: 100).interval } : nil)
    }
    return figure
  }

  /// What each loss but the first has more than the first, epoch by epoch, paired by seed.
  private func differences(of score: GlassScore) -> Figure {
    var figure = panel("\(score.title), difference")
    figure.horizontalLines = [.init(0)]
    guard let first = repetitions.first else { return figure }
    for histories in repetitions.dropFirst() {
      let pairs = zip(histories, first).map { one, other in
        zip(one.values(of: score), other.values(of: score)).map { $0 - $1 }
      }
      let name = "\(score.rawValue)_\(histories[0].loss)_less_\(first[0].loss)"
      add(pairs, label: histories[0].label, column: name, to: &figure, single: nil)
    }
    // A single loss has none to differ from, and a panel needs something to draw.
    if repetitions.count < 2 {
      figure.add(first[0].values(of: score).map { _ in 0 }, label: "", column: "\(score.rawValue)_no_difference")
    }
    return figure
  }

  private func panel(_ title: String) -> Figure {
    var figure = Figure(title, x: "epoch", y: "")
    (figure.xColumn, figure.aspect) = ("epoch", 0.4)
    return figure
  }

  private func add(
    _ curves: [[Double]], label: String, column: String, to figure: inout Figure,
    single: ((Double) -> ClosedRange<Double>)?
  ) {
    let count = curves.map(\.count).min() ?? 0
    let epochs = (0..<count).map { epoch in SampleSummary(curves.map { $0[epoch] }) }
    let intervals = epochs.map { epoch in
      curves.count > 1 ? epoch.interval() : single.flatMap { epoch.mean.isFinite ? $0(epoch.mean) : nil }
    }
    let band = Series.Band(
      lower: intervals.map { $0?.lowerBound ?? .nan }, upper: intervals.map { $0?.upperBound ?? .nan },
      meaning: "95 % interval")
    figure.add(
      x: (0..<count).map { Double($0 + 1) }, y: epochs.map(\.mean), label: label,
      band: intervals.contains { $0 != nil } ? band : nil, column: column)
  }
}

extension GlassFigures {
  /// The comparisons of the losses over seeds; `nil` where there is one seed.
  var gains: GlassGains? { GlassGains(alike) }

  /// What each loss gains over the first: over seeds as the comparisons conclude; of one seed, at its best epoch, after
  /// its last, and in how many epochs there is a gain.
  package var findings: [Prose] {
    if let gains { return gains.findings }
    let alike = alike
    guard let first = alike.first?.first else { return [] }
    return GlassScore.figure.compactMap { score in
      let parts = alike.dropFirst().map { Self.words(score, of: $0[0], against: first) }
      guard !parts.isEmpty else { return nil }
      return "\(score.title), against \(first.label), on one seed: \(parts.joined(separator: "; "))."
    }
  }

  private static func words(_ score: GlassScore, of history: GlassHistory, against first: GlassHistory) -> String {
    let gains = GlassGains.Reading.allCases.map { reading in
      let gain = reading.value(score, history) - reading.value(score, first)
      return "\(gain.isFinite ? gain : nil, decimals: 4) \(reading.rawValue)"
    }
    let pairs = Array(zip(history.values(of: score), first.values(of: score)))
    let higher = "higher in \(pairs.count { $0 > $1 }) of \(pairs.count) epochs"
    return "\(history.label) \((gains + [higher]).joined(separator: ", "))"
  }
}

extension [[GlassHistory]] {
  /// How many epochs each loss has completed, of the first seed.
  package var epochs: String {
    (first ?? []).map { "\($0.label) \($0.epochs.count)" }.joined(separator: ", ")
  }
}

extension Page {
  /// Shows the paper's five scores in one picture, and over several seeds the comparisons in a table.
  package mutating func show(_ figures: GlassFigures, as name: String) {
    show(figures.panels, as: name)
    if let gains = figures.gains { show(gains.table, as: "\(name)-gains") }
    for score in GlassScore.figure { define(score.title, score.definition) }
  }
}
