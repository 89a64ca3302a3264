import CKernels
import CardinalityNumerics

/// Rows of single-precision numbers, a word a row, which kernels of several threads change without locks.
///
/// Each row is padded by zeros to whole registers and begins a line of the cache.
package final class WordRows: @unchecked Sendable {
  // Unchecked: word2vec's threads write to shared rows without locks. A trainer that promises one result uses one
  // thread at a time; nobody reads rows while threads write.
  let elements: UnsafeMutablePointer<Float>
  let rows: Int
  let columns: Int
  let stride: Int

  /// Makes rows of zeros.
  ///
  /// - Throws: ``MemoryError``.
  init(rows: Int, columns: Int) throws(MemoryError) {
    let lanes = CK_SINGLE_LANES
    (self.rows, self.columns, stride) = (rows, columns, (columns + lanes - 1) / lanes * lanes)
    let bytes = 4 * Double(rows) * Double(stride)
    try MemoryLimit.check(
      bytes, for: "\(rows) vectors of \(columns) numbers", formula: "4 bytes a number, padded to \(stride)")
    let memory = UnsafeMutableRawPointer.allocate(byteCount: 4 * max(rows * stride, 1), alignment: 64)
    elements = memory.bindMemory(to: Float.self, capacity: max(rows * stride, 1))
    elements.initialize(repeating: 0, count: max(rows * stride, 1))
  }

  deinit { elements.deallocate() }

  /// Sets every number but the padding, row after row.
  func fill(_ value: () -> Float) {
    for row in 0..<rows {
      for column in 0..<columns { elements[row * stride + column] = value() }
    }
  }

  /// The rows without their padding.
  package var matrix: Matrix<Float> {
    get {
      var result = Matrix<Float>(rows: rows, columns: columns)
      for row in 0..<rows {
        for column in 0..<columns { result.elements[row * columns + column] = elements[row * stride + column] }
      }
      return result
    }
    set {
      precondition(newValue.rows == rows && newValue.columns == columns, "\(newValue.rows) × \(newValue.columns)")
      var next = newValue.elements.makeIterator()
      fill { next.next() ?? 0 }
    }
  }
}

/// Two vectors for each word, of what is seen and of what is predicted: the parameters of CBoW and skip-gram.
package struct WordWeights: Sendable {
  /// A row for each word.
  package let inputs: WordRows
  /// A row for each word, or each node of a tree.
  package let outputs: WordRows
  /// A number for each row of ``outputs``, where there are any.
  package let biases: WordRows?

  /// Draws inputs as word2vec does, uniform in ±½ / `dimension`; outputs are 0.
  package init(words: Int, output: some OutputLayer, dimension: Int, seed: UInt32) throws(MemoryError) {
    inputs = try WordRows(rows: words, columns: dimension)
    outputs = try WordRows(rows: output.rows, columns: dimension)
    if let start = output.initialBiases {
      biases = try WordRows(rows: 1, columns: start.count)
      biases?.matrix = Matrix(rows: 1, columns: start.count, elements: start)
    } else {
      biases = nil
    }
    var random = TorchRandom(seed: seed)
    let half = 0.5 / Float(dimension)
    inputs.fill { random.uniform(from: -half, to: half) }
  }

  /// As the kernels read them.
  var kernel: ck_words {
    ck_words(inputs: inputs.elements, outputs: outputs.elements, biases: biases?.elements, stride: inputs.stride)
  }
}
