import Foundation
import Learning

/// The paper's experiment on glass: one split, one network, several losses, kept on disk epoch by epoch.
///
/// The networks of all losses begin with the same weights and see the same batches, with the same partners, noise and
/// dropped units, so that they can be compared in pairs.
package struct GlassExperiment: Sendable {
  /// What to do with trainings that are on disk.
  package enum Start: Sendable {
    /// Go on from where they are, if there are any.
    case proceed
    /// Go on, and fail if there are none.
    case resume
    /// Forget them.
    case fresh
  }

  /// The settings of every training.
  package var settings: GlassSettings
  /// The number of epochs.
  package var epochs: Int
  /// The glasses.
  package var split: SciGlassSplit
  /// The folder that holds the folders of runs.
  package var runs: URL
  /// Whether trainings that other sources wrote are taken where these have none.
  package var reusesAnySources = false

  /// Makes the experiment.
  ///
  /// - Throws: ``TrainingError``.
  package init(
    settings: GlassSettings = GlassSettings(), epochs: Int = 100, split: SciGlassSplit, runs: URL
  ) throws(TrainingError) {
    try settings.validate()
    try settings.training(epochs: epochs).validate()
    self.settings = settings
    self.epochs = epochs
    self.split = split
    self.runs = runs
  }

  /// Trains a network for each loss of each experiment, side by side as far as there are cores, unless it is trained
  /// already.
  ///
  /// After every epoch a checkpoint replaces the one before. A process that ends in between loses that epoch at most;
  /// the next call goes on from there and comes to the same numbers, bit for bit.
  /// - Parameters:
  ///   - losses: what to minimise; the histories come in the same order.
  ///   - start: what to do with trainings that are on disk.
  ///   - width: how many networks are trained at a time; one a core, or all losses, unless given.
  ///   - say: called with sentences about what was found on disk.
  ///   - report: called after every epoch with the number of the experiment, from any thread.
  /// - Returns: for each experiment the histories of the losses, in their order.
  /// - Throws: ``CheckpointError``, ``SciGlassError``, ``TrainingError/diverged(loss:_:)``, ``ReportingError``.
  package static func train(
    _ experiments: [GlassExperiment], _ losses: [GlassLoss], start: Start = .proceed, jobs width: Int? = nil,
    say: (String) -> Void = { _ in }, report: @escaping @Sendable (Int, GlassHistory) -> Void = { _, _ in }
  ) async throws -> [[GlassHistory]] {
    var holds: [FileHold] = []
    var jobs: [Job] = []
    for (number, experiment) in experiments.enumerated() {
      var folder = try experiment.folder()
      holds.append(try folder.hold { say("Another process trains these networks; waiting for it.") })
      let trainings = try experiment.trainings(losses, in: folder, start)
      experiment.describe(trainings, in: folder, say)
      if folder.isOfOtherSources, trainings.contains(where: { !$0.run.isFinished }) {
        folder = try folder.copiedToGoOn()
        holds.append(try folder.hold { say("Another process trains these networks; waiting for it.") })
      }
      let data = try GlassData(experiment.split, interval: experiment.settings.interval)
      jobs += trainings.enumerated().map { index, training in
        Job(experiment: number, loss: index, training: training, data: data, folder: folder)
      }
    }
    defer { withExtendedLifetime(holds) {} }
    let width = width ?? max(ProcessInfo.processInfo.activeProcessorCount, losses.count)
    return try await run(jobs, width: width, report).enumerated().map { index, histories in
      histories.map { $0.prefix(experiments[index].epochs) }
    }
  }

  /// The trainings of losses as far as they are on disk, at most to the number of epochs.
  ///
  /// - Throws: ``CheckpointError/damaged(file:)``.
  package func histories(_ losses: [GlassLoss]) throws -> [GlassHistory] {
    let folder = try folder()
    return try losses.map { try folder.history(of: $0).prefix(epochs) }
  }

  /// The folder of the trainings.
  func folder() throws -> GlassRunFolder {
    try GlassRunFolder(in: runs, settings: settings, split: split, anySources: reusesAnySources)
  }

  private func trainings(
    _ losses: [GlassLoss], in folder: GlassRunFolder, _ start: Start
  ) throws -> [GlassTraining] {
    if start == .fresh { for loss in losses { try folder.forget(loss) } }
    let trainings = try losses.map { try folder.training($0, settings, epochs: epochs) }
    if start == .resume, trainings.allSatisfy({ $0.history.epochs.isEmpty }) {
      throw CheckpointError.missing(folder: folder.url.path)
    }
    return trainings
  }

  private func describe(_ trainings: [GlassTraining], in folder: GlassRunFolder, _ say: (String) -> Void) {
    let counts = trainings.map(\.history.epochs.count)
    guard let least = counts.min(), counts.contains(where: { $0 > 0 }) else {
      return sayOtherSources(than: folder, say)
    }
    if least >= epochs {
      say("All \(epochs) epochs are in \(folder.url.path): not trained again (--fresh forgets them).")
    } else {
      let progress = trainings.map { "\($0.loss.label) \($0.history.epochs.count)" }.joined(separator: ", ")
      say("Going on from \(folder.url.path), of \(epochs) epochs: \(progress).")
    }
  }
}

extension GlassExperiment {
  /// Says where trainings of these settings lie that other sources wrote, and which are therefore not taken.
  private func sayOtherSources(than folder: GlassRunFolder, _ say: (String) -> Void) {
    guard let other = try? GlassRunFolder(in: runs, settings: settings, split: split, anySources: true),
      other.url != folder.url
    else { return }
    say("\(other.url.path) was trained by other sources: it is left alone, and all is trained anew (--reuse takes it).")
  }
}

/// A training that is to be finished, and its place among those of all experiments.
private struct Job: Sendable {
  let experiment: Int
  let loss: Int
  var training: GlassTraining
  let data: GlassData
  let folder: GlassRunFolder

  /// Trains to the last epoch, with a checkpoint after each.
  func finished(_ report: @Sendable (Int, GlassHistory) -> Void) async throws -> GlassHistory {
    var training = training
    while !training.run.isFinished {
      try training.runEpoch(on: data)
      try training.write(to: folder.checkpoint(of: training.loss))
      report(experiment, training.history)
      // Trainings that outnumber the cores take turns, so that all end at about the same time.
      await Task.yield()
    }
    return training.history
  }
}

/// Finishes all trainings, `width` at a time.
private func run(
  _ jobs: [Job], width: Int, _ report: @escaping @Sendable (Int, GlassHistory) -> Void
) async throws -> [[GlassHistory]] {
  let count = (jobs.last?.experiment ?? -1) + 1
  var histories = (0..<count).map { number in
    jobs.filter { $0.experiment == number }.map(\.training.history)
  }
  try await withThrowingTaskGroup(of: (Job, GlassHistory).self) { group in
    var waiting = jobs[...]
    func start(_ group: inout ThrowingTaskGroup<(Job, GlassHistory), any Error>) {
      guard let job = waiting.popFirst() else { return }
      group.addTask { (job, try await job.finished(report)) }
    }
    for _ in 0..<width { start(&group) }
    while let (job, history) = try await group.next() {
      histories[job.experiment][job.loss] = history
      start(&group)
    }
  }
  return histories
}
