import CKernels

/// Negative sampling: the word is told from a few words of noise.
///
/// −log σ(h · w) − Σ_k log σ(−h · w_k), w_k being the vectors of words drawn from counts to the power ¾. A draw of the
/// word itself is left out, as in word2vec. It is not a likelihood: with k draws its best scores are
/// log p(w | h) − log k q(w).
///
/// Source: Mikolov, Sutskever, Chen, Corrado, Dean, NIPS 26 (2013), with the subsampling of ``WindowStream``.
package struct NegativeSampling: OutputLayer {
  private let noise: NoiseDistribution
  private let draws: Int

  /// Makes the layer for words of these counts.
  package init(counts: [Int], draws: Int) {
    noise = NoiseDistribution(counts: counts, power: 0.75)
    self.draws = draws
  }

  package var rows: Int { noise.probabilities.count }
  package var initialBiases: [Float]? { nil }

  package func withKernel<Result>(_ body: (UnsafePointer<ck_targets>) -> Result) -> Result {
    noise.withKernel(draws: draws, offsets: nil, keepsHits: false, body)
  }
}
