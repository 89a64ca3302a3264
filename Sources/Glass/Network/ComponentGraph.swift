import CardinalityNumerics
import Learning

/// A weighted graph of components, given by a short vector for each: A = I + V̂ V̂ᵀ / (K − 1), where V̂ has the rows of V
/// at length 1.
///
/// The cosine of two components' vectors says how much of one's embedding is passed to the other.
struct ComponentGraph<Scalar: LinearAlgebraScalar>: Sendable {
  /// The vectors V, K × F.
  var factor: Parameter<Scalar>
  /// The latest A, K × K.
  private(set) var matrix: Matrix<Scalar>

  private var unit = UnitRows<Scalar>()
  private var share: Scalar { 1 / Scalar(factor.value.rows - 1) }

  /// Makes a graph of at least two components, one a row of the factor.
  init(factor: Matrix<Scalar>) {
    precondition(factor.rows > 1, "a graph of \(factor.rows) components has no edges")
    self.factor = Parameter(factor)
    matrix = Matrix(rows: factor.rows, columns: factor.rows)
  }

  /// Computes A.
  mutating func forward() {
    unit.forward(factor.value)
    matrix.setProduct(unit.output, .asIs, unit.output, .transposed)
    for index in matrix.elements.indices { matrix.elements[index] *= share }
    for k in 0..<matrix.rows { matrix[k, k] += 1 }
  }

  /// Computes the gradient of V from that of A: through V̂, whose gradient is (G + Gᵀ) V̂ / (K − 1).
  mutating func backward(_ gradient: Matrix<Scalar>) {
    var symmetric = gradient.transposed()
    for index in symmetric.elements.indices {
      symmetric.elements[index] = share * (symmetric.elements[index] + gradient.elements[index])
    }
    var unitGradient = Matrix<Scalar>(rows: factor.value.rows, columns: factor.value.columns)
    unitGradient.setProduct(symmetric, .asIs, unit.output, .asIs)
    unit.backward(factor.value, outputGradient: unitGradient)
    factor.gradient = unit.inputGradient
  }
}
