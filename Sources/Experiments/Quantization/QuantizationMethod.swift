import Learning

/// A way to keep a codebook in use, with a strength.
package struct QuantizationMethod: Sendable {
  /// The name in tables and figures.
  package let name: String
  /// What its strength is.
  package let parameter: String
  /// The strength about which a search begins.
  let usual: Double
  /// The strengths that there are, and beyond which none is tried.
  var limits = 1e-9...1e9
  private let configure: @Sendable (inout QuantizedTraining, Double) -> Void

  private init(
    _ name: String, _ parameter: String, usual: Double,
    _ configure: @escaping @Sendable (inout QuantizedTraining, Double) -> Void
  ) {
    (self.name, self.parameter, self.usual, self.configure) = (name, parameter, usual, configure)
  }

  /// A training with a strength of the method.
  func training(_ strength: Double, from base: QuantizedTraining) -> QuantizedTraining {
    var training = base
    configure(&training, strength)
    return training
  }

  /// The codebook by its gradient alone, what the literature does against collapse, and cardinality of the codebook.
  package static let all = [
    QuantizationMethod("gradient_codebook", "β", usual: 0.25) { $0.commitment = $1 },
    QuantizationMethod("k_means_start", "β", usual: 0.25) { ($0.startsByKMeans, $0.commitment) = (true, $1) },
    movingAverages,
    QuantizationMethod("restarts", "threshold", usual: 0.2) { $0.restartBelow = $1 },
    QuantizationMethod("entropy_bonus", "λ", usual: 0.01) { $0.entropy = CodebookEntropy(weight: $1) },
    bonus(.magnitude), bonus(.spread), divisor(.magnitude), divisor(.spread),
  ]

  private static var movingAverages: QuantizationMethod {
    var method = QuantizationMethod("moving_averages", "1 − decay", usual: 0.05) {
      $0.update = .movingAverage(decay: 1 - $1)
    }
    method.limits = 1e-9...1
    return method
  }

  private static func bonus(_ invariant: CardinalityLoss.Invariant) -> QuantizationMethod {
    QuantizationMethod("\(invariant.rawValue)_bonus", "λ", usual: 0.01) {
      $0.cardinality = CodebookCardinality(invariant, dilation: 1, as: .bonus(weight: $1))
    }
  }

  private static func divisor(_ invariant: CardinalityLoss.Invariant) -> QuantizationMethod {
    QuantizationMethod("\(invariant.rawValue)_divisor", "t", usual: 1) {
      $0.cardinality = CodebookCardinality(invariant, dilation: $1, as: .divisor)
    }
  }
}
