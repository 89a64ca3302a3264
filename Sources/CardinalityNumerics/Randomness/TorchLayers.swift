extension TorchRandom {
  /// The initial values of a dense layer: `torch.nn.Linear(inputs, outputs)` in single precision.
  ///
  /// Weights, then biases, are uniform on ±1/√`inputs`.
  ///
  /// - Parameters:
  ///   - inputs: the number of inputs, at least 1.
  ///   - outputs: the number of outputs, at least 1.
  /// - Returns: `weights`, `outputs` × `inputs`, and `biases`, one for each output.
  package mutating func linear(inputs: Int, outputs: Int) -> (weights: Matrix<Float>, biases: [Float]) {
    precondition(inputs > 0 && outputs > 0, "a dense layer cannot have \(inputs) inputs and \(outputs) outputs")
    let bound = Float(1 / Double(inputs).squareRoot())
    let weights = uniforms(outputs * inputs, from: -bound, to: bound)
    let biases = uniforms(outputs, from: -bound, to: bound)
    return (Matrix(rows: outputs, columns: inputs, elements: weights), biases)
  }

  /// Draws what one shuffled pass of a data loader over `count` samples draws, and returns its order.
  ///
  /// A pass draws its base seed first, which only worker processes use, then a seed for the order itself.
  package mutating func shuffledPass(count: Int) -> [Int] {
    sequentialPass()
    var shuffling = TorchRandom(seed: integer())
    return shuffling.permutation(count)
  }

  /// Draws what one shuffled pass of a data loader draws, and leaves its order aside.
  package mutating func skipShuffledPass() {
    sequentialPass()
    _ = integer()
  }

  /// Draws what one pass of a data loader in the samples' own order draws: its base seed, two words.
  package mutating func sequentialPass() {
    _ = integer()
  }
}
