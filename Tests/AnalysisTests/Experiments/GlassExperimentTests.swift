import Analysis
import Foundation
import Testing

@testable import Experiments
@testable import Glass
@testable import Learning
@testable import Reporting
@testable import Spaces

@Suite("The experiment on glass")
struct GlassExperimentTests {
  @Test("learns to tell the classes apart, by every loss")
  func learns() async throws {
    try await SmallGlass.with(epochs: 25) { experiment in
      for history in try await experiment.train(GlassLoss.allCases) {
        #expect(history.epochs.count == 25)
        let best = try #require(history.best(.rocAUC, by: .difference))
        #expect(best.value > 0.85, "\(history.loss)")
      }
    }
  }

  @Test("goes on from a checkpoint to the same numbers, bit for bit")
  func resumes() async throws {
    let whole = try await SmallGlass.with(epochs: 4) { experiment in
      _ = try await experiment.train([.divisionMagnitude])
      return try self.checkpoint(experiment)
    }
    try await SmallGlass.with(epochs: 4) { experiment in
      var experiment = experiment
      experiment.epochs = 1
      _ = try await experiment.train([.divisionMagnitude])
      experiment.epochs = 4
      let sentences = Sentences()
      _ = try await experiment.train([.divisionMagnitude], start: .resume, say: { sentences.all.append($0) })
      #expect(sentences.all.contains { $0.contains("division magnitude 1") })
      #expect(try self.checkpoint(experiment) == whole)
    }
  }

  @Test("does not train again what is on disk, says so, and forgets it when asked to")
  func reuses() async throws {
    try await SmallGlass.with(epochs: 2) { experiment in
      let first = try await experiment.train([.original])
      let sentences = Sentences()
      let again = try await experiment.train([.original], say: { sentences.all.append($0) }) { _ in
        Issue.record("trained again")
      }
      #expect(again == first)
      #expect(sentences.all.contains { $0.contains("not trained again") })
      let fresh = try await experiment.train([.original], start: .fresh)
      #expect(fresh == first)
      #expect(try experiment.histories([.original, .divisionSpread]).map(\.epochs.count) == [2, 0])
    }
  }

  @Test("leaves trainings of other sources alone, and takes them when asked to")
  func otherSources() async throws {
    try await SmallGlass.with(epochs: 2) { experiment in
      let first = try await experiment.train([.original])
      let own = try experiment.folder()
      #expect(!own.isOfOtherSources)
      // As older programs kept it: without the digest of its sources.
      let older = experiment.runs.appendingPathComponent(own.subject)
      try FileManager.default.moveItem(at: own.url, to: older)
      #expect(try experiment.histories([.original])[0].epochs.isEmpty)

      var reusing = experiment
      reusing.reusesAnySources = true
      let folder = try reusing.folder()
      #expect(folder.isOfOtherSources && folder.url.lastPathComponent == own.subject)
      #expect(try await reusing.train([.original], report: { _ in Issue.record("trained again") }) == first)
      // One that goes on belongs to neither state of the sources.
      reusing.epochs = 3
      let longer = try await reusing.train([.original])
      #expect(longer[0].epochs.count == 3)
      #expect(try reusing.folder().url.lastPathComponent.hasSuffix("-mixed"))
      #expect(try experiment.histories([.original])[0].epochs.isEmpty)

      let sentences = Sentences()
      _ = try await experiment.train([.original], say: { sentences.all.append($0) })
      #expect(sentences.all.contains { $0.contains("other sources") && $0.contains("--reuse") })
      #expect(try !reusing.folder().isOfOtherSources)
    }
  }

  @Test("trains several seeds side by side to the numbers of each alone")
  func seeds() async throws {
    try await SmallGlass.with(epochs: 2) { experiment in
      var second = experiment
      second.settings.seed += 1
      let both = try await GlassExperiment.train([experiment, second], [.original, .divisionSpread])
      for (one, histories) in zip([experiment, second], both) {
        #expect(histories.map(\.loss) == ["original", "division_spread"])
        #expect(try await one.train([.original, .divisionSpread], start: .fresh) == histories)
      }
      #expect(both[0] != both[1])
    }
  }

  @Test("keeps a network in half precision that ranks glasses without training, for its own settings only")
  func model() async throws {
    try await SmallGlass.with(epochs: 3) { experiment in
      let loss = GlassLoss.divisionMagnitude
      _ = try await experiment.train([loss])
      let file = experiment.runs.appendingPathComponent("network.safetensors")
      try GlassModel.export(loss, of: experiment, to: file)
      let candidates = SciGlassCandidates(experiment.split.validation)
      let whole = try GlassScreening(candidates, by: GlassModel(of: loss, in: experiment), of: experiment)
      let model = try #require(try GlassModel(contentsOf: file, of: loss, in: experiment))
      let kept = try GlassScreening(candidates, by: model, of: experiment)
      #expect(model.epochs == 3 && kept.hits.count == whole.hits.count)
      for hit in whole.hits {
        let other = try #require(kept.hits.first { $0.row == hit.row })
        #expect(abs(other.difference - hit.difference) < 0.01)
      }
      var others = [experiment, experiment]
      others[0].settings.learningRate *= 2
      others[1].epochs += 1
      for other in others { #expect(try GlassModel(contentsOf: file, of: loss, in: other) == nil) }
      #expect(try GlassModel(contentsOf: file, of: .original, in: experiment) == nil)
      var bytes = try Data(contentsOf: file)
      bytes[bytes.count / 2] ^= 1
      try bytes.write(to: file)
      #expect(throws: CheckpointError.damaged(file: file.path)) {
        try GlassModel(contentsOf: file, of: loss, in: experiment)
      }
    }
  }

