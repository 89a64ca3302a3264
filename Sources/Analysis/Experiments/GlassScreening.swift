/// Compositions ranked by a trained network.
public struct GlassScreening: Sendable {
  /// One composition with its scores.
  public struct Hit: Sendable, Equatable {
    /// Its row among the candidates.
    public let row: Int
    /// The paper's score (c₊·f − c₋·f) / (c₊·f + c₋·f + 10⁻⁸).
    public let ratio: Double
    /// The plain difference c₊·f − c₋·f.
    public let difference: Double
    /// Whether an oxide lies outside the range of the training glasses, so that the score is an extrapolation.
    public let isOutside: Bool
  }

  /// All candidates, the highest of the paper's scores first.
  public let hits: [Hit]
  /// The number of epochs for which the network was trained.
  public let epochs: Int

  /// Scores candidates with the network of a loss as it is on disk.
  ///
  /// - Throws: ``CheckpointError``, ``SciGlassError``.
  public init(_ candidates: SciGlassCandidates, by loss: GlassLoss, of experiment: GlassExperiment) throws {
    let folder = try GlassRunFolder(in: experiment.runs, settings: experiment.settings, split: experiment.split)
    let training = try folder.training(loss, experiment.settings)
    let data = try GlassData(experiment.split, interval: experiment.settings.interval)
    var network = training.network
    let evaluation = GlassEvaluation(&network, data)
    let products = evaluation.products(of: data.standardized(candidates.compositions), by: &network)
    let outside = candidates.areOutside(of: experiment.split.train)
    epochs = training.history.epochs.count
    hits = products.indices.map { row in
      Hit(
        row: row, ratio: GlassEvaluation.ratio(products[row]),
        difference: products[row].positive - products[row].negative, isOutside: outside[row])
    }
    .sorted { ($0.ratio, $1.row) > ($1.ratio, $0.row) }
  }
}
