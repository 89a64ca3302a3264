import CardinalityNumerics
import Learning

/// What a trial leaves behind beside its scores: the network of the chosen epoch, and what its loss had learnt.
package struct TrainedTrial: Sendable {
  /// The epochs, scored on the validation samples.
  package let history: History
  /// What the loss had learnt after each epoch: the importance of each class, for a loss that has any.
  package let states: [[Double]]
  /// How the test samples are classified.
  package let confusion: ConfusionMatrix
  /// The training samples, scaled as they were trained on.
  package let train: Samples
  private let network: Sequential<Float>
  private let offsets: [Double]

  /// The logits of each point, a row each, scaled as the samples were; the class of the largest is predicted.
  package func logits(of points: Matrix<Double>) -> Matrix<Double> {
    Self.logits(network, points.converted(), offsets)
  }

  private static func logits(
    _ network: Sequential<Float>, _ points: Matrix<Float>, _ offsets: [Double]
  ) -> Matrix<Double> {
    var network = network
    network.forward(points)
    let logits: Matrix<Double> = network.output.converted()
    return offsets.isEmpty ? logits : logits.addingToRows(offsets)
  }
}

extension Trial {
  /// Trains, and keeps the network of the epoch that the validation samples choose, as a sweep does.
  ///
  /// - Throws: errors of the data, the loss and the scores.
  package func trained() throws -> TrainedTrial {
    let data = try TrialData(for: self)
    let (initial, random) = try start(on: data)
    var network = initial
    var best = (value: selection.worst, network: network, loss: loss)
    var states: [[Double]] = []
    let history = try Trainer(training).train(
      &network, loss: loss, data: (data.train, data.validation), random: random, optimizer: ownOptimizer?.value
    ) { history, network, loss in
      states.append(loss.state)
      let value = history.epochs.last.flatMap(selection.value) ?? selection.worst
      if selection.prefers(value, to: best.value) { best = (value, network, loss) }
    }
    return try TrainedTrial(history: history, states: states, data: data, network: best.network, loss: best.loss)
  }
}

extension TrainedTrial {
  init(
    history: History, states: [[Double]], data: TrialData, network: Sequential<Float>, loss: any Loss<Predictions>
  ) throws {
    (self.history, self.states, self.network) = (history, states, network)
    offsets = loss.decisionOffsets ?? []
    let samples = data.train
    train = Samples(
      features: samples.features.converted(), labels: samples.labels, classes: samples.classCounts.count)
    let logits = Self.logits(network, data.test.features, offsets)
    confusion = try ConfusionMatrix(labels: data.test.labels, scores: logits)
  }
}
