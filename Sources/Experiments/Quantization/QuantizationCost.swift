import CardinalityNumerics
import Learning

/// What magnitude and spread of a codebook cost beside the rest of a step, in seconds.
package struct QuantizationCost: Sendable {
  /// The number of codes.
  package let codes: Int
  /// A step without them.
  package let step: Double
  /// Magnitude with its gradient, of codes drawn at random.
  package let magnitude: Double
  /// Spread with its gradient.
  package let spread: Double

  /// Measures, on one thread: the least of several repetitions.
  ///
  /// - Throws: errors of the training.
  package init(codes: Int, on images: Matrix<Double>, repetitions: Int = 5) throws {
    var training = QuantizedTraining()
    training.codes = codes
    self.codes = codes
    step = try training.secondsPerStep(on: images, seed: 1, repetitions: repetitions)
    var random = NumPyRandom(seed: 1)
    let points = Matrix(
      rows: codes, columns: training.dimension, elements: random.standardNormals(codes * training.dimension))
    func seconds(_ invariant: CardinalityLoss.Invariant) throws -> Double {
      let term = CodebookCardinality(invariant, dilation: 1, as: .divisor)
      var gradient = Matrix<Double>(rows: codes, columns: training.dimension)
      let workspace = Workspace()
      return try (0...repetitions).reduce(Double.infinity) { least, _ in
        let start = ContinuousClock.now
        _ = try term.cardinality(of: points, gradient: &gradient, in: workspace)
        return min(least, (ContinuousClock.now - start) / .seconds(1))
      }
    }
    (magnitude, spread) = (try seconds(.magnitude), try seconds(.spread))
  }
}
