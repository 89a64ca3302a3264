import Files
import Reporting

/// The pictures of trainings on glass: the paper's Figure 3.
public struct GlassFigures: Sendable {
  // For each loss, its history for each seed.
  private let repetitions: [[GlassHistory]]

  /// Takes the histories of the same losses, for each seed.
  public init(_ seeds: [[GlassHistory]]) {
    repetitions = (seeds.first ?? []).indices.map { loss in seeds.map { $0[loss] } }.filter { $0[0].epochs.count > 0 }
  }

  /// The five scores of the paper in one picture.
  public var panels: Figure {
    Figure(GlassScore.figure.map(figure), columns: 2, title: "Screening glasses by their Tg")
  }

  /// One score over the epochs, a curve for each loss.
  ///
  /// With several seeds the curve is their mean, and a band spans from the lowest to the highest of them.
  public func figure(of score: GlassScore) -> Figure {
    var figure = Figure(score.title, x: "epoch", y: score.title)
    figure.xColumn = "epoch"
    for histories in repetitions {
      let curves = histories.map { $0.values(of: score) }
      let count = curves.map(\.count).min() ?? 0
      let epochs = (0..<count).map { epoch in curves.map { $0[epoch] } }
      figure.add(
        x: (0..<count).map { Double($0 + 1) },
        y: epochs.map { $0.reduce(0, +) / Double($0.count) },
        label: histories[0].label,
        band: curves.count < 2
          ? nil : .init(lower: epochs.map { $0.min() ?? .nan }, upper: epochs.map { $0.max() ?? .nan }),
        column: "\(score.rawValue)_\(histories[0].loss)")
    }
    return figure
  }
}

extension GlassFigures {
  /// Which loss ends highest by each score, for the first seed; `nil` if nothing was trained.
  public var sentence: String? {
    let first = repetitions.map { $0[0] }
    guard !first.isEmpty else { return nil }
    let winners = GlassScore.figure.compactMap { score in
      first.compactMap { history in history.best(score).map { (history.label, $0) } }
        .max { $0.1.value < $1.1.value }
        .map { "\(score.title) \(NumberText.fixed($1.value, digits: 4)) by \($0) at epoch \($1.epoch)" }
    }
    return "Best values: " + winners.joined(separator: "; ") + "."
  }
}

extension [[GlassHistory]] {
  /// How many epochs each loss has completed, of the first seed.
  public var epochs: String {
    (first ?? []).map { "\($0.label) \($0.epochs.count)" }.joined(separator: ", ")
  }
}

extension Page {
  /// Shows the paper's five scores in one picture, and each alone.
  public mutating func show(_ figures: GlassFigures, as name: String) {
    show(figures.panels, as: name)
    for score in GlassScore.figure {
      show(figures.figure(of: score), as: "\(name)-\(score.rawValue.replacing("_", with: "-"))")
      define(score.title, score.definition)
    }
  }
}
