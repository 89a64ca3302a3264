import Foundation
import Learning

/// A trial as one line that another process can repeat: every setting, the recipe of the data with its digest, and the
/// sources that have to compute it.
struct TrialTask: Sendable, Equatable, Codable {
  let settings: TrialSettings
  let data: DataRecipe
  /// The digest of the data that the recipe does not decide.
  let samples: String
  /// The digest of the sources.
  let sources: String

  /// Writes a trial down.
  ///
  /// - Throws: ``EngineError/notPortable(_:)`` where a part of it is written in a notebook.
  init(_ trial: Trial, by stamps: SourceStamps) throws {
    if trial.loss.dependsOnNotebook {
      throw EngineError.notPortable("the loss \"\(trial.loss.name)\" is written in the notebook")
    }
    if let own = trial.ownNetwork?.key ?? trial.ownOptimizer?.key ?? trial.ownScore?.name {
      throw EngineError.notPortable("\"\(own)\" is written in the notebook")
    }
    guard !trial.data.dependsOnNotebook, let recipe = DataRecipe(trial.data) else {
      throw EngineError.notPortable("the data \"\(trial.data.key)\" are made by the notebook")
    }
    settings = TrialSettings(trial)
    data = recipe
    samples = trial.data.digest
    sources = stamps.package.digest
    // Whatever a line cannot hold shows here, and not on another machine.
    guard try self.trial(on: trial.data).map(TrialSettings.init) == settings else {
      throw EngineError.notPortable("the loss \"\(trial.loss.name)\" or a setting of it has no text that reads back")
    }
  }

  /// What the trial is looked up by.
  var key: TrialRow.Key {
    get throws { try TrialRow.Key(settings, samples: samples) }
  }

  /// In a few words, for messages.
  var name: String { "\(settings.loss) on \(settings.data), seed \(settings.seed)" }

  /// The trial; `nil` where a text of the settings names nothing.
  func trial(on source: any DataSource) throws -> Trial? {
    let losses = try LossCatalogue.standard.losses(settings.loss)
    guard losses.count == 1, losses[0].key == settings.loss, let selection = Score(rawValue: settings.selection),
      let resampling = Resampling(key: settings.resampling)
    else { return nil }
    var trial = Trial(losses[0], on: source)
    trial.seed = settings.seed
    trial.network = settings.network
    trial.training = settings.training
    (trial.noise, trial.noisyPart) = (settings.noise, settings.noisyPart)
    trial.scaling = settings.scaling
    trial.resampling = resampling
    trial.selection = selection
    trial.testReading = settings.testReading
    return trial
  }
}

extension Resampling {
  /// Reads what stands in the settings of a trial, such as `smote(3)`.
  fileprivate init?(key: String) {
    if let simple = Resampling(argument: key) {
      self = simple
    } else if key.hasPrefix("smote("), key.hasSuffix(")"), let count = Int(key.dropFirst(6).dropLast()), count > 0 {
      self = .smote(neighbours: count)
    } else {
      return nil
    }
  }
}
