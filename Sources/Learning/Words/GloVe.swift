import CKernels
import CardinalityNumerics
import Foundation

/// GloVe: products of vectors fit the logarithms of how often words stand near each other.
///
/// J = ½ Σ f(X) (v · c + b + d − log X)² over the pairs whose ``Cooccurrences`` X is not 0, with the weight
/// f(X) = min(1, (X / most)^¾). Steps are AdaGrad's: x ← x − rate g / √G and then G ← G + g², G beginning at 1, pair by
/// pair in an order that is drawn once. A word's vector is v + c.
///
/// Source: Pennington, Socher, Manning, EMNLP (2014); the paper's J has no ½, its program does.
package struct GloVe: WordObjective {
  let pairs: Cooccurrences
  let logarithms: [Float]
  let weights: [Float]
  let words: Side
  let contexts: Side

  /// A vector and a bias for each word, with their sums of squares.
  struct Side: Sendable {
    let vectors: WordRows
    let biases: WordRows
    let vectorSquares: WordRows
    let biasSquares: WordRows

    init(words: Int, dimension: Int, random: inout TorchRandom) throws(MemoryError) {
      vectors = try WordRows(rows: words, columns: dimension)
      biases = try WordRows(rows: 1, columns: words)
      vectorSquares = try WordRows(rows: words, columns: dimension)
      biasSquares = try WordRows(rows: 1, columns: words)
      let half = 0.5 / Float(dimension)
      for rows in [vectors, biases] { rows.fill { random.uniform(from: -half, to: half) } }
      for rows in [vectorSquares, biasSquares] {
        rows.elements.initialize(repeating: 1, count: rows.rows * rows.stride)
      }
    }
  }

  /// Counts the pairs of a text and draws the vectors.
  ///
  /// - Parameter most: the count from which on pairs weigh alike.
  /// - Throws: ``MemoryError``.
  package init(_ text: EncodedText, dimension: Int, reach: Int, most: Double, seed: UInt32) throws(MemoryError) {
    var pairs = try Cooccurrences(text, reach: reach)
    pairs.shuffle(seed: seed)
    try self.init(pairs, words: text.vocabulary.count, dimension: dimension, most: most, seed: seed)
  }

  /// Draws the vectors for pairs in their order.
  package init(
    _ pairs: Cooccurrences, words count: Int, dimension: Int, most: Double, seed: UInt32
  ) throws(MemoryError) {
    self.pairs = pairs
    logarithms = pairs.counts.map { log($0) }
    weights = pairs.counts.map { Float(pow(min(1, Double($0) / most), 0.75)) }
    var random = TorchRandom(seed: seed)
    words = try Side(words: count, dimension: dimension, random: &random)
    contexts = try Side(words: count, dimension: dimension, random: &random)
  }

  package var vectors: Matrix<Float> {
    var sum = words.vectors.matrix
    let other = contexts.vectors.matrix
    for index in sum.elements.indices { sum.elements[index] += other.elements[index] }
    return sum
  }

  package func learn(epoch: Int, _ pass: WordPass) {
    let part = 10_000
    let count = pairs.counts.count
    let rate = pass.rate(Double(epoch) / Double(pass.epochs))
    ParallelJobs.perform((count + part - 1) / part, threads: pass.threads) { index in
      let places = index * part..<min((index + 1) * part, count)
      step(places, rate: rate)
      pass.done(Double(places.count) / Double(count))
    }
  }

  /// A step for each of some pairs.
  package func step(_ places: Range<Int>, rate: Float) {
    pairs.rows[places].withUnsafeBufferPointer { rows in
      pairs.columns[places].withUnsafeBufferPointer { columns in
        logarithms[places].withUnsafeBufferPointer { logarithms in
          weights[places].withUnsafeBufferPointer { weights in
            ck_words_glove(
              kernel,
              ck_pairs(
                rows: rows.baseAddress, columns: columns.baseAddress, logarithms: logarithms.baseAddress,
                weights: weights.baseAddress, count: places.count), rate)
          }
        }
      }
    }
  }

  private var kernel: ck_glove {
    ck_glove(
      vectors: words.vectors.elements, contexts: contexts.vectors.elements, vector_biases: words.biases.elements,
      context_biases: contexts.biases.elements, vector_squares: words.vectorSquares.elements,
      context_squares: contexts.vectorSquares.elements, vector_bias_squares: words.biasSquares.elements,
      context_bias_squares: contexts.biasSquares.elements, stride: words.vectors.stride)
  }
}
