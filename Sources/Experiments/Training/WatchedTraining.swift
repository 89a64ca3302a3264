import CardinalityNumerics
import Learning
import Reporting

extension SyntheticExperiment {
  /// Trains one network for each loss, and shows how far it is.
  ///
  /// - Parameters:
  ///   - losses: what to minimise; the histories come in the same order.
  ///   - split: the samples.
  ///   - live: the picture to redraw meanwhile.
  ///   - figure: makes the picture from the histories so far.
  package func train(
    _ losses: [any Loss<Predictions>], on split: Split, live: LiveFigure? = nil,
    figure: @escaping @Sendable ([History]) -> Figure = accuracyFigure
  ) async throws -> [History] {
    let progress = ProgressBar("training", total: losses.count * trainer.epochs)
    let soFar = Locked(losses.map { History(loss: $0.name) })
    let histories = try await train(losses, on: split) { history in
      progress.advance(detail: history.loss)
      let histories = soFar.withLock { histories in
        if let index = histories.firstIndex(where: { $0.loss == history.loss }) { histories[index] = history }
        return histories
      }
      live?.update { figure(histories) }
    }
    progress.finish()
    return histories
  }
}

extension Page {
  /// Says of each training that diverged where it did.
  package mutating func sayDivergence(of histories: [History]) {
    for history in histories {
      guard let place = history.divergence else { continue }
      say("**\(TrainingError.diverged(loss: history.loss, place))**; what is shown of it ends there.")
    }
  }
}

extension [History] {
  /// Throws if a training diverged; its epochs before that have been shown by then.
  ///
  /// - Throws: ``TrainingError/diverged(loss:_:)`` for the first one that did.
  package func requireConvergence() throws(TrainingError) {
    for history in self {
      if let place = history.divergence { throw .diverged(loss: history.loss, place) }
    }
  }
}

/// Test accuracy over the epochs, a curve for each loss.
@Sendable
package func accuracyFigure(_ histories: [History]) -> Figure {
  var figure = Figure("Test accuracy", x: "epoch", y: "accuracy")
  for history in histories where !history.epochs.isEmpty {
    figure.add(history.accuracy, label: history.loss.replacing("_", with: " "), column: history.loss)
  }
  return figure
}
