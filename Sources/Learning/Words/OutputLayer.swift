import CKernels
import CardinalityNumerics

/// How a word is predicted from a hidden vector without a sum over all words: by yes-or-no questions.
///
/// A question has a row w of the output weights, an answer y of 0 or 1, a bias b and an offset o. With the score
/// s = h · w + b − o it costs −log σ(s) where the answer is yes, and −log σ(−s) where it is no. Which questions are asked
/// is what tells hierarchical softmax, negative sampling and noise-contrastive estimation apart.
package protocol OutputLayer: Sendable {
  /// How many rows of weights there are.
  var rows: Int { get }
  /// Where the biases begin; `nil` without biases.
  var initialBiases: [Float]? { get }
  /// Calls `body` with the questions as the kernels read them.
  func withKernel<Result>(_ body: (UnsafePointer<ck_targets>) -> Result) -> Result
}

/// The questions that predict one word.
package struct PredictionTargets: Sendable, Equatable {
  /// The row of weights of each.
  package var rows: [Int32]
  /// The answer of each, 0 or 1.
  package var answers: [Float]

  package init(rows: [Int32], answers: [Float]) { (self.rows, self.answers) = (rows, answers) }
}

extension OutputLayer {
  /// The questions for a word, with the noise that the stream draws.
  package func targets(of word: Int, random: inout WordRandom) -> PredictionTargets {
    var rows = [Int32](repeating: 0, count: CK_MOST_TARGETS)
    var answers = [Float](repeating: 0, count: rows.count)
    let count = withKernel { ck_words_targets($0, Int32(word), &random.state, &rows, &answers) }
    return PredictionTargets(rows: Array(rows[..<count]), answers: Array(answers[..<count]))
  }

  /// What the questions cost, in double precision: Σ −log σ(±s).
  package func loss(_ targets: PredictionTargets, hidden: [Double], weights: Matrix<Double>, biases: [Double]?)
    -> Double
  {
    withKernel { kernel in
      zip(targets.rows, targets.answers).reduce(0) { loss, target in
        let row = Int(target.0)
        var score = zip(hidden, weights.row(row)).reduce(0) { $0 + $1.0 * $1.1 }
        if let biases { score += biases[row] }
        if let offsets = kernel.pointee.offsets { score -= Double(offsets[row]) }
        return loss + softplus(target.1 == 1 ? -score : score)
      }
    }
  }

  /// A step down the gradient of the questions' cost: changes output weights and biases, and returns what the hidden
  /// vector is to change by.
  package func step(_ targets: PredictionTargets, rate: Float, hidden: [Float], weights: WordWeights) -> [Float] {
    var padded = hidden + [Float](repeating: 0, count: weights.inputs.stride - hidden.count)
    var step = padded
    withKernel {
      ck_words_step(
        weights.kernel, $0, targets.rows, targets.answers, targets.rows.count, rate, &padded, &step)
    }
    return Array(step[..<hidden.count])
  }
}
