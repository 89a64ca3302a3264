import Analysis

@testable import Learning

extension GloVe {
  /// J, in double precision.
  var loss: Double {
    let (v, c) = (words.vectors.matrix, contexts.vectors.matrix)
    let (b, d) = (words.biases.matrix, contexts.biases.matrix)
    return pairs.counts.indices.reduce(0) { sum, index in
      let (row, column) = (Int(pairs.rows[index]), Int(pairs.columns[index]))
      let product = zip(v.row(row), c.row(column)).reduce(0) { $0 + Double($1.0) * Double($1.1) }
      let rest = product + Double(b[0, row]) + Double(d[0, column]) - Double(logarithms[index])
      return sum + 0.5 * Double(weights[index]) * rest * rest
    }
  }

  /// The vectors and biases of words and contexts, to be set to another program's.
  var parameters: (vectors: WordRows, contexts: WordRows, vectorBiases: WordRows, contextBiases: WordRows) {
    (words.vectors, contexts.vectors, words.biases, contexts.biases)
  }
}
