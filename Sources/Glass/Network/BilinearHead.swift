import CardinalityNumerics
import Learning

/// One attention head on mixtures M, of K rows of K + 1 numbers a sample, in terms of a table G.
///
/// Its scores are S = M G Mᵀ and its contexts C = softmax(S) M: the values themselves come in later, by a table.
struct BilinearHead<Scalar: LinearAlgebraScalar>: Sendable {
  /// The latest contexts, B × K (K+1).
  private(set) var contexts = Matrix<Scalar>(rows: 0, columns: 0)

  // M G, then Z Gᵀ's factor Z = dS M; and softmax(S), K × K a sample.
  private var scaled = Matrix<Scalar>(rows: 0, columns: 0)
  private var probabilities = Matrix<Scalar>(rows: 0, columns: 0)
  private var scoresGradient = Matrix<Scalar>(rows: 0, columns: 0)
  private var products = Matrix<Scalar>(rows: 0, columns: 0)

  /// Computes the contexts of B mixtures, B K × (K+1).
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  mutating func forward(_ mixtures: Matrix<Scalar>, scores table: Matrix<Scalar>) {
    let components = mixtures.columns - 1
    let samples = mixtures.rows / components
    scaled.reshape(rows: mixtures.rows, columns: mixtures.columns)
    scaled.setProduct(mixtures, .asIs, table, .asIs)
    probabilities.reshape(rows: mixtures.rows, columns: components)
    probabilities.setBlockProducts(samples, .each(scaled), .asIs, .each(mixtures), .transposed)
    probabilities.elements.withUnsafeMutableBufferPointer { SoftmaxRows.forward($0, columns: components) }
    contexts.reshape(rows: mixtures.rows, columns: mixtures.columns)
    contexts.setBlockProducts(samples, .each(probabilities), .asIs, .each(mixtures), .asIs)
    contexts.reshape(rows: samples, columns: components * mixtures.columns)
  }

  /// Adds to the gradient of the mixtures, from that of the contexts, each B K × (K+1).
  ///
  /// - Returns: the gradient Mᵀ dS M of the table G.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  mutating func backward(
    _ mixtures: Matrix<Scalar>, scores table: Matrix<Scalar>, contextsGradient: Matrix<Scalar>,
    mixturesGradient: inout Matrix<Scalar>
  ) -> Matrix<Scalar> {
    let components = mixtures.columns - 1
    let samples = mixtures.rows / components
    scoresGradient.reshape(rows: mixtures.rows, columns: components)
    scoresGradient.setBlockProducts(samples, .each(contextsGradient), .asIs, .each(mixtures), .transposed)
    scoresGradient.elements.withUnsafeMutableBufferPointer { gradient in
      probabilities.elements.withUnsafeBufferPointer { SoftmaxRows.backward($0, gradient, columns: components) }
    }
    products.reshape(rows: mixtures.rows, columns: mixtures.columns)
    products.setBlockProducts(samples, .each(scoresGradient), .asIs, .each(mixtures), .asIs)
    mixturesGradient.setBlockProducts(
      samples, .each(probabilities), .transposed, .each(contextsGradient), .asIs, adding: true)
    mixturesGradient.setBlockProducts(
      samples, .each(scoresGradient), .transposed, .each(scaled), .asIs, adding: true)
    mixturesGradient.addProduct(products, .asIs, table, .transposed)
    var tableGradient = table
    tableGradient.setProduct(mixtures, .transposed, products, .asIs)
    return tableGradient
  }
}
