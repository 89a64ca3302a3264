import CardinalityNumerics

/// A loss that is a mean over the batch: Σᵢ w(yᵢ) ℓ(zᵢ, yᵢ) / D, with a function ℓ of one sample's logits and label.
///
/// A loss of this kind states ℓ with its derivatives, and inherits the rest. The weights w are 1 unless it says
/// otherwise, and D is the number of samples or the sum of their weights. Where that sum is 0 so are loss and gradient.
public protocol SampleLoss: Loss where Input == Predictions {
  /// ℓ of a sample; overwrites `gradient`, a number a class, by `scale` times the derivative of ℓ by each logit.
  func value(of sample: Sample, scale: Double, gradient: UnsafeMutableBufferPointer<Double>) -> Double

  /// The weight w of the samples of a class.
  func weight(of label: Int) -> Double

  /// What the weighted sum is divided by.
  var denominator: LossDenominator { get }

  /// Throws unless the loss has what it needs for batches of so many classes.
  func validate(classes: Int) throws(LossError)
}

/// What a weighted sum over a batch is divided by.
public enum LossDenominator: String, Sendable, CaseIterable {
  /// The number of samples: each contributes as much as its weight says, whatever else is in the batch.
  case samples
  /// The sum of the samples' weights, as PyTorch's `CrossEntropyLoss(weight:)` has it for hard labels: a weighted mean,
  /// in which the weight cancels when all samples are of one class.
  case weights
}

extension SampleLoss {
  /// 1.
  public func weight(of label: Int) -> Double { 1 }

  /// The number of samples.
  public var denominator: LossDenominator { .samples }

  /// Nothing.
  public func validate(classes: Int) throws(LossError) {}

  /// Throws unless the loss holds a number for each class.
  func require(_ count: Int, toBe classes: Int) throws(LossError) {
    guard count > 0 else { throw .notFitted(name) }
    guard count == classes else { throw .classCount(classes, loss: name, expected: count) }
  }

  /// The mean of ℓ.
  public func value(of batch: Predictions, in workspace: Workspace) throws -> Double {
    try validate(classes: batch.columns)
    return workspace.withBuffer(count: batch.columns) { row in
      let unused = UnsafeMutableBufferPointer(start: row, count: batch.columns)
      return mean(of: batch) { _ in unused }
    }
  }

  /// The mean of ℓ and its gradient.
  public func value(of batch: Predictions, gradient: inout Matrix<Double>, in workspace: Workspace) throws -> Double {
    try validate(classes: batch.columns)
    return gradient.elements.withUnsafeMutableBufferPointer { gradient in
      mean(of: batch) { row in
        UnsafeMutableBufferPointer(rebasing: gradient[row * batch.columns..<(row + 1) * batch.columns])
      }
    }
  }

  private func mean(
    of batch: Predictions, gradientOfRow: (Int) -> UnsafeMutableBufferPointer<Double>
  ) -> Double {
    let total =
      switch denominator {
      case .samples: Double(batch.rows)
      case .weights: batch.labels.reduce(0) { $0 + weight(of: $1) }
      }
    let inverse = total == 0 ? 0 : 1 / total
    var sum = 0.0
    batch.forEachSample { row, sample in
      let weight = weight(of: sample.label)
      sum += weight * value(of: sample, scale: weight * inverse, gradient: gradientOfRow(row))
    }
    if sum.isFinite || total == 0 { return total == 0 ? 0 : sum / total }
    // The sum of large losses with large weights may be too large where their mean is not.
    sum = 0
    batch.forEachSample { row, sample in
      let weight = weight(of: sample.label) * inverse
      sum += weight * value(of: sample, scale: weight, gradient: gradientOfRow(row))
    }
    return sum
  }
}
