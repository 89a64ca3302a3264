import CardinalityNumerics

/// The logistic loss of triplets, what DeepGlassNet was first trained with: −(1/B) Σᵢ log σ((aᵢ·pᵢ − aᵢ·nᵢ) / τ).
///
/// Small when each anchor a is nearer to its positive p than to its negative n, in terms of dot products.
package struct TripletLogistic: DeclaredLoss {
  /// The temperature τ: positive; the smaller it is, the more the worst triplets count.
  package internal(set) var temperature: Double

  /// Makes the loss; the default temperature is the paper's.
  ///
  /// - Precondition: a positive finite temperature.
  package init(temperature: Double = 0.1) {
    self.temperature = temperature
    _ = checked()
  }

  /// What the loss is.
  package var declaration: LossDeclaration<TripletLogistic> {
    LossDeclaration(
      "original", TripletLogistic(), "The logistic loss of triplets", formula: "−(1/B) Σᵢ log σ((aᵢ·pᵢ − aᵢ·nᵢ) / τ)",
      parameters: [.number("temperature", \.temperature, in: .leastNormalMagnitude...1e6, "the temperature τ")])
  }

  /// The mean of log(1 + exp(−s)) for s = (a·p − a·n) / τ.
  package func value(of input: Triplets, in workspace: Workspace) -> Double {
    (0..<input.count).reduce(0) { $0 + softplus(-margin(input, $1)) } / Double(input.count)
  }

  /// The mean, and of each triplet −σ(−s) / (B τ) times p − n by a, a by p, and −a by n.
  package func value(of input: Triplets, gradient: inout Matrix<Double>, in workspace: Workspace) -> Double {
    let (count, columns) = (input.count, input.columns)
    var sum = 0.0
    for triplet in 0..<count {
      let s = margin(input, triplet)
      sum += softplus(-s)
      let pull = -sigmoid(-s) / (temperature * Double(count))
      let (a, p, n) = places(input, triplet)
      gradient.elements.withUnsafeMutableBufferPointer { gradient in
        input.vectors.elements.withUnsafeBufferPointer { x in
          for k in 0..<columns {
            gradient[a + k] = pull * (x[p + k] - x[n + k])
            gradient[p + k] = pull * x[a + k]
            gradient[n + k] = -pull * x[a + k]
          }
        }
      }
    }
    return sum / Double(count)
  }

  private func margin(_ input: Triplets, _ triplet: Int) -> Double {
    let (a, p, n) = places(input, triplet)
    return input.vectors.elements.withUnsafeBufferPointer { x in
      var sum = 0.0
      for k in 0..<input.columns { sum += x[a + k] * (x[p + k] - x[n + k]) }
      return sum / temperature
    }
  }

  /// Where anchor, positive and negative of a triplet begin.
  private func places(_ input: Triplets, _ triplet: Int) -> (Int, Int, Int) {
    let columns = input.columns
    return (
      triplet * columns, (input.firstRow(of: .positives) + triplet) * columns,
      (input.firstRow(of: .negatives) + triplet) * columns
    )
  }
}
