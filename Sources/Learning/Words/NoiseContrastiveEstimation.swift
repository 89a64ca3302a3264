import CKernels
import Foundation

/// Noise-contrastive estimation: the word is told from noise by the odds of a model that need not be normalised.
///
/// With the score s = h · w + b of a word, which estimates log p(w | h), and k draws from the noise q, a sample is the text's
/// with the probability σ(s − log k q(w)): the loss is the logistic one of that. Unlike negative sampling its best scores
/// are log p(w | h) itself, whatever q. Draws of the word itself count. Biases begin at log q(w), where the model without
/// contexts is nearly right.
///
/// Sources: Gutmann and Hyvärinen, JMLR 13 (2012); Mnih and Teh, ICML (2012), for language.
package struct NoiseContrastiveEstimation: OutputLayer {
  private let noise: NoiseDistribution
  private let draws: Int
  private let offsets: [Float]

  /// Makes the layer for words of these counts.
  package init(counts: [Int], draws: Int) {
    noise = NoiseDistribution(counts: counts, power: 0.75)
    self.draws = draws
    offsets = noise.probabilities.map { Float(log(Double(draws) * $0)) }
  }

  package var rows: Int { noise.probabilities.count }
  package var initialBiases: [Float]? { noise.probabilities.map { Float(log($0)) } }

  package func withKernel<Result>(_ body: (UnsafePointer<ck_targets>) -> Result) -> Result {
    noise.withKernel(draws: draws, offsets: offsets, keepsHits: true, body)
  }
}
