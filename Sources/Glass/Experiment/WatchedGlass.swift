import CardinalityNumerics
import Files
import Foundation
import Reporting

extension GlassTrainingOptions {
  /// Trains every loss of every repetition as far as it is not on disk, and shows how far it is.
  ///
  /// - Parameters:
  ///   - experiments: one for each seed.
  ///   - page: notes how many trainings were computed and how many are kept ones, and whose.
  ///   - losses: what to train, where it is not what the options name.
  ///   - live: the picture to redraw meanwhile.
  /// - Returns: for each seed the histories of the losses, in their order.
  package func histories(
    _ experiments: [GlassExperiment], on page: inout Page, of losses: [GlassLoss]? = nil, live: LiveFigure? = nil
  ) async throws -> [[GlassHistory]] {
    let losses = try losses ?? self.losses()
    let clock = ContinuousClock.now
    let before = try experiments.map { start == .fresh ? [] : try $0.histories(losses) }
    page.note(try kept(before, of: experiments, secondsReading: (.now - clock) / .seconds(1)))
    if peek { return before }
    let done = before.joined().reduce(0) { $0 + $1.epochs.count }
    let left = experiments.reduce(0) { $0 + losses.count * $1.epochs } - done
    foresee(left, of: experiments, losses)
    let progress = ProgressBar("training", total: left)
    let soFar = Locked(experiments.map { _ in losses.map { GlassHistory(loss: $0.rawValue) } })
    let histories = try await GlassExperiment.train(
      experiments, losses, start: start, jobs: jobs, say: Self.note
    ) { number, history in
      let seed = experiments.count > 1 ? ", seed \(experiments[number].settings.seed)" : ""
      progress.advance(detail: history.label + seed)
      let histories = soFar.withLock { histories in
        if let index = losses.firstIndex(where: { $0.rawValue == history.loss }) { histories[number][index] = history }
        return histories
      }
      live?.update { GlassFigures(histories).panels }
    }
    if left > 0 { progress.finish() }
    var counts = TrialCounts(secondsComputing: (.now - clock) / .seconds(1))
    counts.computed = zip(histories.joined(), whole(before, experiments)).count { !$1 && !$0.epochs.isEmpty }
    page.note(counts)
    return histories
  }

  /// Which trainings were complete before.
  private func whole(_ before: [[GlassHistory]], _ experiments: [GlassExperiment]) -> [Bool] {
    zip(before, experiments).flatMap { histories, experiment in
      histories.map { $0.epochs.count >= experiment.epochs }
    }
  }

  /// The trainings that were on disk, as the page counts them: those that are whole, and begun ones of other sources.
  private func kept(
    _ before: [[GlassHistory]], of experiments: [GlassExperiment], secondsReading: Double
  ) throws -> TrialCounts {
    var counts = TrialCounts(secondsReading: secondsReading)
    for (histories, experiment) in zip(before, experiments) {
      let folder = try experiment.folder()
      let begun = histories.filter { !$0.epochs.isEmpty }
      counts.reused += peek ? begun.count : histories.count { $0.epochs.count >= experiment.epochs }
      if folder.isOfOtherSources { counts.ofOtherSources += begun.count }
      if !begun.isEmpty, let commit = folder.commit { counts.commits.insert(commit) }
    }
    return counts
  }

  /// Says how long the epochs that are left take, if it is more than a minute.
  private func foresee(_ epochs: Int, of experiments: [GlassExperiment], _ losses: [GlassLoss]) {
    guard let experiment = experiments.first else { return }
    let atOnce = min(jobs ?? .max, ProcessInfo.processInfo.activeProcessorCount, experiments.count * losses.count)
    let seconds = Double(epochs) * Double(experiment.split.train.count) * Self.secondsPerGlass / Double(max(atOnce, 1))
    Foresight(
      "\(epochs) epochs of training, \(atOnce) at a time,", less: "--quick, or fewer --epochs, --losses or --seeds",
      goesOn: true
    ).say(seconds: seconds)
  }

  /// The time of a training glass in an epoch on one core, evaluation and checkpoint included.
  private static let secondsPerGlass = 1.5e-4

  /// Says something that is not part of the results.
  private static func note(_ sentence: String) {
    Console.note(sentence)
  }
}

extension GlassExperiment {
  /// What a reader has to know to repeat the experiment.
  package var record: Settings {
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
