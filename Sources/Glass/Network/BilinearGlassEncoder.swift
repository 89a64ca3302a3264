import CardinalityNumerics
import Learning

/// The glass encoder in bilinear form: equal to the encoder layer by layer but for rounding, with a fraction of the operations.
///
/// Up to its first dense layer the network is bilinear in the proportions x and a few small tables. With the graph's
/// matrix A and M = [A · diag(x) | 1], the last column being for biases, the scores are M G Mᵀ, the contexts
/// C = softmax(M G Mᵀ) M, and the hidden units C T: of a sample, K (K+1) numbers meet a table instead of K E numbers
/// three matrices. The tables G and T are made once a batch, by `BilinearTables`, whose gradients follow by the chain
/// rule.
package struct BilinearGlassEncoder<Scalar: LinearAlgebraScalar>: GlassEncoding {
  /// The latest hidden units, B × H.
  package private(set) var output = Matrix<Scalar>(rows: 0, columns: 0)
  /// The derivative of the loss by the proportions, B × K.
  package private(set) var inputGradient = Matrix<Scalar>(rows: 0, columns: 0)

  private var graph: ComponentGraph<Scalar>
  private var tables: BilinearTables<Scalar>
  private var heads: [BilinearHead<Scalar>]
  private var mixtures = Matrix<Scalar>(rows: 0, columns: 0)
  private var mixturesGradient = Matrix<Scalar>(rows: 0, columns: 0)
  private var contextsGradient = Matrix<Scalar>(rows: 0, columns: 0)
  private var tableGradients: [Matrix<Scalar>]

  /// Makes an encoder with given weights.
  package init(_ weights: GlassEncoderWeights<Scalar>, heads: Int) {
    graph = ComponentGraph(factor: weights.factor)
    tables = BilinearTables(weights, heads: heads)
    self.heads = Array(repeating: BilinearHead(), count: heads)
    tableGradients = tables.contexts
  }

  /// Computes the hidden units of a batch.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  package mutating func forward(_ input: Matrix<Scalar>) {
    graph.forward()
    tables.forward()
    mix(input)
    output.reshape(rows: input.rows, columns: tables.hidden)
    for head in heads.indices {
      heads[head].forward(mixtures, scores: tables.scores[head])
      if head == 0 {
        output.setProduct(heads[head].contexts, .asIs, tables.contexts[head], .asIs)
      } else {
        output.addProduct(heads[head].contexts, .asIs, tables.contexts[head], .asIs)
      }
    }
  }

  /// Computes the gradients of all parameters and of the proportions.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  package mutating func backward(_ input: Matrix<Scalar>, outputGradient: Matrix<Scalar>) {
    let components = tables.components
    mixturesGradient.reshape(rows: mixtures.rows, columns: mixtures.columns)
    for index in mixturesGradient.elements.indices { mixturesGradient.elements[index] = 0 }
    var scoresGradients: [Matrix<Scalar>] = []
    for head in heads.indices {
      tableGradients[head].setProduct(heads[head].contexts, .transposed, outputGradient, .asIs)
      contextsGradient.reshape(rows: input.rows, columns: components * (components + 1))
      contextsGradient.setProduct(outputGradient, .asIs, tables.contexts[head], .transposed)
      contextsGradient.reshape(rows: mixtures.rows, columns: mixtures.columns)
      scoresGradients.append(
        heads[head].backward(
          mixtures, scores: tables.scores[head], contextsGradient: contextsGradient,
          mixturesGradient: &mixturesGradient))
    }
    tables.backward(scores: scoresGradients, contexts: tableGradients)
    unmix(input)
  }

  /// Visits the parameters in the order of ``GlassEncoderWeights``.
  package mutating func visitParameters(_ body: (inout Parameter<Scalar>) -> Void) {
    tables.visitEmbeddings(body)
    body(&graph.factor)
    tables.visitOthers(body)
  }

  /// M = [A · diag(x) | 1] of each sample.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  private mutating func mix(_ input: Matrix<Scalar>) {
    let components = tables.components
    precondition(input.columns == components, "\(input.columns) proportions of \(components) components")
    mixtures.reshape(rows: input.rows * components, columns: components + 1)
    mixtures.elements.withUnsafeMutableBufferPointer { mixtures in
      input.elements.withUnsafeBufferPointer { input in
        graph.matrix.elements.withUnsafeBufferPointer { matrix in
          var place = 0
          for sample in stride(from: 0, to: input.count, by: components) {
            for i in 0..<components {
              for k in 0..<components { mixtures[place + k] = matrix[i * components + k] * input[sample + k] }
              mixtures[place + components] = 1
              place += components + 1
            }
          }
        }
      }
    }
  }

  /// The gradients of A, Σ dM[i, k] xₖ over samples, and of x, Σᵢ dM[i, k] A[i, k].
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  private mutating func unmix(_ input: Matrix<Scalar>) {
    let components = tables.components
    var matrixGradient = Matrix<Scalar>(rows: components, columns: components)
    inputGradient.reshape(rows: input.rows, columns: components)
    for index in inputGradient.elements.indices { inputGradient.elements[index] = 0 }
    matrixGradient.elements.withUnsafeMutableBufferPointer { matrixGradient in
      inputGradient.elements.withUnsafeMutableBufferPointer { inputGradient in
        mixturesGradient.elements.withUnsafeBufferPointer { gradient in
          input.elements.withUnsafeBufferPointer { input in
            graph.matrix.elements.withUnsafeBufferPointer { matrix in
              var place = 0
              for sample in stride(from: 0, to: input.count, by: components) {
                for i in stride(from: 0, to: matrix.count, by: components) {
                  for k in 0..<components {
                    matrixGradient[i + k] += gradient[place + k] * input[sample + k]
                    inputGradient[sample + k] += gradient[place + k] * matrix[i + k]
                  }
                  place += components + 1
                }
              }
            }
          }
        }
      }
    }
    graph.backward(matrixGradient)
  }
}
