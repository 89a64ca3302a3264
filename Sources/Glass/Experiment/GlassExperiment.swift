import Foundation

/// The paper's experiment on glass: one split, one network, several losses, kept on disk epoch by epoch.
///
/// The networks of all losses begin with the same weights and see the same batches, with the same partners, noise and
/// dropped units, so that they can be compared in pairs.
public struct GlassExperiment: Sendable {
  /// What to do with trainings that are on disk.
  public enum Start: Sendable {
    /// Go on from where they are, if there are any.
    case proceed
    /// Go on, and fail if there are none.
    case resume
    /// Forget them.
    case fresh
  }

  /// The settings of every training.
  public var settings: GlassSettings
  /// The number of epochs.
  public var epochs: Int
  /// The glasses.
  public var split: SciGlassSplit
  /// The folder that holds the folders of runs.
  public var runs: URL

  /// Makes the experiment.
  ///
  /// - Throws: ``TrainingError``.
  public init(
    settings: GlassSettings = GlassSettings(), epochs: Int = 100, split: SciGlassSplit, runs: URL
  ) throws(TrainingError) {
    guard epochs > 0 else { throw .noEpochs(epochs) }
    try settings.validate()
    self.settings = settings
    self.epochs = epochs
    self.split = split
    self.runs = runs
  }

  /// Trains a network for each loss, all cores at work, as far as they are not trained already.
  ///
  /// After every epoch a checkpoint replaces the one before. A process that ends in between loses that epoch at most;
  /// the next call goes on from there and comes to the same numbers, bit for bit.
  /// - Parameters:
  ///   - losses: what to minimise; the histories come in the same order.
  ///   - start: what to do with trainings that are on disk.
  ///   - say: called with sentences about what was found on disk.
  ///   - report: called after every epoch of every training, from any thread.
  /// - Throws: ``CheckpointError``, ``SciGlassError``, ``TrainingError/diverged(loss:_:)``, ``ReportingError``.
  public func train(
    _ losses: [GlassLoss], start: Start = .proceed, say: (String) -> Void = { _ in },
    report: @escaping @Sendable (GlassHistory) -> Void = { _ in }
  ) async throws -> [GlassHistory] {
    let folder = try GlassRunFolder(in: runs, settings: settings, split: split)
    let hold = try folder.hold { say("Another process trains these networks; waiting for it.") }
    defer { withExtendedLifetime(hold) {} }
    let trainings = try trainings(losses, in: folder, start)
    describe(trainings, in: folder, say)
    let data = try GlassData(split, interval: settings.interval)
    return try await withThrowingTaskGroup(of: (Int, GlassHistory).self) { group in
      for (index, training) in trainings.enumerated() {
        group.addTask {
          (index, try await finish(training, on: data, in: folder, report))
        }
      }
      var histories = losses.map { GlassHistory(loss: $0) }
      for try await (index, history) in group { histories[index] = history.prefix(epochs) }
      return histories
    }
  }

  /// The trainings of losses as far as they are on disk, at most to the number of epochs.
  ///
  /// - Throws: ``CheckpointError/damaged(file:)``.
  public func histories(_ losses: [GlassLoss]) throws -> [GlassHistory] {
    let folder = try GlassRunFolder(in: runs, settings: settings, split: split)
    return try losses.map { try folder.history(of: $0).prefix(epochs) }
  }

  private func trainings(
    _ losses: [GlassLoss], in folder: GlassRunFolder, _ start: Start
  ) throws -> [GlassTraining] {
    if start == .fresh { for loss in losses { try folder.forget(loss) } }
    let trainings = try losses.map { try folder.training($0, settings) }
    if start == .resume, trainings.allSatisfy({ $0.history.epochs.isEmpty }) {
      throw CheckpointError.missing(folder: folder.url.path)
    }
    return trainings
  }

  private func finish(
    _ start: GlassTraining, on data: GlassData, in folder: GlassRunFolder,
    _ report: @Sendable (GlassHistory) -> Void
  ) async throws -> GlassHistory {
    var training = start
    while training.history.epochs.count < epochs {
      try training.runEpoch(on: data)
      try training.checkpoint.write(to: folder.checkpoint(of: training.loss))
      report(training.history)
      // Trainings that outnumber the cores take turns, so that all end at about the same time.
      await Task.yield()
    }
    return training.history
  }

  private func describe(_ trainings: [GlassTraining], in folder: GlassRunFolder, _ say: (String) -> Void) {
    let counts = trainings.map(\.history.epochs.count)
    guard let least = counts.min(), counts.contains(where: { $0 > 0 }) else { return }
    if least >= epochs {
      say("All \(epochs) epochs are in \(folder.url.path): not trained again (--fresh forgets them).")
    } else {
      let progress = trainings.map { "\($0.loss.label) \($0.history.epochs.count)" }.joined(separator: ", ")
      say("Going on from \(folder.url.path), of \(epochs) epochs: \(progress).")
    }
  }
}
