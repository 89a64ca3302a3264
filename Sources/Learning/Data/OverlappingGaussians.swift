import Numerics

/// Three Gaussian classes in the plane that overlap, as a data source: a majority and two rare classes beside it.
///
/// Each is a standard Gaussian, about (0, 0), (1.8, 0.6) and (0.6, 1.9). All samples are drawn anew for each seed; the
/// test samples have as many of each class, so that they are no easier for those who see the majority only.
package struct OverlappingGaussians: DataSource, Equatable {
  /// The number of training samples of each class; half as many choose the epoch.
  package var counts = [900, 90, 20]
  /// The number of test samples of each class.
  package var testCount = 1000

  /// The centres of the classes.
  package static let centres = [(x: 0.0, y: 0.0), (x: 1.8, y: 0.6), (x: 0.6, y: 1.9)]

  /// An imbalance of 45 to 1.
  package init() {}

  /// The counts.
  package var key: String {
    "overlapping_gaussians(counts=\(counts.map(String.init).joined(separator: ",")),test=\(testCount))"
  }

  /// `false`: this package draws the samples.
  package var dependsOnNotebook: Bool { false }

  /// The samples of a seed, class after class; batches are drawn in another order anyway.
  package func parts(seed: UInt32) -> SampleParts {
    var random = NumPyRandom(seed: seed)
    func samples(_ counts: [Int]) -> Samples {
      let labels = counts.enumerated().flatMap { Array(repeating: $0, count: $1) }
      let rows = labels.map { label in
        [Self.centres[label].x + random.standardNormal(), Self.centres[label].y + random.standardNormal()]
      }
      return Samples(features: Matrix(rows), labels: labels, classes: counts.count)
    }
    let train = samples(counts)
    return SampleParts(
      train: train, validation: samples(counts.map { ($0 + 1) / 2 }),
      test: samples(counts.map { _ in testCount }))
  }
}
