import CardinalityNumerics
import Learning

/// The sizes of a ``DeepGlassNet``; the defaults are those of the paper's program.
package struct GlassNetSize: Sendable, Equatable, Codable {
  /// The number K of components of a mixture, at least 2.
  package var components: Int
  /// The length E of a component's embedding.
  package var embedding: Int
  /// The length F of a component's vector in the graph.
  package var factor: Int
  /// The number of attention heads, a divisor of E.
  package var heads: Int
  /// The number H of hidden units.
  package var hidden: Int
  /// The length of the result; the paper's text says 1024, its program has 512.
  package var output: Int
  /// The share of hidden units that is dropped in training.
  package var dropout: Double

  /// Makes sizes.
  ///
  /// - Precondition: all positive, at least 2 components, heads that divide the embedding, 0 ≤ dropout < 1.
  package init(
    components: Int = 18, embedding: Int = 128, factor: Int = 4, heads: Int = 1, hidden: Int = 1024, output: Int = 512,
    dropout: Double = 0.1
  ) {
    precondition(components > 1 && embedding > 0 && factor > 0 && hidden > 0 && output > 0, "a network has no size 0")
    precondition(heads > 0 && embedding % heads == 0, "\(heads) heads do not divide \(embedding)")
    precondition(dropout >= 0 && dropout < 1, "a share of \(dropout) cannot be dropped")
    self.components = components
    self.embedding = embedding
    self.factor = factor
    self.heads = heads
    self.hidden = hidden
    self.output = output
    self.dropout = dropout
  }

  /// Throws unless a network of these sizes can be trained in memory.
  ///
  /// Each parameter is there with its gradient, two averages and a copy for the checkpoint; a batch with what the
  /// layers keep of it.
  /// - Throws: ``TrainingError/tooLarge(_:)``.
  package func check(batchSize: Int) throws(TrainingError) {
    let (k, e, h, o) = (Double(components), Double(embedding), Double(hidden), Double(output))
    let encoder = k * e + k * Double(factor) + 4 * e * e + 4 * e + k * e * h
    let parameters = "\(NumberText.exact(encoder)) + 2 × \(hidden) + (\(hidden) + 1) × \(output) parameters"
    try MemoryLimit.allowTraining(
      (encoder + 2 * h + (h + 1) * o) * 20, for: "a network of \(parameters)", formula: "20 bytes a parameter")
    let numbers = 20 * k * (k + 1) + 6 * h + 6 * o
    try MemoryLimit.allowTraining(
      3 * Double(batchSize) * numbers * 4, for: "a step of 3 × \(batchSize) glasses",
      formula: "4 bytes for each of \(NumberText.exact(numbers)) numbers a glass")
  }
}
