import Analysis

@testable import Glass
@testable import Learning

/// Multi-head self-attention over the K rows of E numbers that a sample consists of.
///
/// Queries, keys and values are Q, K, V = h W_inᵀ + b_in, cut into heads of d = E / heads columns. Each head gives
/// softmax(Q Kᵀ / √d) V; the heads side by side go through W_out and b_out. Source: Vaswani and others,
/// arXiv 1706.03762; parameters as `torch.nn.MultiheadAttention`.
struct SelfAttention<Scalar: LinearAlgebraScalar>: Layer {
  /// The layer from h to queries, keys and values: 3E × E.
  private(set) var entry: Dense<Scalar>
  /// The layer from the heads to the result: E × E.
  private(set) var exit: Dense<Scalar>
  /// The number of heads.
  let heads: Int
  /// The latest result, B × K E.
  private(set) var output = Matrix<Scalar>(rows: 0, columns: 0)
  /// The derivative of the loss by h, B × K E.
  private(set) var inputGradient = Matrix<Scalar>(rows: 0, columns: 0)

  private let components: Int
  // For each sample and head, K × K.
  private var probabilities: [Matrix<Scalar>] = []
  private var joined = Matrix<Scalar>(rows: 0, columns: 0)

  /// Makes a layer over `components` rows, from W_in (3E × E), b_in, W_out (E × E) and b_out.
  ///
  /// - Precondition: the heads divide E.
  init(components: Int, heads: Int, entry: Dense<Scalar>, exit: Dense<Scalar>) {
    let width = exit.weights.value.rows
    precondition(heads > 0 && width % heads == 0, "\(heads) heads do not divide \(width) columns")
    precondition(entry.weights.value.rows == 3 * width, "\(entry.weights.value.rows) rows for 3 times \(width)")
    self.components = components
    self.heads = heads
    self.entry = entry
    self.exit = exit
  }

  private var width: Int { exit.weights.value.rows }
  private var scale: Scalar { 1 / Scalar(width / heads).squareRoot() }

  /// The heads of all samples, through the last layer.
  mutating func forward(_ input: Matrix<Scalar>) {
    entry.forward(stacked(input))
    joined.reshape(rows: input.rows * components, columns: width)
    probabilities.removeAll(keepingCapacity: true)
    for sample in 0..<input.rows {
      for head in 0..<heads {
        let (queries, keys, values) = parts(of: entry.output, sample, head)
        var scores = Matrix<Scalar>(rows: components, columns: components)
        scores.setProduct(queries, .asIs, keys, .transposed)
        for index in scores.elements.indices { scores.elements[index] *= scale }
        scores.elements.withUnsafeMutableBufferPointer { SoftmaxRows.forward($0, columns: components) }
        var result = values
        result.setProduct(scores, .asIs, values, .asIs)
        write(result, to: &joined, sample, column: head * values.columns)
        probabilities.append(scores)
      }
    }
    exit.forward(joined)
    output = exit.output
    output.reshape(rows: input.rows, columns: input.columns)
  }

  /// The gradients of both dense layers and of h.
  mutating func backward(_ input: Matrix<Scalar>, outputGradient: Matrix<Scalar>) {
    exit.backward(joined, outputGradient: stacked(outputGradient))
    var gradient = Matrix<Scalar>(rows: input.rows * components, columns: 3 * width)
    for sample in 0..<input.rows {
      for head in 0..<heads { backward(sample, head, into: &gradient) }
    }
    entry.backward(stacked(input), outputGradient: gradient)
    inputGradient = entry.inputGradient
    inputGradient.reshape(rows: input.rows, columns: input.columns)
  }

  /// The gradients of a head's queries, keys and values.
  private func backward(_ sample: Int, _ head: Int, into gradient: inout Matrix<Scalar>) {
    let (queries, keys, values) = parts(of: entry.output, sample, head)
    let p = probabilities[sample * heads + head]
    let resultGradient = part(of: exit.inputGradient, sample, column: head * values.columns, columns: values.columns)
    var scoresGradient = p
    scoresGradient.setProduct(resultGradient, .asIs, values, .transposed)
    scoresGradient.elements.withUnsafeMutableBufferPointer { gradient in
      p.elements.withUnsafeBufferPointer { SoftmaxRows.backward($0, gradient, columns: components) }
    }
    for index in scoresGradient.elements.indices { scoresGradient.elements[index] *= scale }
    var product = queries
    product.setProduct(scoresGradient, .asIs, keys, .asIs)
    write(product, to: &gradient, sample, column: head * queries.columns)
    product.setProduct(scoresGradient, .transposed, queries, .asIs)
    write(product, to: &gradient, sample, column: width + head * queries.columns)
    product.setProduct(p, .transposed, resultGradient, .asIs)
    write(product, to: &gradient, sample, column: 2 * width + head * queries.columns)
  }

  /// Visits W_in, b_in, W_out and b_out.
  mutating func visitParameters(_ body: (inout Parameter<Scalar>) -> Void) {
    entry.visitParameters(body)
    exit.visitParameters(body)
  }

  /// A batch of B × K E as B K rows of E.
  private func stacked(_ batch: Matrix<Scalar>) -> Matrix<Scalar> {
    var stacked = batch
    stacked.reshape(rows: batch.rows * components, columns: batch.columns / components)
    return stacked
  }

  private func parts(
    of rows: Matrix<Scalar>, _ sample: Int, _ head: Int
  ) -> (queries: Matrix<Scalar>, keys: Matrix<Scalar>, values: Matrix<Scalar>) {
    let columns = width / heads
    let first = head * columns
    return (
      part(of: rows, sample, column: first, columns: columns),
      part(of: rows, sample, column: width + first, columns: columns),
      part(of: rows, sample, column: 2 * width + first, columns: columns)
    )
  }

  private func part(of rows: Matrix<Scalar>, _ sample: Int, column: Int, columns: Int) -> Matrix<Scalar> {
    Matrix(
      rows: components, columns: columns,
      elements: (sample * components..<(sample + 1) * components).flatMap { row in
        rows.elements[row * rows.columns + column..<row * rows.columns + column + columns]
      })
  }

  private func write(_ part: Matrix<Scalar>, to rows: inout Matrix<Scalar>, _ sample: Int, column: Int) {
    for row in 0..<components {
      let start = (sample * components + row) * rows.columns + column
      for k in 0..<part.columns { rows.elements[start + k] = part[row, k] }
    }
  }
}
