import CardinalityNumerics
import Learning

/// What a trained quantised autoencoder comes to on the test images.
package struct QuantizationOutcome: Sendable {
  /// The mean squared error of a pixel.
  package let error: Double
  /// How the test images use the codes.
  package let use: CodebookUse

  init(_ network: QuantizedAutoencoder, on images: Matrix<Double>) throws {
    error = network.reconstructionError(of: images)
    use = try CodebookUse(of: network.quantizer.codes.value, by: network.encoded(images))
  }
}

/// The outcomes of a method at its best settings, over seeds.
package struct QuantizationScores: Sendable {
  /// The method.
  package let method: QuantizationMethod
  /// Its chosen strength.
  package let strength: Double
  /// The training with the chosen strength and rate.
  package let training: QuantizedTraining
  /// An outcome a seed.
  package let outcomes: [QuantizationOutcome]

  /// One number a seed.
  package func values(_ value: (QuantizationOutcome) -> Double) -> [Double] { outcomes.map(value) }
}
