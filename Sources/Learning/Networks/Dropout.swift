import CardinalityNumerics

/// Dropout: in training, each number is 0 with probability p and x / (1 − p) otherwise; in evaluation, x.
///
/// The share p is a multiple of 2⁻¹⁶, two numbers being decided by each word of the random stream.
/// Source: Srivastava and others, Journal of Machine Learning Research 15 (2014).
public struct Dropout<Scalar: LinearAlgebraScalar>: Layer {
  /// The probability of 0, from 0 up to but not including 1.
  package let share: Double
  private var phase = NetworkPhase.evaluation
  /// The latest result, in the shape of the input.
  public private(set) var output = Matrix<Scalar>(rows: 0, columns: 0)
  /// The derivative of the loss by the input.
  public private(set) var inputGradient = Matrix<Scalar>(rows: 0, columns: 0)

  private var random: MersenneTwister
  // 0 or 1 / (1 − p) for each number of the latest training batch.
  private var factors = Matrix<Scalar>(rows: 0, columns: 0)

  /// Makes a layer that draws from the stream of a seed, until it is restarted.
  ///
  /// - Precondition: 0 ≤ `share` < 1.
  public init(share: Double, seed: UInt32 = 0) {
    precondition(share >= 0 && share < 1, "a share of \(share) cannot be dropped")
    self.share = share
    random = MersenneTwister(seed: seed)
  }

  /// Learns, and drops numbers, or is evaluated.
  public mutating func enter(_ phase: NetworkPhase) { self.phase = phase }

  /// Draws from the beginning of the seed's stream, and leaves the seed that follows it.
  public mutating func restart(seed: inout UInt32) {
    random = MersenneTwister(seed: seed)
    seed &+= 1
  }

  private var isActive: Bool { share > 0 && phase != .evaluation }

  /// x times its factor.
  public mutating func forward(_ input: Matrix<Scalar>) {
    guard isActive else {
      output = input
      return
    }
    drawFactors(rows: input.rows, columns: input.columns)
    output.setElementwiseProduct(input, factors)
  }

  /// g times its factor.
  public mutating func backward(_ input: Matrix<Scalar>, outputGradient: Matrix<Scalar>) {
    if isActive {
      inputGradient.setElementwiseProduct(outputGradient, factors)
    } else {
      inputGradient = outputGradient
    }
  }

  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  private mutating func drawFactors(rows: Int, columns: Int) {
    let threshold = UInt32((share * 0x1p16).rounded())
    let kept = 1 / Scalar(1 - share)
    factors.reshape(rows: rows, columns: columns)
    factors.elements.withUnsafeMutableBufferPointer { factors in
      var index = 0
      while index < factors.count {
        let word = random.word()
        factors[index] = word & 0xffff < threshold ? 0 : kept
        if index + 1 < factors.count { factors[index + 1] = word >> 16 < threshold ? 0 : kept }
        index += 2
      }
    }
  }
}

extension Matrix {
  /// Becomes the product of two equally large matrices, element by element.
  @specialized(where Element == Float)
  @specialized(where Element == Double)
  fileprivate mutating func setElementwiseProduct(_ a: Matrix, _ b: Matrix) {
    reshape(rows: a.rows, columns: a.columns)
    elements.withUnsafeMutableBufferPointer { result in
      a.elements.withUnsafeBufferPointer { a in
        b.elements.withUnsafeBufferPointer { b in
          for index in result.indices { result[index] = a[index] * b[index] }
        }
      }
    }
  }
}
