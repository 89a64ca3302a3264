import CardinalityNumerics
import Foundation

/// A network of dense layers as a line of text: `64,32:dropout=0.1,batch_norm`.
///
/// The numbers are the units of the hidden layers, in order; `linear` has none. Each hidden layer is a dense layer, a
/// batch normalisation if there is `batch_norm`, a rectifier, and dropout of the given share. A dense layer gives the
/// logits. The paper's network is `32`.
public struct NetworkDescription: Sendable, Equatable {
  /// The number of units of each hidden layer.
  package var hidden: [Int]
  /// The share of hidden units that is dropped in training.
  package var dropout: Double
  /// Whether hidden layers are normalised over the batch.
  package var batchNorm: Bool

  /// Describes a network; the default is the paper's.
  public init(hidden: [Int] = [32], dropout: Double = 0, batchNorm: Bool = false) {
    self.hidden = hidden
    self.dropout = dropout
    self.batchNorm = batchNorm
  }

  /// Makes the network, initialised by PyTorch's recipe from the stream, layer by layer.
  ///
  /// Only dense layers draw from the stream: the same units have the same initial weights with and without dropout.
  /// - Throws: ``TrainingError/noHiddenUnits(_:)``, ``TrainingError/invalidSetting(_:_:)``, and
  ///   ``TrainingError/tooLarge(_:)`` before anything is allocated.
  public func network<Scalar: LinearAlgebraScalar>(
    features: Int, classes: Int, random: inout TorchRandom
  ) throws(TrainingError) -> Sequential<Scalar> {
    try check(features: features, classes: classes, bytesEach: MemoryLayout<Scalar>.size)
    var layers: [any Layer<Scalar>] = []
    var inputs = features
    for units in hidden {
      layers.append(Dense(inputs: inputs, outputs: units, random: &random, startsNetwork: layers.isEmpty))
      if batchNorm { layers.append(BatchNorm(columns: units)) }
      layers.append(ReLU())
      if dropout > 0 { layers.append(Dropout(share: dropout)) }
      inputs = units
    }
    layers.append(Dense(inputs: inputs, outputs: classes, random: &random, startsNetwork: layers.isEmpty))
    return Sequential(layers)
  }

  /// Throws unless the network has sizes that the machine can train.
  ///
  /// - Throws: ``TrainingError``.
  package func check(features: Int, classes: Int, bytesEach: Int = 4) throws(TrainingError) {
    for units in hidden where units < 1 { throw .noHiddenUnits(units) }
    guard dropout >= 0, dropout < 1 else { throw .invalidSetting("share of dropout", dropout) }
    let sizes = [features] + hidden + [classes]
    // Doubles: the product of two such sizes need not fit an integer.
    let parameters = zip(sizes, sizes.dropFirst()).reduce(0) { $0 + (Double($1.0) + 1) * Double($1.1) }
    let formula = zip(sizes, sizes.dropFirst()).map { "(\($0) + 1) × \($1)" }.joined(separator: " + ")
    try MemoryLimit.allowTraining(
      parameters * 4 * Double(bytesEach), for: "a network of \(formula) parameters",
      formula: "\(4 * bytesEach) bytes a parameter")
  }
}

extension NetworkDescription: SettingText {
  /// Reads a description.
  ///
  /// - Throws: ``SettingError``, which names the bad part and what is possible.
  public init(_ text: String) throws(SettingError) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    var reader = try SettingReader("network", text, options: parts.count > 1 ? parts[1] : nil)
    let sizes = parts[0].trimmingCharacters(in: .whitespaces)
    var hidden: [Int] = []
    for size in sizes == "linear" ? [] : sizes.split(separator: ",", omittingEmptySubsequences: false) {
      let size = size.trimmingCharacters(in: .whitespaces)
      guard let units = Int(size), units > 0 else {
        throw reader.error(size, "give the units of each hidden layer, such as 64,32, or linear")
      }
      hidden.append(units)
    }
    let dropout = try reader.number("dropout", default: 0, in: 0..<1)
    self.init(hidden: hidden, dropout: dropout, batchNorm: try reader.flag("batch_norm"))
    try reader.finish()
  }

  /// The shortest text that reads back as the same network.
  public var description: String {
    let sizes = hidden.isEmpty ? "linear" : hidden.map { "\($0)" }.joined(separator: ",")
    let options = (dropout > 0 ? ["dropout=\(dropout)"] : []) + (batchNorm ? ["batch_norm"] : [])
    return options.isEmpty ? sizes : "\(sizes):\(options.joined(separator: ","))"
  }
}
