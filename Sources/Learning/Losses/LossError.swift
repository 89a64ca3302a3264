/// Why a loss has no value for a batch or a training.
public enum LossError: Error, Equatable {
  /// A quotient whose denominator, named here, is 0 for this batch.
  case zeroDenominator(String)
  /// A class without training samples, for which the loss would be infinite.
  case emptyClass(Int, loss: String)
  /// A batch of another number of classes than the loss is made for.
  case classCount(Int, loss: String, expected: Int)
  /// A loss that depends on the training samples and has not seen them.
  case notFitted(String)
}

extension LossError: CustomStringConvertible {
  /// One sentence that says what to do.
  public var description: String {
    switch self {
    case .zeroDenominator(let name): "the denominator \(name) is 0 for this batch; the quotient has no value"
    case .emptyClass(let label, let loss):
      "\(loss) needs a training sample of every class, and class \(label) has none: give weights instead, merge classes, "
        + "or take more samples"
    case .classCount(let count, let loss, let expected):
      "\(loss) is made for \(expected) classes and was given \(count)"
    case .notFitted(let loss):
      "\(loss) depends on the training samples: call fitted(to:) with their class counts before asking for its value"
    }
  }
}

/// A name with the parameters that are not at their defaults, as typed on the command line.
func parameterized(_ name: String, _ parameters: [String?]) -> String {
  let given = parameters.compactMap { $0 }
  return given.isEmpty ? name : "\(name)(\(given.joined(separator: ",")))"
}
