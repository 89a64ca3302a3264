import ArgumentParser
import CardinalityNumerics
import Learning

/// A property of data or training that a designed sweep changes, one at a time, around a common centre.
package struct ResponseDesign: Sendable {
  /// What it is called.
  package let name: String
  /// Its values; that of the centre is among them.
  package var values: [Double]
  private let read: @Sendable (Trial, SyntheticData) -> Double
  private let change: @Sendable (inout Trial, inout SyntheticData, Double) -> Void

  /// Share of the majority, wrong labels, overlap, classes, samples, batch size.
  package static let standard = [
    ResponseDesign(
      name: "majority share", values: [0.2, 0.5, 0.8, 0.95], read: { $1.majority }, change: { $1.majority = $2 }),
    ResponseDesign(
      name: "wrong labels", values: [0, 0.01, 0.1, 0.3], read: { trial, _ in trial.noise }, change: { $0.noise = $2 }),
    ResponseDesign(
      name: "class separation", values: [0.5, 1, 2], read: { $1.classSeparation },
      change: { $1.classSeparation = $2 }),
    ResponseDesign(
      name: "classes", values: [3, 10, 20], read: { Double($1.classCount) }, change: { $1.classCount = Int($2) }),
    ResponseDesign(
      name: "samples", values: [1000, 2000, 5000], read: { Double($1.sampleCount) },
      change: { $1.sampleCount = Int($2) }),
    ResponseDesign(
      name: "batch size", values: [8, 32, 128], read: { trial, _ in Double(trial.training.batchSize) },
      change: { $0.training.batchSize = Int($2) }),
  ]

  /// The properties with these names, with commas.
  ///
  /// - Parameter quick: whether each has its first two values only, and of all of them the first two are meant.
  /// - Throws: `ValidationError` for a name that none has, or that is there twice.
  package static func named(_ text: String, quick: Bool) throws -> [ResponseDesign] {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let names = parts.map { $0.trimmingPrefix { $0 == " " } }.map(String.init)
    let isTyped = names != standard.map(\.name)
    let chosen = try (quick && !isTyped ? Array(names.prefix(2)) : names).map { name in
      guard var property = standard.first(where: { $0.name == name }) else {
        let known = standard.map(\.name).joined(separator: ", ")
        throw ValidationError("--properties has no \"\(name)\": choose from \(known)")
      }
      if quick { property.values = Array(property.values.prefix(2)) }
      return property
    }
    try OptionText.checkDistinct(names, of: "--properties")
    return chosen
  }

  /// What a trial in the centre of the design has, in words: the value of each property, the features and the epochs.
  static func centre(_ trial: Trial) -> String {
    guard let data = trial.data as? SyntheticData else { return trial.data.key }
    let properties = standard.map { "\($0.name) \(NumberText.exact($0.read(trial, data)))" }
    return (properties + ["\(data.featureCount) features", "\(trial.training.epochs) epochs"]).joined(separator: ", ")
  }

  /// Puts a trial into the centre of the design.
  package static func prepare(_ trial: inout Trial, majority: Double, samples: Int) {
    var data = SyntheticData(majority: majority)
    data.sampleCount = samples
    trial.data = data
  }

  /// Changes the property of a trial that is in the centre.
  package func set(_ trial: inout Trial, _ value: Double) {
    guard var data = trial.data as? SyntheticData else { return }
    change(&trial, &data, value)
    trial.data = data
  }
}

extension Regime: ExpressibleByArgument {}
