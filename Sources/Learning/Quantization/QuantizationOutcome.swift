import CardinalityNumerics
import Spaces

/// Images in the parts that a quantised autoencoder is trained on, chosen by and judged on, a row each.
package struct QuantizationImages: Sendable {
  /// The images to train on.
  package let train: Matrix<Double>
  /// The images by which settings are chosen.
  package let validation: Matrix<Double>
  /// The images that are read last.
  package let test: Matrix<Double>

  /// Splits images once: 30 % to test, 20 % of the rest to choose by.
  ///
  /// - Throws: ``SplitError``.
  package init(_ images: Samples) throws {
    let parts = try SampleParts(
      images, testShare: SyntheticData.testShare, validationShare: SyntheticData.validationShare,
      seed: SyntheticData.splitSeed)
    (train, validation, test) = (parts.train.features, parts.validation.features, parts.test.features)
  }
}

/// What a trained quantised autoencoder comes to.
package struct QuantizationOutcome: Sendable, Equatable, Codable {
  /// The mean squared error of a pixel of the images by which settings are chosen.
  package let validation: Double
  /// The mean squared error of a pixel of the test images.
  package let error: Double
  /// How the test images use the codes.
  package let use: CodebookUse
}

extension QuantizedTraining {
  /// Trains on images and reads the others; `nil` where the training diverged: numbers that are not finite, or codes
  /// that the cardinality in its loss cannot take.
  ///
  /// - Throws: ``TrainingError``, and `CancellationError`.
  package func outcome(on images: QuantizationImages, seed: UInt32) throws -> QuantizationOutcome? {
    do {
      let network = try train(on: images.train, seed: seed)
      let (validation, error) = (
        network.reconstructionError(of: images.validation), network.reconstructionError(of: images.test)
      )
      guard validation.isFinite, error.isFinite else { return nil }
      let use = try CodebookUse(of: network.quantizer.codes.value, by: network.encoded(images.test))
      return QuantizationOutcome(validation: validation, error: error, use: use)
    } catch is MetricSpaceError {
      return nil
    } catch is LossError {
      return nil
    }
  }
}
