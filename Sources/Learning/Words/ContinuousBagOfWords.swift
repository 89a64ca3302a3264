import CKernels
import CardinalityNumerics

/// Continuous bag of words: the mean of a window's vectors predicts the word in its middle.
///
/// h = (1/n) Σ v_c over the n words of the window; what follows is an ``OutputLayer``. As in word2vec each vector takes the
/// whole step of h, n times the share that its gradient has: a rate of its own for windows of different width.
///
/// Source: Mikolov, Chen, Corrado, Dean, arXiv 1301.3781.
package struct ContinuousBagOfWords<Output: OutputLayer>: WindowObjective {
  package let stream: WindowStream
  package let output: Output
  package let weights: WordWeights

  package init(stream: WindowStream, output: Output, weights: WordWeights) {
    (self.stream, self.output, self.weights) = (stream, output, weights)
  }

  package var vectors: Matrix<Float> { weights.inputs.matrix }

  package func step(_ windows: WordWindows, rate: Float, random: inout WordRandom) {
    weights.step(windows, output, rate: rate, random: &random, by: ck_words_bag)
  }
}
