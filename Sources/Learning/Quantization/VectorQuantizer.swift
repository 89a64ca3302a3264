import CardinalityNumerics

/// A layer that replaces each vector by the nearest of K codes, and passes gradients straight through.
///
/// For vectors z of a batch with B · d numbers and their nearest codes e, the layer's own loss is
/// ‖sg(z) − e‖² / (B d) + β ‖z − sg(e)‖² / (B d), sg being what no gradient goes through: the first part moves codes to
/// their vectors, the second commits vectors to their codes. A ``CodebookEntropy`` may be added. The derivative by z is
/// that by the output, as if nothing had been replaced, and the commitment's 2β (z − e) / (B d).
/// With moving averages codes follow their vectors without a gradient: see ``CodebookAverages``.
///
/// Source: van den Oord et al., "Neural Discrete Representation Learning", arXiv 1711.00937, with means over all
/// numbers
/// as in PyTorch's `mse_loss`.
package struct VectorQuantizer: Layer {
  /// The precision: cardinalities of codes ask for double.
  package typealias Scalar = Double

  /// How codes move.
  package enum Update: Sendable, Equatable, Encodable {
    /// By the gradient of the loss.
    case gradient
    /// As running averages of their vectors.
    case movingAverage(decay: Double)
  }

  /// The codes, K × d, with the derivative of the layer's own loss by each.
  package var codes: Parameter<Double>
  /// The weight β of the commitment.
  package let commitment: Double
  /// A reward for using all codes alike.
  package let entropy: CodebookEntropy?
  /// The number of average vectors a batch below which a code restarts at a random vector; `nil` for never.
  package let restartBelow: Double?
  /// The nearest code of each vector of the latest batch.
  package var assignments: [Int] { nearest.assignments }
  /// The codes of the latest batch, B × d.
  package private(set) var output = Matrix<Double>(rows: 0, columns: 0)
  /// The derivative by the vectors of the latest batch.
  package private(set) var inputGradient = Matrix<Double>(rows: 0, columns: 0)
  /// The layer's own loss on the latest batch, known after the backward pass.
  package private(set) var loss = Double.nan

  private let movesByGradient: Bool
  private(set) var averages: CodebookAverages
  private var nearest = NearestCodes()

  /// Makes a layer with the given codes.
  ///
  /// - Precondition: there is a code.
  package init(
    codes: Matrix<Double>, commitment: Double = 0.25, update: Update = .gradient, entropy: CodebookEntropy? = nil,
    restartBelow: Double? = nil
  ) {
    precondition(codes.rows > 0, "a codebook needs a code")
    self.codes = Parameter(codes)
    (self.commitment, self.entropy, self.restartBelow) = (commitment, entropy, restartBelow)
    switch update {
    case .gradient: (movesByGradient, averages) = (true, CodebookAverages(codes, decay: 0.95))
    case .movingAverage(let decay): (movesByGradient, averages) = (false, CodebookAverages(codes, decay: decay))
    }
  }

  /// The nearest code of each vector.
  package mutating func forward(_ input: Matrix<Double>) {
    let columns = codes.value.columns
    precondition(input.columns == columns, "vectors of \(input.columns) numbers for codes of \(columns)")
    nearest.assign(input, to: codes.value)
    output.reshape(rows: input.rows, columns: columns)
    for (row, code) in assignments.enumerated() {
      for k in 0..<columns { output.elements[row * columns + k] = codes.value.elements[code * columns + k] }
    }
  }

  /// The gradients of everything that comes after by the vectors, and of the layer's own loss by vectors and codes.
  package mutating func backward(_ input: Matrix<Double>, outputGradient: Matrix<Double>) {
    let (columns, scale) = (codes.value.columns, 2 / Double(max(input.elements.count, 1)))
    inputGradient = outputGradient
    for index in codes.gradient.elements.indices { codes.gradient.elements[index] = 0 }
    var sum = 0.0
    for (row, code) in assignments.enumerated() {
      for k in 0..<columns {
        let difference = input.elements[row * columns + k] - output.elements[row * columns + k]
        sum += difference * difference
        inputGradient.elements[row * columns + k] += commitment * scale * difference
        if movesByGradient { codes.gradient.elements[code * columns + k] -= scale * difference }
      }
    }
    loss = ((movesByGradient ? 1 : 0) + commitment) * sum * scale / 2
    if let entropy {
      loss += entropy.add(input, codes.value, pointGradient: &inputGradient, codeGradient: &codes.gradient)
    }
  }

  /// Lets averages follow the latest batch, and restarts codes that have fallen out of use at random vectors of it.
  ///
  /// - Returns: how many codes were restarted.
  @discardableResult
  package mutating func follow(_ input: Matrix<Double>, random: inout NumPyRandom) -> Int {
    averages.add(input, assignments)
    if !movesByGradient { codes.value = averages.codes }
    guard let restartBelow else { return 0 }
    let dead = averages.counts.indices.filter { averages.counts[$0] < restartBelow }
    for code in dead {
      let vector = input.row(random.integer(below: input.rows))
      averages.restart(code, at: vector)
      codes.value.elements.replaceSubrange(code * input.columns..<(code + 1) * input.columns, with: vector)
    }
    return dead.count
  }

  /// Replaces all codes, and begins their averages anew.
  ///
  /// - Precondition: as many codes, of as many numbers.
  package mutating func restart(at codes: Matrix<Double>) {
    precondition(codes.rows == self.codes.value.rows && codes.columns == self.codes.value.columns, "other codes")
    self.codes.value = codes
    averages = CodebookAverages(codes, decay: averages.decay)
  }

  /// Visits the codes, if they move by their gradient.
  package mutating func visitParameters(_ body: (inout Parameter<Double>) -> Void) {
    if movesByGradient { body(&codes) }
  }

  /// Visits the averages.
  package mutating func visitStatistics(_ body: (inout [Double]) -> Void) {
    body(&averages.counts)
    body(&averages.sums.elements)
    if !movesByGradient { body(&codes.value.elements) }
  }
}
