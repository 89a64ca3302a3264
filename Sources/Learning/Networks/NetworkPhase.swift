/// What a network is being run for: some layers act differently while they learn.
public enum NetworkPhase: Sendable, Equatable {
  /// Training. The batch consists of `calls` equally large parts, one after the other, each of which the network would
  /// otherwise be given on its own: statistics of a batch are those of a part.
  case training(calls: Int)
  /// Evaluation: the result of a sample does not depend on the others, nor on chance.
  case evaluation
}
