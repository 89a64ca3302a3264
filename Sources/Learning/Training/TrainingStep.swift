/// One step of gradient descent on a batch: forward, loss, backward, update, in buffers that are kept.
struct TrainingStep<Network: Classifier> {
  private(set) var loss: any Loss<Predictions>
  let optimizer: SGD

  private var batch = Batch<Network.Scalar>()
  private var predictions = Predictions()
  private var gradient = Matrix<Double>(rows: 0, columns: 0)
  private var logitsGradient = Matrix<Network.Scalar>(rows: 0, columns: 0)
  private let workspace = Workspace()

  /// Takes a loss that has begun its training.
  init(loss: any Loss<Predictions>, optimizer: SGD) {
    self.loss = loss
    self.optimizer = optimizer
  }

  /// Moves the loss to an epoch, the first of which is 1.
  mutating func begin(epoch: Int) {
    loss.begin(epoch: epoch)
  }

  /// Takes a step for each batch of the samples in an order.
  ///
  /// - Returns: the mean of the batches' losses and their number; `nil` and the number of the batch where one is not
  ///   finite.
  mutating func pass(
    over order: [Int], of samples: LabelledFeatures<Network.Scalar>, by batchSize: Int, with network: inout Network
  ) throws -> (mean: Double?, batches: Int) {
    var sum = 0.0
    var batches = 0
    for first in stride(from: 0, to: order.count, by: batchSize) {
      batches += 1
      let indices = order[first..<min(first + batchSize, order.count)]
      guard let loss = try take(on: indices, of: samples, with: &network) else { return (nil, batches) }
      sum += loss
    }
    return (sum / Double(batches), batches)
  }

  /// Changes the network by one step on the samples with the given indices.
  ///
  /// - Returns: the loss before the step, or `nil`, with the network unchanged, if it or a logit is not finite.
  mutating func take(
    on indices: ArraySlice<Int>, of samples: LabelledFeatures<Network.Scalar>, with network: inout Network
  ) throws -> Double? {
    samples.gather(indices, into: &batch)
    network.forward(batch.features)
    predictions.load(network.logits, rows: 0..<indices.count, labels: batch.labels[...])
    guard predictions.areFinite else { return nil }
    loss.observe(predictions)
    gradient.reshape(rows: predictions.rows, columns: predictions.columns)
    let value = try loss.value(of: predictions, gradient: &gradient, in: workspace)
    guard value.isFinite else { return nil }
    logitsGradient.round(gradient, rows: 0..<gradient.rows)
    network.backward(batch.features, logitsGradient: logitsGradient)
    network.visitParameters { optimizer.step(&$0) }
    return value
  }
}
