import CardinalityNumerics
import Learning

/// The glasses of an experiment as its networks see them.
///
/// Percentages are brought to mean 0 and deviation 1 by the training glasses' mean and population deviation.
public struct GlassData: Sendable {
  /// The training percentages, before standardisation.
  let percentages: Matrix<Float>
  /// The standardised training percentages.
  let train: Matrix<Float>
  /// The standardised validation percentages.
  let validation: Matrix<Float>
  /// Whether each training glass is positive.
  let trainLabels: [Bool]
  /// Whether each validation glass is positive.
  let validationLabels: [Bool]
  /// Which validation glasses have a composition that no training glass has.
  let novel: [Bool]
  /// The positive and the negative training glasses.
  let positives: [Int]
  let negatives: [Int]

  private let standardization: Standardization
  private let means: [Float]
  private let factors: [Float]

  /// Prepares a split.
  ///
  /// - Throws: ``SciGlassError/noSample(set:inside:interval:)``.
  public init(_ split: SciGlassSplit, interval: ClosedRange<Double>) throws(SciGlassError) {
    try split.checkClasses(interval)
    standardization = Standardization(fitting: split.train.compositions)
    percentages = split.train.compositions.converted()
    train = standardization.applied(to: split.train.compositions).converted()
    validation = standardization.applied(to: split.validation.compositions).converted()
    let labels = split.train.isPositive(interval)
    trainLabels = labels
    validationLabels = split.validation.isPositive(interval)
    let known = Set((0..<split.train.count).map(split.train.compositions.row))
    novel = (0..<split.validation.count).map { !known.contains(split.validation.compositions.row($0)) }
    positives = labels.indices.filter { labels[$0] }
    negatives = labels.indices.filter { !labels[$0] }
    means = standardization.means.map { Float($0) }
    factors = standardization.scales.map { Float(1 / $0) }
  }

  /// Compositions after the training glasses' standardisation.
  func standardized(_ compositions: Matrix<Double>) -> Matrix<Float> {
    standardization.applied(to: compositions).converted()
  }

  /// Writes a training glass, each percentage times a factor and then standardised, into a row of a batch.
  func write(_ sample: Int, times noise: UnsafePointer<Float>, to row: UnsafeMutablePointer<Float>) {
    percentages.elements.withUnsafeBufferPointer { percentages in
      let start = sample * means.count
      for k in means.indices { row[k] = (percentages[start + k] * noise[k] - means[k]) * factors[k] }
    }
  }
}
