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
