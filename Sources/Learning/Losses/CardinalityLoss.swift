import CardinalityNumerics
import Spaces

/// The magnitude or the spread of a batch's residuals, less one.
///
/// The residuals are R = {onehot(yᵢ) − pᵢ} ∪ {0}, B + 1 points of Euclidean space; the loss is |tR| − 1 or E₀(tR) − 1,
/// the effective number of distinct mistakes: 0 for a perfect batch. It is not a mean: it grows with the batch. A batch
/// of one has magnitude loss tanh(t ‖r‖ / 2).
///
/// Batches of a thousand and more take single precision for value and gradient of a step: the value is right to about
/// 1e-5 of it, the gradient to about 1e-3 of its largest element. Smaller ones keep every bit.
///
/// - Throws: ``MetricSpaceError/singularSimilarity(dilation:)`` only if the logits are not finite.
/// - Complexity: O(B³ + B²C) for magnitude, O(B²C) for spread. Source: O'Malley, arXiv 2601.04941, section 3.
public struct CardinalityLoss: DeclaredLoss {
  /// Which effective number of points is taken.
  public enum Invariant: String, Sendable, Encodable {
    /// Magnitude, Σ w with Z w = 1.
    case magnitude
    /// Spread, Σᵢ 1 / Σⱼ Z[i, j].
    case spread
  }

  /// Magnitude or spread.
  package let invariant: Invariant
  /// The dilation t of the residual space in each epoch.
  public internal(set) var schedule: Schedule {
    didSet { dilation = schedule.value(at: 1) }
  }
  /// The dilation t of the current epoch.
  public private(set) var dilation: Double
  /// What is added to the diagonal of the similarity matrix; 0 but to imitate the paper's program, which adds 1e-9.
  package internal(set) var ridge: Double

  /// Makes the loss with its defaults.
  public init(_ invariant: Invariant) {
    switch invariant {
    case .magnitude: self = .magnitude()
    case .spread: self = .spread()
    }
  }

  init(_ invariant: Invariant, dilation schedule: Schedule, ridge: Double = 0) {
    self.invariant = invariant
    self.schedule = schedule
    dilation = schedule.value(at: 1)
    self.ridge = ridge
  }

  /// Moves the dilation to an epoch.
  public mutating func begin(epoch: Int) { dilation = schedule.value(at: epoch) }

  /// The dilation, if it changes.
  public var state: [Double] {
    get { schedule.isConstant ? [] : [dilation] }
    set { dilation = newValue.first ?? dilation }
  }

  /// |tR| − 1 or E₀(tR) − 1.
  public func value(of batch: Predictions, in workspace: Workspace) throws -> Double {
    try workspace.withBuffer(count: batch.residualStride * batch.columns) { coordinates in
      batch.writeResiduals(to: coordinates)
      return try cardinality(of: coordinates, batch, gradient: nil, in: workspace) - 1
    }
  }

  /// |tR| − 1 or E₀(tR) − 1, and its gradient from the same factorization.
  public func value(of batch: Predictions, gradient: inout Matrix<Double>, in workspace: Workspace) throws -> Double {
    let count = batch.residualStride * batch.columns
    return try workspace.withBuffer(count: count) { coordinates in
      try workspace.withBuffer(count: count) { residualGradient in
        batch.writeResiduals(to: coordinates)
        let value = try cardinality(of: coordinates, batch, gradient: residualGradient, in: workspace) - 1
        batch.readGradient(ofResiduals: residualGradient, into: &gradient)
        batch.pullBackToLogits(&gradient)
        return value
      }
    }
  }

  private func cardinality(
    of coordinates: UnsafePointer<Double>, _ batch: Predictions, gradient: UnsafeMutablePointer<Double>?,
    in workspace: Workspace
  ) throws -> Double {
    let residuals = PointSet(coordinates: coordinates, count: batch.rows + 1, dimension: batch.columns)
    return switch invariant {
    case .magnitude:
      try residuals.magnitude(
        dilation: dilation, ridge: ridge, gradient: gradient, accuracy: .step, in: workspace)
    case .spread: residuals.spread(dilation: dilation, gradient: gradient, accuracy: .step, in: workspace)
    }
  }
}

