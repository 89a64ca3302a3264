import Learning
import Numerics

/// What a trained quantised autoencoder comes to on the test images.
public struct QuantizationOutcome: Sendable {
  /// The mean squared error of a pixel.
  public let error: Double
  /// How the test images use the codes.
  public let use: CodebookUse

  init(_ network: QuantizedAutoencoder, on images: Matrix<Double>) throws {
    error = network.reconstructionError(of: images)
    use = try CodebookUse(of: network.quantizer.codes.value, by: network.encoded(images))
  }
}

/// The outcomes of a method at its best settings, over seeds.
public struct QuantizationScores: Sendable {
  /// The method.
  public let method: QuantizationMethod
  /// Its chosen strength.
  public let strength: Double
  /// The training with the chosen strength and rate.
  public let training: QuantizedTraining
  /// An outcome a seed.
  public let outcomes: [QuantizationOutcome]

  /// One number a seed.
  public func values(_ value: (QuantizationOutcome) -> Double) -> [Double] { outcomes.map(value) }
}
