import Learning

/// What a loss sees of a few training samples after an epoch.
package struct ResidualReading: Sendable, Equatable {
  /// The accuracy on the validation samples.
  package let accuracy: Double
  /// The length of the gradient of the trained loss by the logits of the samples.
  package let gradientNorm: Double
  /// The magnitude of the residuals at t = 1, with the zero vector: the effective number of different mistakes.
  package let distinct: Double
  /// The share of the samples whose largest probability exceeds 0.999.
  package let saturated: Double

  init(_ batch: Predictions, loss: any Loss<Predictions>, accuracy: Double) throws {
    self.accuracy = accuracy
    let gradient = try loss.valueAndGradient(of: batch).gradient.elements
    gradientNorm = gradient.reduce(0) { $0 + $1 * $1 }.squareRoot()
    distinct = try CardinalityLoss(.magnitude).value(of: batch) + 1
    let sure = (0..<batch.rows).count { (batch.probabilities.row($0).max() ?? 0) > 0.999 }
    saturated = Double(sure) / Double(batch.rows)
  }
}

extension Trial {
  /// Trains, and reads the residuals of the first training samples after every epoch.
  ///
  /// - Parameter count: how many, at most as many as there are.
  /// - Throws: errors of the data and the loss.
  package func residualReadings(samples count: Int) throws -> [ResidualReading] {
    let data = try TrialData(for: self)
    let rows = 0..<min(count, data.train.labels.count)
    let features = data.train.features.rows(rows)
    let labels = Array(data.train.labels[rows])
    let (initial, random) = try start(on: data)
    var network = initial
    var readings: [ResidualReading] = []
    _ = try Trainer(training).train(
      &network, loss: loss, data: (data.train, data.validation), random: random
    ) { history, network, loss in
      var network = network
      network.forward(features)
      let batch = Predictions(logits: network.output.converted(), labels: labels)
      readings.append(try ResidualReading(batch, loss: loss, accuracy: history.accuracy.last ?? .nan))
    }
    return readings
  }
}
