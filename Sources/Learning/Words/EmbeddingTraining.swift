import CardinalityNumerics
import Foundation

/// A training of vectors of words.
package struct EmbeddingTraining: Sendable {
  /// What is minimised.
  package let objective: EmbeddingObjective
  /// How.
  package let settings: EmbeddingSettings

  /// Takes an objective and settings.
  ///
  /// - Throws: ``WordError/invalidSetting(_:value:range:)``.
  package init(_ objective: EmbeddingObjective, _ settings: EmbeddingSettings) throws(WordError) {
    try settings.validate()
    (self.objective, self.settings) = (objective, settings)
  }

  /// The vectors with what they took.
  package struct Result: Sendable {
    /// The vectors after the last epoch.
    package let vectors: WordVectors
    /// The seconds of all epochs, with what GloVe counts beforehand, but without what `afterEpoch` does.
    ///
    /// With one thread they are the processor's, which other programs do not change.
    package let seconds: Double
  }

  /// Goes through the text as often as the settings say.
  ///
  /// The rate falls in a straight line to a 250th of the first; that of `GloVe` stays. With one thread the result
  /// follows from text, objective and settings; several change the same vectors without locks, as in word2vec, and it
  /// differs a little from run to run.
  /// - Parameters:
  ///   - threads: how many threads to use.
  ///   - progress: told of the share of an epoch that is done, from any thread.
  ///   - afterEpoch: called with the number of epochs done and the vectors, from 0 on: before the first one too.
  /// - Throws: ``WordError/diverged(objective:epoch:)``, ``MemoryError``, what `afterEpoch` throws.
  package func run(
    on text: EncodedText, threads: Int = 1, progress: @escaping @Sendable (Double) -> Void = { _ in },
    afterEpoch: (Int, WordVectors) async throws -> Void = { _, _ in }
  ) async throws -> Result {
    var clock = TrainingClock(isOneThread: threads == 1)
    let parameters = try objective.make(on: text, settings)
    let first = settings.rate ?? objective.usualRate
    let isSteady = objective == .globalVectors
    let pass = WordPass(
      seed: settings.seed,
      rate: { Float(isSteady ? first : first * max(1 - $0, EmbeddingSettings.lastShare)) },
      epochs: settings.epochs, threads: threads, done: progress)
    clock.stop()
    for epoch in 0...settings.epochs {
      try Task.checkCancellation()
      clock.start()
      if epoch > 0 { parameters.learn(epoch: epoch - 1, pass) }
      clock.stop()
      let matrix = parameters.vectors
      guard matrix.hasFiniteElements() else { throw WordError.diverged(objective: objective.rawValue, epoch: epoch) }
      try await afterEpoch(epoch, WordVectors(vocabulary: text.vocabulary, matrix: matrix))
    }
    return Result(
      vectors: WordVectors(vocabulary: text.vocabulary, matrix: parameters.vectors), seconds: clock.seconds)
  }
}

/// Adds up stretches of time, within each of which a task stays on its thread.
private struct TrainingClock {
  private let isOneThread: Bool
  private var begin = 0.0
  private(set) var seconds = 0.0

  init(isOneThread: Bool) {
    self.isOneThread = isOneThread
    start()
  }

  mutating func start() { begin = now }

  mutating func stop() { seconds += now - begin }

  private var now: Double {
    isOneThread ? ProcessorTime.ofThread : ProcessorTime.seconds(of: CLOCK_MONOTONIC)
  }
}
