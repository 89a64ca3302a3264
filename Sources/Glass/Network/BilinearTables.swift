import CardinalityNumerics
import Learning

/// The small tables through which a glass encoder depends on its large matrices, the same for all samples of a step.
///
/// With the embeddings e, extended by a row of zeros for the biases, U = [e; 0] W_inᵀ + [0; b_in] holds queries, keys
/// and values of K + 1 entries. For each head, G = U_q U_kᵀ / √d gives the scores, and T, made of the blocks
/// (U_v W_outᵀ + [0; b_out]) W₁[i] for each component i, the hidden units.
struct BilinearTables<Scalar: LinearAlgebraScalar>: Sendable {
  private var embeddings: Parameter<Scalar>
  private var entryWeights: Parameter<Scalar>
  private var entryBiases: Parameter<Scalar>
  private var exitWeights: Parameter<Scalar>
  private var exitBiases: Parameter<Scalar>
  private var projection: Parameter<Scalar>
  private let heads: Int

  /// G of each head, (K+1) × (K+1).
  private(set) var scores: [Matrix<Scalar>] = []
  /// T of each head, K (K+1) × H.
  private(set) var contexts: [Matrix<Scalar>] = []
  private var extended = Matrix<Scalar>(rows: 0, columns: 0)
  private var entries = Matrix<Scalar>(rows: 0, columns: 0)
  private var results: [Matrix<Scalar>] = []

  init(_ weights: GlassEncoderWeights<Scalar>, heads: Int) {
    embeddings = Parameter(weights.embeddings)
    entryWeights = Parameter(weights.entryWeights)
    entryBiases = Parameter(Matrix([weights.entryBiases]))
    exitWeights = Parameter(weights.exitWeights)
    exitBiases = Parameter(Matrix([weights.exitBiases]))
    projection = Parameter(weights.projection)
    self.heads = heads
    let entries = components + 1
    results = Array(repeating: Matrix(rows: entries, columns: width), count: heads)
    scores = Array(repeating: Matrix(rows: entries, columns: entries), count: heads)
    contexts = Array(repeating: Matrix(rows: components * entries, columns: hidden), count: heads)
  }

  var components: Int { embeddings.value.rows }
  var hidden: Int { projection.value.columns }
  private var width: Int { embeddings.value.columns }
  private var headWidth: Int { width / heads }
  private var scale: Scalar { 1 / Scalar(headWidth).squareRoot() }

  /// Computes the tables.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  mutating func forward() {
    extended = Matrix(
      rows: components + 1, columns: width,
      elements: embeddings.value.elements + Array(repeating: 0, count: width))
    entries = Matrix(rows: components + 1, columns: 3 * width)
    entries.setProduct(extended, .asIs, entryWeights.value, .transposed)
    entries.addToRow(components, entryBiases.value.elements[...])
    for head in 0..<heads {
      scores[head].setProduct(part(0, head), .asIs, part(1, head), .transposed)
      scores[head].scale(by: scale)
      results[head].setProduct(part(2, head), .asIs, exitPart(head), .transposed)
      if head == 0 { results[head].addToRow(components, exitBiases.value.elements[...]) }
      contexts[head].setBlockProducts(components, .shared(results[head]), .asIs, .each(projection.value), .asIs)
    }
  }

  /// Computes the gradients of all parameters from those of G and T of each head.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  mutating func backward(scores scoresGradients: [Matrix<Scalar>], contexts contextsGradients: [Matrix<Scalar>]) {
    var entriesGradient = Matrix<Scalar>(rows: components + 1, columns: 3 * width)
    for head in 0..<heads {
      let resultGradient = projectionBackward(head, contextsGradients[head])
      var gradient = part(0, head)
      gradient.setProduct(scoresGradients[head], .asIs, part(1, head), .asIs)
      gradient.scale(by: scale)
      entriesGradient.setColumns(from: column(0, head), to: gradient)
      gradient.setProduct(scoresGradients[head], .transposed, part(0, head), .asIs)
      gradient.scale(by: scale)
      entriesGradient.setColumns(from: column(1, head), to: gradient)
      gradient.setProduct(resultGradient, .asIs, exitPart(head), .asIs)
      entriesGradient.setColumns(from: column(2, head), to: gradient)
      var exitGradient = exitPart(head)
      exitGradient.setProduct(resultGradient, .transposed, part(2, head), .asIs)
      exitWeights.gradient.setColumns(from: head * headWidth, to: exitGradient)
      if head == 0 { exitBiases.gradient = resultGradient.rows([components]) }
    }
    entryWeights.gradient.setProduct(entriesGradient, .transposed, extended, .asIs)
    entryBiases.gradient = entriesGradient.rows([components])
    extended.setProduct(entriesGradient, .asIs, entryWeights.value, .asIs)
    embeddings.gradient = extended.rows(0..<components)
  }

  /// Adds a head's part to the gradient of W₁.
  ///
  /// - Returns: the gradient of the head's results, (K+1) × E.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  private mutating func projectionBackward(_ head: Int, _ gradient: Matrix<Scalar>) -> Matrix<Scalar> {
    projection.gradient.setBlockProducts(
      components, .shared(results[head]), .transposed, .each(gradient), .asIs, adding: head > 0)
    var resultGradient = results[head]
    resultGradient.setSumOfBlockProducts(components, .each(gradient), .asIs, .each(projection.value), .transposed)
    return resultGradient
  }

  /// Visits the embeddings.
  mutating func visitEmbeddings(_ body: (inout Parameter<Scalar>) -> Void) { body(&embeddings) }

  /// Visits W_in, b_in, W_out, b_out and W₁.
  mutating func visitOthers(_ body: (inout Parameter<Scalar>) -> Void) {
    body(&entryWeights)
    body(&entryBiases)
    body(&exitWeights)
    body(&exitBiases)
    body(&projection)
  }

  /// Where a head's queries (0), keys (1) or values (2) begin.
  private func column(_ kind: Int, _ head: Int) -> Int { kind * width + head * headWidth }

  /// A head's queries (0), keys (1) or values (2), (K+1) × d.
  private func part(_ kind: Int, _ head: Int) -> Matrix<Scalar> {
    entries.columns(from: column(kind, head), count: headWidth)
  }

  /// A head's columns of W_out, E × d.
  private func exitPart(_ head: Int) -> Matrix<Scalar> {
    exitWeights.value.columns(from: head * headWidth, count: headWidth)
  }
}

extension Matrix {
  @specialized(where Element == Float)
  @specialized(where Element == Double)
  fileprivate mutating func scale(by factor: Element) {
    for index in elements.indices { elements[index] *= factor }
  }

  @specialized(where Element == Float)
  @specialized(where Element == Double)
  fileprivate mutating func addToRow(_ row: Int, _ values: ArraySlice<Element>) {
    for (column, value) in values.enumerated() { self[row, column] += value }
  }

  @specialized(where Element == Float)
  @specialized(where Element == Double)
  fileprivate func columns(from first: Int, count: Int) -> Matrix {
    Matrix(rows: rows, columns: count, elements: (0..<rows).flatMap { row($0).dropFirst(first).prefix(count) })
  }

  @specialized(where Element == Float)
  @specialized(where Element == Double)
  fileprivate mutating func setColumns(from first: Int, to part: Matrix) {
    for row in 0..<rows {
      for column in 0..<part.columns { self[row, first + column] = part[row, column] }
    }
  }
}
