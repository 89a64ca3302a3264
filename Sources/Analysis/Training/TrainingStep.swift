/// One step of gradient descent on a batch: forward, loss, backward, update, in buffers that are kept.
struct TrainingStep<Network: Classifier> {
  let loss: any Loss<Predictions>
  let optimizer: SGD

  private var batch = Batch<Network.Scalar>()
  private var predictions = Predictions()
  private var gradient = Matrix<Double>(rows: 0, columns: 0)
  private var logitsGradient = Matrix<Network.Scalar>(rows: 0, columns: 0)
  private let workspace = Workspace()

  init(loss: any Loss<Predictions>, optimizer: SGD) {
    self.loss = loss
    self.optimizer = optimizer
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
    gradient.reshape(rows: predictions.rows, columns: predictions.columns)
    let value = try loss.value(of: predictions, gradient: &gradient, in: workspace)
    guard value.isFinite else { return nil }
    logitsGradient.round(gradient)
    network.backward(batch.features, logitsGradient: logitsGradient)
    network.visitParameters { optimizer.step(&$0) }
    return value
  }
}

extension Matrix {
  /// Becomes another matrix, each number rounded to this one's precision, keeping the storage.
  @specialized(where Element == Float)
  @specialized(where Element == Double)
  fileprivate mutating func round(_ other: Matrix<Double>) {
    reshape(rows: other.rows, columns: other.columns)
    elements.withUnsafeMutableBufferPointer { elements in
      other.elements.withUnsafeBufferPointer { other in
        for index in other.indices { elements[index] = Element(other[index]) }
      }
    }
  }
}
