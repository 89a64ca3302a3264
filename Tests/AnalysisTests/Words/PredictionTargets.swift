import Analysis
import CKernels

@testable import CardinalityNumerics
@testable import Learning

/// The questions that predict one word.
struct PredictionTargets: Sendable, Equatable {
  /// The row of weights of each.
  var rows: [Int32]
  /// The answer of each, 0 or 1.
  var answers: [Float]

  init(rows: [Int32], answers: [Float]) { (self.rows, self.answers) = (rows, answers) }
}

extension OutputLayer {
  /// The questions for a word, with the noise that the stream draws.
  func targets(of word: Int, random: inout WordRandom) -> PredictionTargets {
    var rows = [Int32](repeating: 0, count: CK_MOST_TARGETS)
    var answers = [Float](repeating: 0, count: rows.count)
    let count = withKernel { ck_words_targets($0, Int32(word), &random.state, &rows, &answers) }
    return PredictionTargets(rows: Array(rows[..<count]), answers: Array(answers[..<count]))
  }

  /// What the questions cost, in double precision: Σ −log σ(±s).
  func loss(_ targets: PredictionTargets, hidden: [Double], weights: Matrix<Double>, biases: [Double]?)
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
  func step(_ targets: PredictionTargets, rate: Float, hidden: [Float], weights: WordWeights) -> [Float] {
    var padded = hidden + [Float](repeating: 0, count: weights.inputs.stride - hidden.count)
    var step = padded
    withKernel {
      ck_words_step(
        weights.kernel, $0, targets.rows, targets.answers, targets.rows.count, rate, &padded, &step)
    }
    return Array(step[..<hidden.count])
  }
}
