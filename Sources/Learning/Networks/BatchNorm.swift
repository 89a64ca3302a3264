import CardinalityNumerics

/// Batch normalisation: γ (x − μ) / √(σ² + 10⁻⁵) + β, column by column.
///
/// In training, μ and σ² are the mean and the population variance over the batch, or over each of its parts; running
/// averages of them, the variance being that of the sample, are kept with momentum 0.1 and used in evaluation.
/// Source: Ioffe and Szegedy, arXiv 1502.03167; conventions of `torch.nn.BatchNorm1d`.
public struct BatchNorm<Scalar: LinearAlgebraScalar>: Layer {
  /// The factors γ, 1 × columns.
  package private(set) var scale: Parameter<Scalar>
  /// The shifts β, 1 × columns.
  package private(set) var shift: Parameter<Scalar>
  /// The running averages of the means.
  package private(set) var runningMeans: [Scalar]
  /// The running averages of the variances.
  package private(set) var runningVariances: [Scalar]
  private var phase = NetworkPhase.evaluation
  /// The latest result, in the shape of the input.
  public private(set) var output = Matrix<Scalar>(rows: 0, columns: 0)
  /// The derivative of the loss by the input.
  public private(set) var inputGradient = Matrix<Scalar>(rows: 0, columns: 0)

  // (x − μ) / √(σ² + ε) of the latest training batch, and the 1 / √(σ² + ε) of each of its parts.
  private var normalized = Matrix<Scalar>(rows: 0, columns: 0)
  private var inverses = Matrix<Scalar>(rows: 0, columns: 0)
  /// What is added to a variance, ε.
  static var epsilon: Scalar { 1e-5 }
  private static var momentum: Scalar { 0.1 }

  /// Makes a layer with γ = 1, β = 0, running means 0 and variances 1.
  public init(columns: Int) {
    scale = Parameter(Matrix(rows: 1, columns: columns, repeating: 1))
    shift = Parameter(Matrix(rows: 1, columns: columns))
    runningMeans = Array(repeating: 0, count: columns)
    runningVariances = Array(repeating: 1, count: columns)
  }

  private var columns: Int { runningMeans.count }

  /// γ (x − μ) / √(σ² + ε) + β.
  ///
  /// - Precondition: in training, the parts are equally large and have at least two rows.
  public mutating func forward(_ input: Matrix<Scalar>) {
    precondition(input.columns == columns, "\(input.columns) columns for \(columns)")
    output.reshape(rows: input.rows, columns: columns)
    switch phase {
    case .training(let calls):
      precondition(calls > 0 && input.rows % calls == 0, "\(input.rows) rows are not \(calls) equal parts")
      let rows = input.rows / calls
      precondition(rows > 1, "\(rows) row has no variance")
      normalized.reshape(rows: input.rows, columns: columns)
      inverses.reshape(rows: calls, columns: columns)
      for call in 0..<calls { normalize(input, call, rows: rows) }
    case .evaluation:
      let factors = columnIndices.map { scale.value.elements[$0] / (runningVariances[$0] + Self.epsilon).squareRoot() }
      let shifts = columnIndices.map { shift.value.elements[$0] - runningMeans[$0] * factors[$0] }
      ColumnStatistics.transform(input, rows: 0..<input.rows, times: factors, plus: shifts, into: &output)
    }
  }

  private var columnIndices: Range<Int> { 0..<columns }

  /// Normalises a part of the batch and takes its statistics into the running averages.
  private mutating func normalize(_ input: Matrix<Scalar>, _ call: Int, rows: Int) {
    let range = call * rows..<(call + 1) * rows
    let (means, variances) = ColumnStatistics.meansAndVariances(of: input, rows: range)
    let bessel = Scalar(rows) / Scalar(rows - 1)
    for column in columnIndices {
      inverses[call, column] = 1 / (variances[column] + Self.epsilon).squareRoot()
      runningMeans[column] += Self.momentum * (means[column] - runningMeans[column])
      runningVariances[column] += Self.momentum * (bessel * variances[column] - runningVariances[column])
    }
    let factors = Array(inverses.row(call))
    let shifts = columnIndices.map { -means[$0] * factors[$0] }
    ColumnStatistics.transform(input, rows: range, times: factors, plus: shifts, into: &normalized)
    ColumnStatistics.transform(
      normalized, rows: range, times: scale.value.elements, plus: shift.value.elements, into: &output)
  }

  /// The gradients Σ g of β, Σ g x̂ of γ, and (g − mean g − x̂ · mean(g x̂)) γ / √(σ² + ε) of x, where x̂ are the
  /// normalised numbers and means are over a part of the batch.
  ///
  /// - Precondition: the latest forward pass was in training.
  public mutating func backward(_ input: Matrix<Scalar>, outputGradient: Matrix<Scalar>) {
    guard case .training(let calls) = phase else { preconditionFailure("no gradient in evaluation") }
    inputGradient.reshape(rows: input.rows, columns: columns)
    scale.gradient = Matrix(rows: 1, columns: columns)
    shift.gradient = Matrix(rows: 1, columns: columns)
    let rows = input.rows / calls
    for call in 0..<calls { backward(outputGradient, call, rows: rows) }
  }

  private mutating func backward(_ gradient: Matrix<Scalar>, _ call: Int, rows: Int) {
    let range = call * rows..<(call + 1) * rows
    let (sums, products) = ColumnStatistics.sums(of: gradient, times: normalized, rows: range)
    let share = 1 / Scalar(rows)
    var factors: [Scalar] = []
    for column in columnIndices {
      shift.gradient.elements[column] += sums[column]
      scale.gradient.elements[column] += products[column]
      factors.append(scale.value.elements[column] * inverses[call, column])
    }
    ColumnStatistics.combine(
      gradient, times: factors, normalized, times: columnIndices.map { -factors[$0] * products[$0] * share },
      plus: columnIndices.map { -factors[$0] * sums[$0] * share }, rows: range, into: &inputGradient)
  }

  /// Takes statistics from the batch, or uses the running averages.
  public mutating func enter(_ phase: NetworkPhase) { self.phase = phase }

  /// Two samples: one has no variance.
  public var smallestBatch: Int { 2 }

  /// Visits the running averages of the means, then those of the variances.
  public mutating func visitStatistics(_ body: (inout [Scalar]) -> Void) {
    body(&runningMeans)
    body(&runningVariances)
  }

  /// Visits γ, then β.
  public mutating func visitParameters(_ body: (inout Parameter<Scalar>) -> Void) {
    body(&scale)
    body(&shift)
  }
}
