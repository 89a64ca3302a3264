import CardinalityNumerics

/// Classes as Gaussian clouds of deviation 1 around centres: data that one can look at, of any imbalance.
package struct GaussianClasses: DataSource, Equatable, Codable {
  /// The centre of each class.
  package let centres: [[Double]]
  /// The number of training samples of each class, and as many again of validation samples.
  package let counts: [Int]
  /// The number of test samples of each class: equally many, so that a rare class is judged as well as a common one.
  package let testCount: Int

  /// Three classes in the plane that overlap, the largest with 45 times the samples of the smallest.
  package static let imbalanced = GaussianClasses(centres: [[0, 0], [1.8, 0.6], [0.6, 1.9]], counts: [900, 90, 20])

  /// Describes classes.
  ///
  /// - Precondition: a centre for each count, all of as many coordinates, and counts of at least 1.
  package init(centres: [[Double]], counts: [Int], testCount: Int = 2000) {
    precondition(centres.count == counts.count, "\(centres.count) centres for \(counts.count) classes")
    precondition(counts.allSatisfy { $0 > 0 } && testCount > 0, "classes of \(counts) and \(testCount) samples")
    (self.centres, self.counts, self.testCount) = (centres, counts, testCount)
  }

  /// Centres and counts.
  package var key: String {
    let places = centres.map { $0.map(NumberText.exact).joined(separator: " ") }.joined(separator: ";")
    return "gaussian(centres=\(places),counts=\(counts.map(String.init).joined(separator: " ")),test=\(testCount))"
  }

  /// `false`: this package draws the samples.
  package var dependsOnNotebook: Bool { false }

  /// Samples class after class, from a stream: for each the coordinates in their order.
  package func samples(_ counts: [Int], from random: inout NumPyRandom) -> Samples {
    var rows: [[Double]] = []
    var labels: [Int] = []
    for (label, count) in counts.enumerated() {
      for _ in 0..<count {
        rows.append(centres[label].map { $0 + random.standardNormal() })
        labels.append(label)
      }
    }
    return Samples(features: Matrix(rows), labels: labels, classes: counts.count)
  }

  /// Training, validation and test samples, drawn one after the other from the stream of the seed.
  package func parts(seed: UInt32) -> SampleParts {
    var random = NumPyRandom(seed: seed)
    let train = samples(counts, from: &random)
    let validation = samples(counts, from: &random)
    return SampleParts(
      train: train, validation: validation,
      test: samples(Array(repeating: testCount, count: counts.count), from: &random))
  }
}
