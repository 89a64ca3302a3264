import CKernels
import CardinalityNumerics
import Foundation

/// The neural probabilistic language model: the words before a word predict it, through a layer of tanh.
///
/// y = b + U tanh(d + H x) for the vectors x of the words before, one after the other, and p = softmax(y) over all words:
/// the loss is −log p of the word. Before a sentence stands a word of its own. The paper's direct connections from x to y
/// are left out. Steps are of plain gradient descent on means of ``batch`` words. The sum over all words makes it the
/// dearest objective by far: 6 · words · hidden operations a word of text.
///
/// Source: Bengio, Ducharme, Vincent, Jauvin, JMLR 3 (2003).
package final class NeuralLanguageModel: WindowObjective {
  /// How many words a step takes.
  package static let batch = 32

  package let stream: WindowStream
  private let parameters: Locked<Parameters>

  /// Draws the parameters; the biases of words begin at the logarithms of their shares.
  ///
  /// - Parameters:
  ///   - reach: how many words before a word predict it.
  ///   - hidden: the units of the layer of tanh.
  /// - Throws: ``MemoryError``.
  package init(
    stream: WindowStream, counts: [Int], dimension: Int, reach: Int, hidden: Int, seed: UInt32
  ) throws(MemoryError) {
    let words = Double(counts.count)
    try MemoryLimit.check(
      4 * (words * Double(dimension + hidden + 2 * Self.batch) + 2 * Double(hidden * reach) * Double(dimension)),
      for: "a language model of \(counts.count) words", formula: "4 bytes a weight, and scores of a batch")
    self.stream = stream
    var random = TorchRandom(seed: seed)
    func weights(_ rows: Int, _ columns: Int, _ bound: Float) -> Matrix<Float> {
      Matrix(rows: rows, columns: columns, elements: random.uniforms(rows * columns, from: -bound, to: bound))
    }
    let inputs = reach * dimension
    let total = Float(counts.reduce(0, +))
    parameters = Locked(
      Parameters(
        words: weights(counts.count + 1, dimension, 0.5), reach: reach,
        hiddenWeights: weights(hidden, inputs, 1 / Float(inputs).squareRoot()),
        hiddenBiases: [Float](repeating: 0, count: hidden),
        outputWeights: weights(counts.count, hidden, 1 / Float(hidden).squareRoot()),
        outputBiases: counts.map { log(Float($0) / total) }))
  }

  package var vectors: Matrix<Float> {
    parameters.withLock { $0.words.rows(0..<$0.words.rows - 1) }
  }

  package func step(_ windows: WordWindows, rate: Float, random: inout WordRandom) {
    parameters.withLock { parameters in
      for start in stride(from: 0, to: windows.words.count, by: Self.batch) {
        _ = parameters.step(windows, start..<min(start + Self.batch, windows.words.count), rate: rate)
      }
    }
  }

  /// The parameters C, H, d, U, b with the numbers of a step.
  package struct Parameters: Sendable {
    /// C: a row for each word, and the last for what stands before a sentence.
    package var words: Matrix<Float>
    /// How many words before a word predict it.
    package let reach: Int
    /// H.
    package var hiddenWeights: Matrix<Float>
    /// d.
    package var hiddenBiases: [Float]
    /// U.
    package var outputWeights: Matrix<Float>
    /// b.
    package var outputBiases: [Float]
    private var contexts = Matrix<Float>(rows: 0, columns: 0)
    private var hidden = Matrix<Float>(rows: 0, columns: 0)
    private var scores = Matrix<Float>(rows: 0, columns: 0)
    private var hiddenSlopes = Matrix<Float>(rows: 0, columns: 0)
    private var contextSlopes = Matrix<Float>(rows: 0, columns: 0)

    package init(
      words: Matrix<Float>, reach: Int, hiddenWeights: Matrix<Float>, hiddenBiases: [Float],
      outputWeights: Matrix<Float>, outputBiases: [Float]
    ) {
      (self.words, self.reach) = (words, reach)
      (self.hiddenWeights, self.hiddenBiases) = (hiddenWeights, hiddenBiases)
      (self.outputWeights, self.outputBiases) = (outputWeights, outputBiases)
    }
  }
}

