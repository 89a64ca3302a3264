import CardinalityNumerics

/// The numbers that a glass encoder starts from, in the order in which its parameters are visited.
package struct GlassEncoderWeights<Scalar: LinearAlgebraScalar>: Sendable {
  /// The embeddings e of the components, K × E.
  package var embeddings: Matrix<Scalar>
  /// The vectors V of the graph's components, K × F.
  package var factor: Matrix<Scalar>
  /// The weights W_in of queries, keys and values, 3E × E.
  package var entryWeights: Matrix<Scalar>
  /// The biases b_in of queries, keys and values, 3E.
  package var entryBiases: [Scalar]
  /// The weights W_out of the attention's result, E × E.
  package var exitWeights: Matrix<Scalar>
  /// The biases b_out of the attention's result, E.
  package var exitBiases: [Scalar]
  /// The weights W₁ from all components' results to the hidden units, K E × H.
  package var projection: Matrix<Scalar>

  /// Takes given numbers.
  package init(
    embeddings: Matrix<Scalar>, factor: Matrix<Scalar>, entryWeights: Matrix<Scalar>, entryBiases: [Scalar],
    exitWeights: Matrix<Scalar>, exitBiases: [Scalar], projection: Matrix<Scalar>
  ) {
    self.embeddings = embeddings
    self.factor = factor
    self.entryWeights = entryWeights
    self.entryBiases = entryBiases
    self.exitWeights = exitWeights
    self.exitBiases = exitBiases
    self.projection = projection
  }

  /// Draws the numbers as PyTorch does for embeddings and factors by `xavier_uniform_`, `MultiheadAttention` and
  /// `Linear`, in this order; attention biases are 0.
  package init(_ size: GlassNetSize, random: inout TorchRandom) {
    embeddings = random.xavierUniform(rows: size.components, columns: size.embedding).converted()
    factor = random.xavierUniform(rows: size.components, columns: size.factor).converted()
    // PyTorch starts the last layer of an attention as any linear layer, biases included, and then clears the biases.
    exitWeights = random.linear(inputs: size.embedding, outputs: size.embedding).weights.converted()
    exitBiases = Array(repeating: 0, count: size.embedding)
    entryWeights = random.xavierUniform(rows: 3 * size.embedding, columns: size.embedding).converted()
    entryBiases = Array(repeating: 0, count: 3 * size.embedding)
    projection = random.linearWithoutBiases(inputs: size.components * size.embedding, outputs: size.hidden)
      .transposed().converted()
  }
}

extension TorchRandom {
  /// Weights, outputs × inputs, uniform on ±√(6 / (rows + columns)): `torch.nn.init.xavier_uniform_`.
  mutating func xavierUniform(rows: Int, columns: Int) -> Matrix<Float> {
    let bound = Float((2 / Double(rows + columns)).squareRoot() * 3.0.squareRoot())
    return Matrix(rows: rows, columns: columns, elements: uniforms(rows * columns, from: -bound, to: bound))
  }

  /// Weights, outputs × inputs, uniform on ±1/√inputs: `torch.nn.Linear(inputs, outputs, bias=False)`.
  mutating func linearWithoutBiases(inputs: Int, outputs: Int) -> Matrix<Float> {
    let bound = Float(1 / Double(inputs).squareRoot())
    return Matrix(rows: outputs, columns: inputs, elements: uniforms(outputs * inputs, from: -bound, to: bound))
  }
}
