/// Why a loss has no value for a batch or a training.
public enum LossError: Error, Equatable {
  /// A quotient whose denominator, named here, is 0 for this batch.
  case zeroDenominator(String)
  /// A loss, named here, that is too large for a number where a product or quotient needs one.
  case notFinite(String)
  /// A class without training samples, for which the loss would be infinite.
  case emptyClass(Int, loss: String)
  /// A batch of another number of classes than the loss is made for.
  case classCount(Int, loss: String, expected: Int)
  /// A loss that depends on the training samples and has not seen them.
  case notFitted(String)
  /// Two losses, combined in one, that adjust logits differently when a class is predicted.
  case differentDecisions(String, String)
}

extension LossError: CustomStringConvertible {
  /// One sentence that says what to do.
  public var description: String {
    switch self {
    case .zeroDenominator(let name): "the denominator \(name) is 0 for this batch; the quotient has no value"
    case .notFinite(let name):
      "\(name) is too large for this batch to be multiplied or divided: scale its weights, or lower the learning rate"
    case .emptyClass(let label, let loss):
      "\(loss) needs a training sample of every class, and class \(label) has none: give weights instead, merge classes, "
        + "or take more samples"
    case .classCount(let count, let loss, let expected):
      "\(loss) is made for \(expected) classes and was given \(count)"
    case .notFitted(let loss):
      "\(loss) depends on the training samples: call fitted(to:) with their class counts before asking for its value"
    case .differentDecisions(let first, let second):
      "\(first) and \(second) predict classes by different adjustments, of which a combined loss has only one: adjust the "
        + "combination instead, as post_hoc(…) of it"
    }
  }
}
