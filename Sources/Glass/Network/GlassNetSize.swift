/// The sizes of a ``DeepGlassNet``; the defaults are those of the paper's program.
public struct GlassNetSize: Sendable, Equatable, Codable {
  /// The number K of components of a mixture, at least 2.
  public var components: Int
  /// The length E of a component's embedding.
  public var embedding: Int
  /// The length F of a component's vector in the graph.
  public var factor: Int
  /// The number of attention heads, a divisor of E.
  public var heads: Int
  /// The number H of hidden units.
  public var hidden: Int
  /// The length of the result; the paper's text says 1024, its program has 512.
  public var output: Int
  /// The share of hidden units that is dropped in training.
  public var dropout: Double

  /// Makes sizes.
  ///
  /// - Precondition: all positive, at least 2 components, heads that divide the embedding, 0 ≤ dropout < 1.
  public init(
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
}
