/// One step on a batch of triplets: forward, loss, backward, update, in buffers that are kept.
struct GlassStep {
  private let loss: any Loss<Triplets>
  private var triplets = Triplets(vectors: Matrix(rows: 3, columns: 1))
  private var gradient = Matrix<Double>(rows: 0, columns: 0)
  private var networkGradient = Matrix<Float>(rows: 0, columns: 0)
  private let workspace = Workspace()

  init(_ loss: any Loss<Triplets>) { self.loss = loss }

  /// Changes a network in its training phase by one step on stacked anchors, positives and negatives.
  ///
  /// - Returns: the loss before the step, or `nil`, with the network unchanged, if it is not finite.
  mutating func take(
    on input: Matrix<Float>, with network: inout GlassNetwork, _ optimizer: inout Adam<Float>
  ) throws -> Double? {
    network.forward(input)
    triplets.load(network.output)
    gradient.reshape(rows: triplets.rows, columns: triplets.columns)
    let value = try loss.value(of: triplets, gradient: &gradient, in: workspace)
    guard value.isFinite else { return nil }
    networkGradient.round(gradient)
    network.backward(input, outputGradient: networkGradient)
    optimizer.step(&network)
    return value
  }
}
