/// Why a loss has no value for a batch, or does not exist.
public enum LossError: Error, Equatable {
  /// A quotient whose denominator, named here, is 0 for this batch.
  case zeroDenominator(String)
  /// A name that no loss has.
  case unknown(String, known: [String])
}

extension LossError: CustomStringConvertible {
  /// One sentence that says what to do.
  public var description: String {
    switch self {
    case .zeroDenominator(let name): "the denominator \(name) is 0 for this batch; the quotient has no value"
    case .unknown(let name, let known): "there is no loss \"\(name)\"; choose from \(known.joined(separator: ", "))"
    }
  }
}
