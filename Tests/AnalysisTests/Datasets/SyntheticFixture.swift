import Analysis

@testable import Files
@testable import Glass
@testable import Learning

/// The paper's data sets as scikit-learn makes them: `synthetic.json`.
struct SyntheticFixture: Decodable {
  var majority: Double
  var seed: UInt32
  var samples: Int
  var classes: Int
  var features: Int
  var redundant: Int
  var informative: Int
  var clustersPerClass: Int
  var flipShare: Double
  var classSeparation: Double
  var classCounts: [Int]
  var firstLabels: [Int]
  var firstRows: [[Double]]
  var lastRow: [Double]
  var columnMeans: [Double]
  var columnDeviations: [Double]
  var absoluteSum: Double
  var standardizedFirstRows: [[Double]]
  var splitSeed: UInt32
  var trainCount: Int
  var testCount: Int
  var firstTrainIndices: [Int]
  var firstTestIndices: [Int]
  var testClassCounts: [Int]

  enum CodingKeys: String, CodingKey {
    case majority
    case seed = "random_state"
    case samples
    case classes
    case features
    case redundant
    case informative
    case clustersPerClass = "clusters_per_class"
    case flipShare = "flip_y"
    case classSeparation = "class_sep"
    case classCounts = "class_counts"
    case firstLabels = "first_labels"
    case firstRows = "first_rows"
    case lastRow = "last_row"
    case columnMeans = "column_means"
    case columnDeviations = "column_stds"
    case absoluteSum = "absolute_sum"
    case standardizedFirstRows = "standardized_first_rows"
    case splitSeed = "split_random_state"
    case trainCount = "train_size"
    case testCount = "test_size"
    case firstTrainIndices = "first_train_indices"
    case firstTestIndices = "first_test_indices"
    case testClassCounts = "test_class_counts"
  }

  static func load() throws -> [SyntheticFixture] { try fixture("synthetic.json") }

  /// The data set that the file describes.
  func description() throws -> SyntheticClassification {
    var description = try SyntheticClassification(
      majority: majority, seed: seed, samples: samples, features: features, redundant: redundant, classes: classes)
    description.informativeCount = informative
    description.clustersPerClass = clustersPerClass
    description.flipShare = flipShare
    description.classSeparation = classSeparation
    return description
  }
}

/// Whether numbers agree to 1e-9 of the expected ones, or of `scale` where those are smaller and sums cancel.
func agree(_ values: some Sequence<Double>, _ expected: [Double], scale: Double = 1e-3) -> Bool {
  let values = Array(values)
  return values.count == expected.count
    && zip(values, expected).allSatisfy { abs($0 - $1) <= 1e-9 * max(abs($1), scale) }
}
