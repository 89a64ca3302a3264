import Files
import Foundation
import Learning

/// A trained network with the class centres by which it ranks glasses, as it is kept to be used without training.
package struct GlassModel: Sendable {
  /// What was minimised.
  package let loss: GlassLoss
  /// The number of epochs of the training.
  package let epochs: Int
  let evaluation: GlassEvaluation
  private(set) var network: Sequential<Float>

  /// The network that is committed with the sources.
  package static var committedFile: URL {
    SciGlass.committedTable.deletingLastPathComponent().appendingPathComponent("glass-network.safetensors")
  }

  /// How a network came about: what has to be the same for it to be the network of an experiment.
  private struct Recipe: Codable, Equatable {
    let loss: GlassLoss
    let settings: GlassSettings
    let epochs: Int
    /// A checksum of settings and glasses.
    let run: String
  }

  private static var recipeKey: String { "recipe" }
  private static var centres: [String] { ["centre.positive", "centre.negative"] }

  /// Takes the network of a loss as it is on disk.
  ///
  /// - Throws: ``CheckpointError``, also where no epoch is on disk; ``SciGlassError``.
  package init(of loss: GlassLoss, in experiment: GlassExperiment) throws {
    let folder = try experiment.folder()
    let training = try folder.training(loss, experiment.settings, epochs: experiment.epochs)
    guard !training.history.epochs.isEmpty else { throw CheckpointError.missing(folder: folder.url.path) }
    self.loss = loss
    epochs = training.history.epochs.count
    network = training.run.network
    evaluation = GlassEvaluation(&network, try GlassData(experiment.split, interval: experiment.settings.interval))
  }

  /// Reads a network, if the file is there and its network is that of a loss in an experiment.
  ///
  /// - Throws: ``CheckpointError/damaged(file:)``.
  package init?(contentsOf file: URL, of loss: GlassLoss, in experiment: GlassExperiment) throws {
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    let recipe = try Self.recipe(of: loss, in: experiment)
    guard let contents = Safetensors(try WholeFile.bytes(of: file.path)),
      let text = contents.metadata[Self.recipeKey],
      let kept = try? JSONDecoder().decode(Recipe.self, from: Data(text.utf8))
    else { throw CheckpointError.damaged(file: file.path) }
    guard kept == recipe else { return nil }
    self.loss = loss
    epochs = kept.epochs
    network = try GlassTraining(loss, experiment.settings).run.network
    let centres = contents.tensors.suffix(2)
    guard centres.map(\.name) == Self.centres, network.load(contents.tensors.dropLast(2)),
      centres.allSatisfy({ $0.shape == [experiment.settings.size.output] })
    else { throw CheckpointError.damaged(file: file.path) }
    let values = centres.map { $0.values.map { Double($0) } }
    evaluation = GlassEvaluation(positive: values[0], negative: values[1])
  }

  /// Writes the network of a loss, as it is on disk, with its parameters in half precision.
  ///
  /// The centres are those of the rounded network.
  /// - Throws: ``CheckpointError``, ``SciGlassError``, ``ReportingError``.
  package static func export(_ loss: GlassLoss, of experiment: GlassExperiment, to file: URL) throws {
    var model = try GlassModel(of: loss, in: experiment)
    let rounded = model.network.tensors(as: .half).map(\.rounded)
    _ = model.network.load(rounded)
    let data = try GlassData(experiment.split, interval: experiment.settings.interval)
    let centres = GlassEvaluation(&model.network, data).centres
    let tensors = zip(Self.centres, [centres.positive, centres.negative]).map { name, centre in
      Safetensors.Tensor(name, shape: [centre.count], values: centre.map { Float($0) })
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let text = String(decoding: try encoder.encode(recipe(of: loss, in: experiment)), as: UTF8.self)
    try AtomicFile.write(
      Safetensors(metadata: [recipeKey: text], tensors: rounded + tensors).bytes(), to: file)
  }

  private static func recipe(of loss: GlassLoss, in experiment: GlassExperiment) throws -> Recipe {
    Recipe(
      loss: loss, settings: experiment.settings, epochs: experiment.epochs, run: try experiment.folder().subject)
  }
}
