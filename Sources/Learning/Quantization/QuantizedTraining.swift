import CardinalityNumerics

/// How a small quantised autoencoder is trained: 64-like inputs through one hidden layer to a code, and back.
package struct QuantizedTraining: Sendable, Equatable, Encodable {
  /// The number of codes.
  package var codes = 64
  /// The numbers of a code.
  package var dimension = 8
  /// The units of the hidden layer of encoder and decoder.
  package var hidden = 32
  /// The weight β of the commitment.
  package var commitment = 0.25
  /// How codes move.
  package var update = VectorQuantizer.Update.gradient
  /// A reward for using all codes alike.
  package var entropy: CodebookEntropy?
  /// The average number of vectors a batch below which a code restarts.
  package var restartBelow: Double?
  /// Whether codes begin at k-means centres of the first encodings, instead of at random.
  package var startsByKMeans = false
  /// Magnitude or spread of the codebook as part of the loss; it moves codes that move by their gradient.
  package var cardinality: CodebookCardinality?
  /// The number of passes over the inputs.
  package var epochs = 40
  /// The number of inputs a step.
  package var batchSize = 64
  /// The learning rate of Adam.
  package var learningRate = 3e-3

  /// Takes the defaults.
  package init() {}

  /// Trains on inputs, a row each.
  ///
  /// The seed decides initial weights, codes (uniform on ±1/√d, a linear layer's rule), order and restarts.
  /// - Throws: `TrainingError/tooLarge(_:bytes:limit:)` before anything is allocated, errors of the cardinality, and
  ///   `CancellationError`.
  /// - Precondition: as many inputs as codes and as a batch.
  package func train(on inputs: Matrix<Double>, seed: UInt32) throws -> QuantizedAutoencoder {
    var run = try QuantizedRun(self, inputs, seed: seed)
    for _ in 0..<epochs {
      try Task.checkCancellation()
      try run.runEpoch()
    }
    return run.network
  }

  /// The seconds that a step takes: the least of all steps of some epochs, so that one counts during which nothing else
  /// ran.
  ///
  /// - Throws: as ``train(on:seed:)``.
  package func secondsPerStep(on inputs: Matrix<Double>, seed: UInt32, repetitions: Int = 5) throws -> Double {
    var run = try QuantizedRun(self, inputs, seed: seed)
    var least = Double.infinity
    for _ in 0...repetitions {
      var start = ContinuousClock.now
      try run.runEpoch {
        let end = ContinuousClock.now
        least = min(least, (end - start) / .seconds(1))
        start = end
      }
    }
    return least
  }

  /// Throws unless network, codes and what a step works in fit the machine.
  fileprivate func check(_ columns: Int, batch: Int) throws(TrainingError) {
    let (k, d) = (Double(codes), Double(dimension))
    let layers = 2 * Double(hidden) * (Double(columns) + d)
    let working = Double(batch) * (k + d) + (cardinality == nil ? 0 : 2 * k * k)
    try MemoryLimit.allowTraining(
      8 * (4 * (layers + k * d) + working), for: "a quantised autoencoder of \(codes) codes of \(dimension) numbers",
      formula: "32 bytes a parameter and 8 a number of a step")
  }
}

/// A training between two steps.
private struct QuantizedRun {
  let settings: QuantizedTraining
  let inputs: Matrix<Double>
  var network: QuantizedAutoencoder
  private var optimizer = Adam<Double>()
  private var random: NumPyRandom
  private let workspace = Workspace()

  init(_ settings: QuantizedTraining, _ inputs: Matrix<Double>, seed: UInt32) throws(TrainingError) {
    precondition(
      inputs.rows >= settings.batchSize && inputs.rows >= settings.codes,
      "\(inputs.rows) inputs for batches of \(settings.batchSize) and \(settings.codes) codes")
    try settings.check(inputs.columns, batch: settings.batchSize)
    (self.settings, self.inputs, random) = (settings, inputs, NumPyRandom(seed: seed))
    var weights = TorchRandom(seed: seed)
    let (pixels, hidden, d) = (inputs.columns, settings.hidden, settings.dimension)
    let encoder = Sequential<Double>([
      Dense(inputs: pixels, outputs: hidden, random: &weights, startsNetwork: true), ReLU(),
      Dense(inputs: hidden, outputs: d, random: &weights),
    ])
    let codes: Matrix<Double> = weights.linear(inputs: d, outputs: settings.codes).weights.converted()
    let decoder = Sequential<Double>([
      Dense(inputs: d, outputs: hidden, random: &weights), ReLU(),
      Dense(inputs: hidden, outputs: pixels, random: &weights),
    ])
    let quantizer = VectorQuantizer(
      codes: codes, commitment: settings.commitment, update: settings.update, entropy: settings.entropy,
      restartBelow: settings.restartBelow)
    network = QuantizedAutoencoder(encoder: encoder, quantizer: quantizer, decoder: decoder)
    if settings.startsByKMeans {
      network.quantizer.restart(at: KMeans(network.encoded(inputs), count: settings.codes, seed: seed).centres)
    }
  }

  /// Takes a step for each whole batch, in a new order.
  mutating func runEpoch(afterStep: () -> Void = {}) throws {
    let order = random.permutation(inputs.rows)
    for start in stride(from: 0, through: inputs.rows - settings.batchSize, by: settings.batchSize) {
      try step(inputs.rows(order[start..<start + settings.batchSize]))
      afterStep()
    }
  }

  private mutating func step(_ batch: Matrix<Double>) throws {
    network.forward(batch)
    _ = try network.backward(batch, with: settings.cardinality, in: workspace)
    optimizer.step(&network, learningRate: settings.learningRate)
    network.quantizer.follow(network.encoder.output, random: &random)
  }
}

extension QuantizedAutoencoder {
  /// The gradients of the whole loss on the latest batch: squared error, the quantizer's own loss, and the cardinality
  /// of
  /// the codebook in it, if it has a part.
  ///
  /// - Returns: the loss.
  /// - Throws: errors of the cardinality.
  mutating func backward(
    _ batch: Matrix<Double>, with term: CodebookCardinality?, in workspace: Workspace
  ) throws -> Double {
    let scale = 2 / Double(batch.elements.count)
    var error = 0.0
    // Taken once: the property asks a layer of a type that is known at run time only.
    let reconstruction = output
    var outputGradient = reconstruction
    for (index, target) in batch.elements.enumerated() {
      let difference = reconstruction.elements[index] - target
      error += difference * difference * scale / 2
      outputGradient.elements[index] = scale * difference
    }
    backward(batch, outputGradient: outputGradient)
    let loss = error + quantizer.loss
    guard let term else { return loss }
    let codes = quantizer.codes.value
    var slopes = Matrix<Double>(rows: codes.rows, columns: codes.columns)
    let cardinality = try term.cardinality(of: codes, gradient: &slopes, in: workspace)
    let (value, byLoss, byCardinality) = try term.combined(loss, cardinality: cardinality, codes: codes.rows)
    visitParameters { parameter in
      for index in parameter.gradient.elements.indices { parameter.gradient.elements[index] *= byLoss }
    }
    for index in slopes.elements.indices {
      quantizer.codes.gradient.elements[index] += byCardinality * slopes.elements[index]
    }
    return value
  }
}
