import CardinalityNumerics
import Foundation

/// How much the samples of each class count.
package enum ClassWeights: Sendable, Equatable {
  /// The given weights, one a class.
  case given([Double])
  /// w = N / (C n): every class counts the same in sum, and the mean weight of a sample is 1.
  ///
  /// The weights that scikit-learn calls balanced. C classes have n of N training samples each.
  case balanced
  /// w ∝ (1 − β) / (1 − βⁿ), scaled to Σ w = C.
  ///
  /// (1 − βⁿ) / (1 − β) is the effective number of n samples: n for β → 1, and 1 / (1 − β) at most. The counts are those
  /// of the whole training set. β has to be close to 1 − 1/n to matter: at 0.9 all classes above 50 samples weigh the
  /// same.
  ///
  /// Source: Cui et al., "Class-Balanced Loss Based on Effective Number of Samples", CVPR 2019, arXiv 1901.05555.
  case effectiveNumber(beta: Double)

  /// Whether given weights are 0, or of a size whose sums and inverses are numbers, and 0 ≤ β < 1.
  var areAllowed: Bool {
    switch self {
    case .given(let weights): weights.allSatisfy { $0 == 0 || (1e-100...1e100).contains($0) }
    case .balanced: true
    case .effectiveNumber(let beta): beta >= 0 && beta < 1
    }
  }

  /// The weights for training samples of these classes.
  ///
  /// - Parameter loss: the loss that an error names.
  /// - Throws: ``LossError/emptyClass(_:loss:)`` where a weight would be infinite, and
  ///   ``LossError/classCount(_:loss:expected:)`` for given weights that are too many or too few.
  /// - Precondition: given weights are 0 or between 1e-100 and 1e100, and 0 ≤ β < 1.
  package func weights(for counts: [Int], of loss: String) throws(LossError) -> [Double] {
    switch self {
    case .given(let weights):
      precondition(areAllowed, "samples cannot weigh \(weights)")
      guard weights.count == counts.count else {
        throw .classCount(counts.count, loss: loss, expected: weights.count)
      }
      return weights
    case .balanced:
      try counts.requireSamples(for: loss)
      let total = Double(counts.reduce(0, +))
      return counts.map { total / (Double(counts.count) * Double($0)) }
    case .effectiveNumber(let beta):
      precondition(areAllowed, "no effective number has β = \(beta)")
      try counts.requireSamples(for: loss)
      // 1 − βⁿ without cancellation for β near 1.
      let shares = counts.map { -1 / expm1(Double($0) * log(beta)) }
      let scale = Double(counts.count) / shares.reduce(0, +)
      return shares.map { $0 * scale }
    }
  }
}

extension ClassWeights: CustomStringConvertible {
  /// The weights as they are typed on the command line.
  package var description: String {
    switch self {
    case .given(let weights): "[\(weights.map(NumberText.exact).joined(separator: ","))]"
    case .balanced: "balanced"
    case .effectiveNumber(let beta): "effective(\(NumberText.exact(beta)))"
    }
  }
}

extension [Int] {
  /// Throws unless every class has a training sample.
  func requireSamples(for loss: String) throws(LossError) {
    if let label = firstIndex(where: { $0 <= 0 }) { throw .emptyClass(label, loss: loss) }
  }
}