  @Test("is judged by the different compositions that no training glass has")
  func screening() async throws {
    try await SmallGlass.with(epochs: 1) { experiment in
      _ = try await experiment.train([.divisionMagnitude])
      let model = try GlassModel(of: .divisionMagnitude, in: experiment)
      func table(_ compositions: Matrix<Double>, _ temperatures: [Double]) throws -> GlassScreeningTable {
        let glasses = SciGlassCandidates(
          SciGlassSamples(compositions: compositions, glassTransitions: temperatures))
        let screening = try GlassScreening(glasses, by: model, of: experiment)
        return GlassScreeningTable(screening, of: glasses, interval: 500...600)
      }
      let train = experiment.split.train
      let known = try table(train.compositions, train.glassTransitions)
      let said = try #require(known.finding(top: 45)).plain
      #expect(said.hasSuffix("45 of the 45 have the composition of a training glass."), "\(said)")
      // A training glass, and three of which two are the same.
      let shares = [train.compositions[0, 0], 33.3, 33.3, 66.6]
      let rows = shares.map { [$0, 100 - $0] + Array(repeating: 0.0, count: 16) }
      let new = try table(Matrix(rows), [550, 550, 550, 700])
      let found = try #require(new.finding(top: 4)).plain
      #expect(found.contains("3 of 4 with a known Tg") && found.contains("1 of the 4 have"), "\(found)")
      #expect(found.contains("are 2 different compositions, of which 50 % lie"), "\(found)")
      #expect(new.table(top: 4).texts.count { $0.contains("trained") } == 1)
    }
  }

  @Test("has nothing to resume before it began")
  func missing() async throws {
    try await SmallGlass.with(epochs: 1) { experiment in
      _ = await #expect(throws: CheckpointError.self) { try await experiment.train([.original], start: .resume) }
      let none = #expect(throws: CheckpointError.self) { try GlassModel(of: .original, in: experiment) }
      #expect(none?.description.contains("leave out --resume or --peek") == true)
    }
  }

  @Test("gives all losses the same start and the same batches, and other seeds others")
  func pairs() throws {
    let data = try GlassData(SmallGlass.split, interval: SciGlass.interval)
    func batches(_ settings: GlassSettings, epoch: Int) -> [Matrix<Float>] {
      var batches = GlassBatches(data, settings)
      _ = batches.begin(epoch: epoch)
      var inputs: [Matrix<Float>] = []
      while batches.next(atLeast: 2) { inputs.append(batches.features) }
      return inputs
    }
    let settings = SmallGlass.settings
    #expect(batches(settings, epoch: 3) == batches(settings, epoch: 3))
    #expect(batches(settings, epoch: 3) != batches(settings, epoch: 4))
    var other = settings
    other.seed += 1
    #expect(batches(settings, epoch: 3) != batches(other, epoch: 3))
    #expect(batches(settings, epoch: 1).reduce(0) { $0 + $1.rows } == 3 * 45)
    let starts = try [GlassLoss.original, .divisionSpread].map { try GlassTraining($0, settings).run.network.tensors() }
    #expect(starts[0] == starts[1])
  }

  @Test("gives anchors a partner of their class and one of the other")
  func partners() throws {
    var settings = SmallGlass.settings
    settings.noise = 0
    let data = try GlassData(SmallGlass.split, interval: SciGlass.interval)
    // Rounded: a percentage is standardised in another precision on its way into a batch.
    func key(_ row: ArraySlice<Float>) -> [Float] { row.map { ($0 * 1e3).rounded() } }
    var labels: [[Float]: Bool] = [:]
    for row in 0..<data.train.rows { labels[key(data.train.row(row))] = data.trainLabels[row] }
    var batches = GlassBatches(data, settings)
    _ = batches.begin(epoch: 1)
    while batches.next(atLeast: 2) {
      let count = batches.features.rows / 3
      let classes = (0..<3 * count).map { labels[key(batches.features.row($0))] }
      for row in 0..<count {
        #expect(classes[row] != nil && classes[row] == classes[count + row] && classes[row] != classes[2 * count + row])
      }
    }
  }

  @Test("refuses settings that train nothing")
  func refuses() throws {
    let runs = FileManager.default.temporaryDirectory
    #expect(throws: TrainingError.noEpochs(0)) {
      try GlassExperiment(epochs: 0, split: SmallGlass.split, runs: runs)
    }
    for change in [\GlassSettings.learningRate, \.temperature, \.noise] {
      var settings = GlassSettings()
      settings[keyPath: change] = -1
      #expect(throws: TrainingError.self) {
        try GlassExperiment(settings: settings, split: SmallGlass.split, runs: runs)
      }
    }
  }

  private func checkpoint(_ experiment: GlassExperiment) throws -> Data {
    let folder = try GlassRunFolder(in: experiment.runs, settings: experiment.settings, split: experiment.split)
    return try Data(contentsOf: folder.checkpoint(of: .divisionMagnitude))
  }
}

/// What was said during a training.
private final class Sentences {
  var all: [String] = []
}
