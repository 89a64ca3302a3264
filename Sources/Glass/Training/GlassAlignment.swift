import CardinalityNumerics
import Learning
import Spaces

/// What is read after a step of a training on glass.
package struct AlignmentReading: Sendable, Equatable {
  /// The number of the step, from 1.
  package let step: Int
  /// The cosine between the gradient of this step and that of the one before; `nil` for the first.
  package let cosine: Double?
  /// How diverse the batch's embedded anchors are; `nil` for steps at which it was not asked for.
  package let diversity: Diversity?

  /// How diverse vectors are.
  package struct Diversity: Sendable, Equatable {
    /// The effective rank: of singular values.
    package let effectiveRank: Double
    /// The Vendi score of order 1 with similarities exp(−d).
    package let vendiScore: Double
    /// The magnitude at t = 1.
    package let magnitude: Double
    /// The magnitude at t = 1 of the differences of negatives and anchors, with the zero vector: what division rewards.
    package let ofDifferences: Double

    /// Reads a batch.
    ///
    /// - Throws: ``MetricSpaceError``.
    package init(of batch: Triplets) throws {
      let anchors = batch.vectors.rows(0..<batch.count)
      let space = try FiniteMetricSpace(points: anchors)
      effectiveRank = try anchors.effectiveRank()
      vendiScore = try space.vendiScore(dilatedBy: 1)
      magnitude = try space.magnitude(dilatedBy: 1)
      ofDifferences = try TripletCardinality(.magnitude, of: .negatives).value(of: batch, in: Workspace()) + 1
    }
  }
}

extension GlassTraining {
  /// Trains for some epochs, and reads gradients and outputs step by step.
  ///
  /// - Parameters:
  ///   - stride: the outputs are read at every so-manieth step, unless its batch is the short one that ends an epoch.
  ///   - report: called after every step with its number.
  /// - Throws: ``TrainingError/diverged(loss:_:)``, errors of the loss and of the spaces, and `CancellationError`.
  package mutating func alignment(
    on data: GlassData, stride: Int, report: @escaping (Int) -> Void = { _ in }
  ) throws -> [AlignmentReading] {
    var readings: [AlignmentReading] = []
    var last: [Float] = []
    // The last batch of an epoch has fewer anchors, which are less diverse for that alone: it is not read.
    var full = 0
    while !run.isFinished {
      try runEpoch(on: data) { network, batch in
        let step = readings.count + 1
        var gradient: [Float] = []
        gradient.reserveCapacity(last.count)
        network.visitParameters { gradient += $0.gradient.elements }
        full = max(full, batch.count)
        let isRead = step % stride == 0 && batch.count == full
        readings.append(
          AlignmentReading(
            step: step, cosine: last.isEmpty ? nil : Self.cosine(gradient, last),
            diversity: try isRead ? AlignmentReading.Diversity(of: batch) : nil))
        last = gradient
        report(step)
      }
    }
    return readings
  }

  /// The cosine between two vectors, in double precision.
  private static func cosine(_ one: [Float], _ other: [Float]) -> Double {
    var (product, first, second) = (0.0, 0.0, 0.0)
    for (a, b) in zip(one, other) {
      product += Double(a) * Double(b)
      first += Double(a) * Double(a)
      second += Double(b) * Double(b)
    }
    return product / (first * second).squareRoot()
  }
}
