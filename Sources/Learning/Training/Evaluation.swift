import CardinalityNumerics

/// Scores a network on the test set as the paper's program does, batch by batch, reusing its buffers.
struct Evaluation<Scalar: LinearAlgebraScalar> {
  let test: LabelledFeatures<Scalar>
  let batchSize: Int

  private var batch = Predictions()
  private var probabilities = Matrix<Scalar>(rows: 0, columns: 0)
  private let workspace = Workspace()

  init(of test: LabelledFeatures<Scalar>, batchSize: Int) {
    self.test = test
    self.batchSize = batchSize
  }

  /// The scores of the network after an epoch; `nil` if its logits are not finite.
  // The paper's trainings, which are evaluated after every epoch.
  @specialized(where Scalar == Float, Network == Sequential<Float>)
  mutating func record<Network: Layer<Scalar>>(
    of network: inout Network, loss: any Loss<Predictions>, trainingLoss: Double
  ) throws -> EpochRecord? {
    network.forward(test.features)
    let logits = network.output
    guard logits.hasFiniteElements() else { return nil }
    probabilities.reshape(rows: logits.rows, columns: logits.columns)
    var mean = BatchMean(loss)
    var crossEntropy = BatchMean(.crossEntropy())
    var meanSquaredError = BatchMean(.meanSquaredError())
    for start in stride(from: 0, to: test.labels.count, by: batchSize) {
      let rows = start..<min(start + batchSize, test.labels.count)
      batch.load(logits, rows: rows, labels: test.labels[rows])
      try mean.add(batch, in: workspace)
      try crossEntropy.add(batch, in: workspace)
      try meanSquaredError.add(batch, in: workspace)
      store(batch.probabilities, from: start)
    }
    let decision = loss.decisionOffsets.map { logits.addingToRows($0) }
    let confusion = try ConfusionMatrix(labels: test.labels, scores: decision ?? logits)
    let ranking = try RankingCurves(scores: decision?.softmax() ?? probabilities, labels: test.labels)
    return EpochRecord(
      trainingLoss: trainingLoss, loss: mean.mean, crossEntropy: crossEntropy.mean,
      meanSquaredError: meanSquaredError.mean, accuracy: confusion.accuracy,
      macroF1: confusion.macroF1(over: .definedClasses),
      macroROCAUC: ranking.macroROCAUC, macroAveragePrecision: ranking.macroAveragePrecision,
      recallPerClass: confusion.recallPerClass, f1PerClass: confusion.f1PerClass, confusion: confusion)
  }

  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  private mutating func store(_ batch: Matrix<Double>, from row: Int) {
    let first = row * batch.columns
    probabilities.elements.withUnsafeMutableBufferPointer { all in
      batch.elements.withUnsafeBufferPointer { batch in
        for index in batch.indices { all[first + index] = Scalar(batch[index]) }
      }
    }
  }
}

/// The mean of a loss over batches, each batch counting as one.
struct BatchMean {
  private let loss: any Loss<Predictions>
  private var sum = 0.0
  private var count = 0

  init(_ loss: any Loss<Predictions>) {
    self.loss = loss
  }

  var mean: Double { sum / Double(count) }

  mutating func add(_ batch: Predictions, in workspace: Workspace) throws {
    do { sum += try loss.value(of: batch, in: workspace) } catch LossError.notFinite { sum = .nan }
    count += 1
  }
}

extension Matrix {
  /// Every row plus the given numbers, one a column, such as a loss's decision offsets.
  package func addingToRows(_ offsets: [Double]) -> Matrix {
    var result = self
    for index in elements.indices { result.elements[index] += Element(offsets[index % columns]) }
    return result
  }

  /// The softmax of every row.
  fileprivate func softmax() -> Matrix {
    Predictions(logits: converted(), labels: Array(repeating: 0, count: rows)).probabilities.converted()
  }
}
