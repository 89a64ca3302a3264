import Foundation
import Synchronization

extension GlassTrainingOptions {
  /// Trains every loss of every repetition as far as it is not on disk, and shows how far it is.
  ///
  /// - Parameters:
  ///   - experiments: one for each seed.
  ///   - live: the picture to redraw meanwhile.
  /// - Returns: for each seed the histories of the losses, in their order.
  public func histories(_ experiments: [GlassExperiment], live: LiveFigure? = nil) async throws -> [[GlassHistory]] {
    let losses = try losses()
    if peek { return try experiments.map { try $0.histories(losses) } }
    var finished: [[GlassHistory]] = []
    for experiment in experiments {
      let done = finished
      let before = start == .fresh ? [] : try experiment.histories(losses)
      let left = losses.count * experiment.epochs - before.reduce(0) { $0 + $1.epochs.count }
      let progress = ProgressBar("training, seed \(experiment.settings.seed)", total: left)
      let soFar = Mutex(losses.map { GlassHistory(loss: $0) })
      let histories = try await experiment.train(losses, start: start, say: Self.note) { history in
        progress.advance(detail: history.loss.label)
        let histories = soFar.withLock { histories in
          if let index = losses.firstIndex(of: history.loss) { histories[index] = history }
          return histories
        }
        live?.update { GlassFigures(done + [histories]).panels }
      }
      if left > 0 { progress.finish() }
      finished.append(histories)
    }
    return finished
  }

  /// Says something that is not part of the results.
  private static func note(_ sentence: String) {
    Console.note(sentence)
  }
}

extension GlassExperiment {
  /// What a reader has to know to repeat the experiment.
  public var record: Settings {
    var record: Settings = [
      "interval of Tg": settings.interval.celsius,
      "training glasses": split.train.count, "validation glasses": split.validation.count, "seed": settings.seed,
      "epochs": epochs, "batch size": settings.batchSize, "learning rate": settings.learningRate,
      "L2": settings.decay, "noise": settings.noise, "temperature": settings.temperature,
      "hidden units": settings.size.hidden, "output": settings.size.output, "dropout": settings.size.dropout,
      "precision": "network single, losses double",
    ]
    if let floor = settings.floor { record["floor"] = floor }
    return record
  }
}
