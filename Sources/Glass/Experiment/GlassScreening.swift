/// Compositions ranked by a trained network.
package struct GlassScreening: Sendable {
  /// One composition with its scores.
  package struct Hit: Sendable, Equatable {
    /// Its row among the candidates.
    package let row: Int
    /// The paper's score (c₊·f − c₋·f) / (c₊·f + c₋·f + 10⁻⁸).
    package let ratio: Double
    /// The plain difference c₊·f − c₋·f.
    package let difference: Double
    /// Whether an oxide lies outside the range of the training glasses, so that the score is an extrapolation.
    package let isOutside: Bool
    /// Whether a training glass has the same composition, so that the network has seen the answer.
    package let isTrained: Bool
  }

  /// What candidates are ranked by.
  package enum Order: String, Sendable, CaseIterable {
    /// The plain difference.
    case difference
    /// The paper's score, which grows beyond bounds where its denominator is near 0, whatever the glass.
    case ratio
  }

  /// All candidates, the highest first.
  package let hits: [Hit]
  /// The number of epochs for which the network was trained.
  package let epochs: Int

  /// Scores candidates with a trained network.
  ///
  /// - Throws: ``SciGlassError``.
  package init(
    _ candidates: SciGlassCandidates, by model: GlassModel, of experiment: GlassExperiment, order: Order = .difference
  ) throws {
    let data = try GlassData(experiment.split, interval: experiment.settings.interval)
    var network = model.network
    let products = model.evaluation.products(of: data.standardized(candidates.compositions), by: &network)
    let outside = candidates.areOutside(of: experiment.split.train)
    let trained = candidates.areAmong(experiment.split.train)
    epochs = model.epochs
    let all = products.indices.map { row in
      Hit(
        row: row, ratio: GlassEvaluation.ratio(products[row]),
        difference: products[row].positive - products[row].negative, isOutside: outside[row],
        isTrained: trained[row])
    }
    let rank = order == .ratio ? \Hit.ratio : \Hit.difference
    hits = all.sorted { ($0[keyPath: rank], $1.row) > ($1[keyPath: rank], $0.row) }
  }
}
