import Analysis

@testable import Glass
@testable import Learning

/// An embedding of the components of a mixture, scaled by how much there is of each: h[k] = xₖ eₖ.
///
/// A sample of K proportions becomes K rows of E numbers, stored one after the other: B × K becomes B × K E.
struct ComponentEmbedding<Scalar: LinearAlgebraScalar>: Layer {
  /// The embeddings e, K × E.
  private(set) var embeddings: Parameter<Scalar>
  /// The latest h, B × K E.
  private(set) var output: Matrix<Scalar>
  /// The derivative of the loss by the proportions, B × K.
  private(set) var inputGradient: Matrix<Scalar>

  /// Makes a layer with given embeddings, one component a row.
  init(embeddings: Matrix<Scalar>) {
    self.embeddings = Parameter(embeddings)
    output = Matrix(rows: 0, columns: embeddings.elements.count)
    inputGradient = Matrix(rows: 0, columns: embeddings.rows)
  }

  /// h[k] = xₖ eₖ.
  mutating func forward(_ input: Matrix<Scalar>) {
    let (components, width) = (embeddings.value.rows, embeddings.value.columns)
    precondition(input.columns == components, "\(input.columns) proportions of \(components) components")
    output.reshape(rows: input.rows, columns: components * width)
    for row in 0..<input.rows {
      for component in 0..<components {
        let proportion = input[row, component]
        for k in component * width..<(component + 1) * width {
          output.elements[row * output.columns + k] = proportion * embeddings.value.elements[k]
        }
      }
    }
  }

  /// The gradients Σ xₖ G[k] of eₖ, the sum being over samples, and eₖ · G[k] of xₖ.
  mutating func backward(_ input: Matrix<Scalar>, outputGradient: Matrix<Scalar>) {
    let (components, width) = (embeddings.value.rows, embeddings.value.columns)
    inputGradient.reshape(rows: input.rows, columns: components)
    embeddings.gradient = Matrix(rows: components, columns: width)
    for row in 0..<input.rows {
      for component in 0..<components {
        var sum: Scalar = 0
        for k in component * width..<(component + 1) * width {
          let gradient = outputGradient.elements[row * outputGradient.columns + k]
          embeddings.gradient.elements[k] += input[row, component] * gradient
          sum += embeddings.value.elements[k] * gradient
        }
        inputGradient[row, component] = sum
      }
    }
  }

  /// Visits the embeddings.
  mutating func visitParameters(_ body: (inout Parameter<Scalar>) -> Void) { body(&embeddings) }
}
