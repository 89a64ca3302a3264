import Learning

/// A way to keep a codebook in use, with the strengths of it that are tried.
package struct QuantizationMethod: Sendable {
  /// The name in tables and figures.
  package let name: String
  /// What its strength is.
  package let parameter: String
  /// The strengths that are tried: as many for every method.
  let strengths: [Double]
  private let configure: @Sendable (inout QuantizedTraining, Double) -> Void

  /// A training with a strength of the method.
  func training(_ strength: Double, from base: QuantizedTraining) -> QuantizedTraining {
    var training = base
    configure(&training, strength)
    return training
  }

  /// The codebook by its gradient alone, what the literature does against collapse, and cardinality of the codebook.
  package static let all = [
    QuantizationMethod(name: "gradient_codebook", parameter: "β", strengths: [0.1, 0.25, 1]) { $0.commitment = $1 },
    QuantizationMethod(name: "k_means_start", parameter: "β", strengths: [0.1, 0.25, 1]) {
      ($0.startsByKMeans, $0.commitment) = (true, $1)
    },
    QuantizationMethod(name: "moving_averages", parameter: "decay", strengths: [0.8, 0.95, 0.99]) {
      $0.update = .movingAverage(decay: $1)
    },
    QuantizationMethod(name: "restarts", parameter: "threshold", strengths: [0.05, 0.2, 0.5]) { $0.restartBelow = $1 },
    QuantizationMethod(name: "entropy_bonus", parameter: "λ", strengths: [0.001, 0.01, 0.1]) {
      $0.entropy = CodebookEntropy(weight: $1)
    },
    bonus(.magnitude), bonus(.spread), divisor(.magnitude), divisor(.spread),
  ]

  private static func bonus(_ invariant: CardinalityLoss.Invariant) -> QuantizationMethod {
    QuantizationMethod(name: "\(invariant.rawValue)_bonus", parameter: "λ", strengths: [0.001, 0.01, 0.1]) {
      $0.cardinality = CodebookCardinality(invariant, dilation: 1, as: .bonus(weight: $1))
    }
  }

  private static func divisor(_ invariant: CardinalityLoss.Invariant) -> QuantizationMethod {
    QuantizationMethod(name: "\(invariant.rawValue)_divisor", parameter: "t", strengths: [0.3, 1, 3]) {
      $0.cardinality = CodebookCardinality(invariant, dilation: $1, as: .divisor)
    }
  }
}
