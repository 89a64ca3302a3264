import Analysis

@testable import Glass
@testable import Learning

/// A convolution over the graph of components: h + V̂ V̂ᵀ h / (K − 1), for K rows h of E numbers a sample.
///
/// V̂ has the rows of a small matrix V, K × F, at length 1: a learned graph of low rank, the same for all samples.
struct GraphConvolution<Scalar: LinearAlgebraScalar>: Layer {
  /// The latest result, B × K E.
  private(set) var output = Matrix<Scalar>(rows: 0, columns: 0)
  /// The derivative of the loss by h, B × K E.
  private(set) var inputGradient = Matrix<Scalar>(rows: 0, columns: 0)

  private var graph: ComponentGraph<Scalar>

  /// The matrix V, one component a row.
  var factor: Parameter<Scalar> { graph.factor }

  /// Makes a layer with a given V of at least two rows.
  init(factor: Matrix<Scalar>) { graph = ComponentGraph(factor: factor) }

  /// A h with A = I + V̂ V̂ᵀ / (K − 1), sample by sample.
  mutating func forward(_ input: Matrix<Scalar>) {
    graph.forward()
    output = product(graph.matrix, input)
  }

  /// The gradients A G of h, and of V by way of Σ G hᵀ, the gradient of A.
  mutating func backward(_ input: Matrix<Scalar>, outputGradient: Matrix<Scalar>) {
    inputGradient = product(graph.matrix, outputGradient)
    let components = graph.matrix.rows
    var gradient = Matrix<Scalar>(rows: components, columns: components)
    for row in 0..<input.rows {
      gradient.addProduct(
        sample(outputGradient, row, components), .asIs, sample(input, row, components), .transposed)
    }
    graph.backward(gradient)
  }

  /// Visits V.
  mutating func visitParameters(_ body: (inout Parameter<Scalar>) -> Void) { body(&graph.factor) }

  private func sample(_ batch: Matrix<Scalar>, _ row: Int, _ components: Int) -> Matrix<Scalar> {
    Matrix(rows: components, columns: batch.columns / components, elements: Array(batch.row(row)))
  }

  private func product(_ matrix: Matrix<Scalar>, _ batch: Matrix<Scalar>) -> Matrix<Scalar> {
    var elements: [Scalar] = []
    elements.reserveCapacity(batch.elements.count)
    var result = Matrix<Scalar>(rows: matrix.rows, columns: batch.columns / matrix.rows)
    for row in 0..<batch.rows {
      result.setProduct(matrix, .asIs, sample(batch, row, matrix.rows), .asIs)
      elements += result.elements
    }
    return Matrix(rows: batch.rows, columns: batch.columns, elements: elements)
  }
}