extension Predictions {
  /// The length of a row of residuals, one coordinate of each of the B residuals and of the zero vector.
  fileprivate var residualStride: Int { PointSet.stride(count: rows + 1) }

  /// Writes the residuals onehot(yᵢ) − pᵢ, the zero vector and the padding, class by class.
  fileprivate func writeResiduals(to coordinates: UnsafeMutablePointer<Double>) {
    let stride = residualStride
    probabilities.elements.withUnsafeBufferPointer { probabilities in
      for c in 0..<columns {
        for i in 0..<rows { coordinates[c * stride + i] = -probabilities[i * columns + c] }
        for i in rows..<stride { coordinates[c * stride + i] = 0 }
      }
    }
    for (i, label) in labels.enumerated() { coordinates[label * stride + i] += 1 }
  }

  /// Reads the gradient with respect to the probabilities, the negative of that with respect to the residuals.
  fileprivate func readGradient(ofResiduals residuals: UnsafePointer<Double>, into gradient: inout Matrix<Double>) {
    let stride = residualStride
    gradient.elements.withUnsafeMutableBufferPointer { gradient in
      for i in 0..<rows {
        for c in 0..<columns { gradient[i * columns + c] = -residuals[c * stride + i] }
      }
    }
  }
}

extension CardinalityLoss {
  /// What the loss is.
  public var declaration: LossDeclaration<CardinalityLoss> {
    switch invariant {
    case .magnitude: Self.magnitudeDeclaration
    case .spread: Self.spreadDeclaration
    }
  }

  // The least dilation leaves 0 out.
  private static let dilations = Double.leastNormalMagnitude...1e6

  private static let magnitudeDeclaration = LossDeclaration(
    "magnitude", .magnitude(), "The effective number of distinct mistakes in a batch, by magnitude",
    formula: "|t R| − 1, R = {onehot(yᵢ) − pᵢ} ∪ {0}; |t R| = Σ w with Z w = 1, Z = exp(−t d)",
    parameters: [
      .schedule("t", \.schedule, in: dilations, "the dilation"),
      .number("ridge", \.ridge, in: 0...1, "what is added to the diagonal of Z; the paper's program adds 1e-9"),
    ],
    conventions: "Not a mean: it grows with the batch. Coincident residuals are merged, which is exact.",
    source: "O'Malley, arXiv 2601.04941, section 3")

  private static let spreadDeclaration = LossDeclaration(
    "spread", .spread(), "The effective number of distinct mistakes in a batch, by spread",
    formula: "E₀(t R) − 1, R = {onehot(yᵢ) − pᵢ} ∪ {0}; E₀(t R) = Σᵢ 1 / Σⱼ exp(−t d(i, j))",
    parameters: [.schedule("t", \.schedule, in: dilations, "the dilation")],
    conventions: "Not a mean: it grows with the batch. Coincident residuals are not merged: spread counts them.",
    source: "O'Malley, arXiv 2601.04941, section 3; Willerton, J. Stat. Mech. (2015)")
}

extension Loss where Self == CardinalityLoss {
  /// The magnitude of the residuals at dilation `t`, less one.
  ///
  /// - Parameter ridge: what is added to the diagonal of the similarity matrix, to imitate the paper's program.
  public static func magnitude(dilatedBy t: Double = 1, ridge: Double = 0) -> CardinalityLoss {
    CardinalityLoss(.magnitude, dilation: .constant(t), ridge: ridge).checked()
  }

  /// The magnitude of the residuals at a dilation of each epoch, less one.
  public static func magnitude(dilatedBy t: Schedule) -> CardinalityLoss {
    CardinalityLoss(.magnitude, dilation: t).checked()
  }

  /// The spread of the residuals at dilation `t`, less one.
  public static func spread(dilatedBy t: Double = 1) -> CardinalityLoss {
    CardinalityLoss(.spread, dilation: .constant(t)).checked()
  }

  /// The spread of the residuals at a dilation of each epoch, less one.
  public static func spread(dilatedBy t: Schedule) -> CardinalityLoss {
    CardinalityLoss(.spread, dilation: t).checked()
  }
}