extension NeuralLanguageModel.Parameters {
  /// A step down the gradient of the mean loss of some windows; returns the loss before it.
  package mutating func step(_ windows: WordWindows, _ places: Range<Int>, rate: Float) -> Double {
    let targets = Array(windows.words[places])
    gather(windows, places)
    forward(places.count)
    let columns = scores.columns
    let loss = scores.elements.withUnsafeMutableBufferPointer {
      ck_words_softmax($0.baseAddress, places.count, columns, targets)
    }
    let scale = -rate / Float(places.count)
    for index in scores.elements.indices { scores.elements[index] *= scale }
    backward(windows, places)
    return loss / Double(places.count)
  }

  /// The row of the word `back` places before a place of a window.
  private func context(_ windows: WordWindows, _ place: Int, _ back: Int) -> Int {
    place - back >= windows.firsts[place] ? Int(windows.words[place - back]) : words.rows - 1
  }

  private mutating func gather(_ windows: WordWindows, _ places: Range<Int>) {
    contexts.reshape(rows: places.count, columns: reach * words.columns)
    for (row, place) in places.enumerated() {
      for back in 1...reach {
        let start = row * contexts.columns + (back - 1) * words.columns
        contexts.elements.replaceSubrange(
          start..<start + words.columns, with: words.row(context(windows, place, back)))
      }
    }
  }

  private mutating func forward(_ count: Int) {
    hidden.reshape(rows: count, columns: hiddenBiases.count)
    hidden.setProduct(contexts, .asIs, hiddenWeights, .transposed)
    for row in 0..<count {
      for unit in hiddenBiases.indices {
        let place = row * hiddenBiases.count + unit
        hidden.elements[place] = tanh(hidden.elements[place] + hiddenBiases[unit])
      }
    }
    scores.reshape(rows: count, columns: outputBiases.count)
    for row in 0..<count {
      scores.elements.replaceSubrange(row * outputBiases.count..<(row + 1) * outputBiases.count, with: outputBiases)
    }
    scores.addProduct(hidden, .asIs, outputWeights, .transposed)
  }

  /// Changes the parameters, from −rate times the derivatives by the scores.
  private mutating func backward(_ windows: WordWindows, _ places: Range<Int>) {
    hiddenSlopes.reshape(rows: places.count, columns: hiddenBiases.count)
    hiddenSlopes.setProduct(scores, .asIs, outputWeights, .asIs)
    for index in hiddenSlopes.elements.indices {
      hiddenSlopes.elements[index] *= 1 - hidden.elements[index] * hidden.elements[index]
    }
    contextSlopes.reshape(rows: places.count, columns: contexts.columns)
    contextSlopes.setProduct(hiddenSlopes, .asIs, hiddenWeights, .asIs)
    outputWeights.addProduct(scores, .transposed, hidden, .asIs)
    hiddenWeights.addProduct(hiddenSlopes, .transposed, contexts, .asIs)
    Self.addRows(of: scores, to: &outputBiases)
    Self.addRows(of: hiddenSlopes, to: &hiddenBiases)
    for (row, place) in places.enumerated() {
      for back in 1...reach {
        let from = row * contexts.columns + (back - 1) * words.columns
        let to = context(windows, place, back) * words.columns
        for column in 0..<words.columns { words.elements[to + column] += contextSlopes.elements[from + column] }
      }
    }
  }

  private static func addRows(of matrix: Matrix<Float>, to sums: inout [Float]) {
    for row in 0..<matrix.rows {
      for column in sums.indices { sums[column] += matrix.elements[row * matrix.columns + column] }
    }
  }
}
