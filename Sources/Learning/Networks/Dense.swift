import CardinalityNumerics

/// A dense layer: Y = X Wᵀ + b for a batch X of B × inputs, weights W of outputs × inputs and biases b.
package struct Dense<Scalar: LinearAlgebraScalar>: Layer {
  /// The weights, outputs × inputs.
  package private(set) var weights: Parameter<Scalar>
  /// The biases, 1 × outputs.
  package private(set) var biases: Parameter<Scalar>
  /// The latest Y, B × outputs.
  package private(set) var output: Matrix<Scalar>
  /// The derivative of the loss by X, B × inputs; empty in a layer that starts a network.
  package private(set) var inputGradient: Matrix<Scalar>

  private let startsNetwork: Bool

  /// Makes a layer with given weights (outputs × inputs) and biases.
  ///
  /// - Parameter startsNetwork: whether nothing asks for the gradient of its input, which is then not computed.
  /// - Precondition: one bias a row of the weights.
  package init(weights: Matrix<Scalar>, biases: [Scalar], startsNetwork: Bool = false) {
    precondition(biases.count == weights.rows, "\(biases.count) biases for \(weights.rows) outputs")
    self.weights = Parameter(weights)
    self.biases = Parameter(Matrix(rows: 1, columns: biases.count, elements: biases))
    self.startsNetwork = startsNetwork
    output = Matrix(rows: 0, columns: weights.rows)
    inputGradient = Matrix(rows: 0, columns: weights.columns)
  }

  /// Makes a layer initialised as PyTorch does: weights, then biases, uniform on ±1/√inputs from the stream.
  package init(inputs: Int, outputs: Int, random: inout TorchRandom, startsNetwork: Bool = false) {
    let (weights, biases) = random.linear(inputs: inputs, outputs: outputs)
    self.init(weights: weights.converted(), biases: biases.map { Scalar($0) }, startsNetwork: startsNetwork)
  }

  /// Y = X Wᵀ + b.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  package mutating func forward(_ input: Matrix<Scalar>) {
    let outputs = weights.value.rows
    precondition(input.columns == weights.value.columns, "\(input.columns) inputs for \(weights.value.columns)")
    output.reshape(rows: input.rows, columns: outputs)
    output.elements.withUnsafeMutableBufferPointer { output in
      biases.value.elements.withUnsafeBufferPointer { biases in
        guard let first = output.baseAddress, let biases = biases.baseAddress else { return }
        // One row, then as many again as there are: few long copies in place of many short ones.
        first.update(from: biases, count: outputs)
        var filled = outputs
        while filled < output.count {
          let count = min(filled, output.count - filled)
          (first + filled).update(from: first, count: count)
          filled += count
        }
      }
    }
    output.addProduct(input, .asIs, weights.value, .transposed)
  }

  /// The gradients Gᵀ X of W, the column sums of G of b, and G W of X, for G = `outputGradient`.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  package mutating func backward(_ input: Matrix<Scalar>, outputGradient: Matrix<Scalar>) {
    weights.gradient.setProduct(outputGradient, .transposed, input, .asIs)
    sumColumns(of: outputGradient)
    if startsNetwork { return }
    inputGradient.reshape(rows: input.rows, columns: input.columns)
    inputGradient.setProduct(outputGradient, .asIs, weights.value, .asIs)
  }

  private mutating func sumColumns(of gradient: Matrix<Scalar>) {
    let (rows, columns) = (gradient.rows, gradient.columns)
    biases.gradient.elements.withUnsafeMutableBufferPointer { sums in
      gradient.elements.withUnsafeBufferPointer { gradient in
        sums.update(repeating: 0)
        guard let first = gradient.baseAddress, let sums = sums.baseAddress else { return }
        // By pointers: sums of indices, which are checked for overflow, would leave the loop to single numbers.
        for row in 0..<rows {
          let start = first + row * columns
          for column in 0..<columns { sums[column] += start[column] }
        }
      }
    }
  }

  /// Visits the weights, then the biases.
  package mutating func visitParameters(_ body: (inout Parameter<Scalar>) -> Void) {
    body(&weights)
    body(&biases)
  }
}
