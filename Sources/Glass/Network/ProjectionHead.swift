/// The second half of ``DeepGlassNet``: from hidden units to a vector of length 1.
///
/// Batch normalisation, rectifier, dropout, dense layer, rows of length 1.
public struct ProjectionHead<Scalar: LinearAlgebraScalar>: Layer {
  /// The batch normalisation of the hidden units.
  public internal(set) var normalization: BatchNorm<Scalar>
  /// The layer from hidden units to the result.
  public private(set) var readout: Dense<Scalar>

  private var rectifier = ReLU<Scalar>()
  private var dropout: Dropout<Scalar>
  private var unit = UnitRows<Scalar>()

  /// Makes the head of a given last layer, dropping a share of its inputs in training.
  public init(readout: Dense<Scalar>, dropout share: Double, seed: UInt32) {
    self.readout = readout
    normalization = BatchNorm(columns: readout.weights.value.columns)
    dropout = Dropout(share: share, seed: seed)
  }

  /// The latest vectors, B × output.
  public var output: Matrix<Scalar> { unit.output }
  /// The derivative of the loss by the hidden units, B × H.
  public var inputGradient: Matrix<Scalar> { normalization.inputGradient }

  /// Whether the head learns or is evaluated.
  public var phase: NetworkPhase {
    get { normalization.phase }
    set {
      normalization.phase = newValue
      dropout.phase = newValue
    }
  }

  /// Drops from the beginning of another stream from now on.
  public mutating func restartDropout(seed: UInt32) { dropout.restart(seed: seed) }

  /// Computes the vectors of a batch.
  public mutating func forward(_ input: Matrix<Scalar>) {
    normalization.forward(input)
    rectifier.forward(normalization.output)
    dropout.forward(rectifier.output)
    readout.forward(dropout.output)
    unit.forward(readout.output)
  }

  /// Computes the gradients of all parameters and of the hidden units.
  public mutating func backward(_ input: Matrix<Scalar>, outputGradient: Matrix<Scalar>) {
    unit.backward(readout.output, outputGradient: outputGradient)
    readout.backward(dropout.output, outputGradient: unit.inputGradient)
    dropout.backward(rectifier.output, outputGradient: readout.inputGradient)
    rectifier.backward(normalization.output, outputGradient: dropout.inputGradient)
    normalization.backward(input, outputGradient: rectifier.inputGradient)
  }

  /// Visits γ and β of the normalisation, then weights and biases of the last layer.
  public mutating func visitParameters(_ body: (inout Parameter<Scalar>) -> Void) {
    normalization.visitParameters(body)
    readout.visitParameters(body)
  }
}
