import Analysis

@testable import Files
@testable import Glass
@testable import Learning

/// Reference data sets with options of every kind: a part of `classification-options.json`.
struct ClassificationFixture: Decodable {
  /// scikit-learn's "a number, a list, or none".
  enum Values: Decodable {
    case one(Double)
    case list([Double])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let value = try? container.decode(Double.self) {
        self = .one(value)
      } else {
        self = .list(try container.decode([Double].self))
      }
    }
  }

  struct Row: Decodable {
    var index: Int
    var values: [Double]
  }

  struct Case: Decodable {
    var description: SyntheticClassification
    var labels: [Int]
    var rows: [Row]
    var absoluteColumnSums: [Double]

    enum CodingKeys: String, CodingKey {
      case description = "options"
      case labels
      case rows
      case absoluteColumnSums = "absolute_column_sums"
    }
  }

  var classifications: [Case]
}

extension SyntheticClassification: Decodable {
  private enum CodingKeys: String, CodingKey {
    case samples = "n_samples"
    case features = "n_features"
    case informative = "n_informative"
    case redundant = "n_redundant"
    case repeated = "n_repeated"
    case classes = "n_classes"
    case clusters = "n_clusters_per_class"
    case flip = "flip_y"
    case separation = "class_sep"
    case seed = "random_state"
    case weights
    case hypercube
    case shift
    case scale
    case shuffle
  }

  /// Reads the options under scikit-learn's names.
  public init(from decoder: any Decoder) throws {
    let options = try decoder.container(keyedBy: CodingKeys.self)
    self.init(seed: try options.decode(UInt32.self, forKey: .seed))
    sampleCount = try options.decode(Int.self, forKey: .samples)
    featureCount = try options.decode(Int.self, forKey: .features)
    informativeCount = try options.decode(Int.self, forKey: .informative)
    redundantCount = try options.decode(Int.self, forKey: .redundant)
    repeatedCount = try options.decode(Int.self, forKey: .repeated)
    classCount = try options.decode(Int.self, forKey: .classes)
    clustersPerClass = try options.decode(Int.self, forKey: .clusters)
    weights = try options.decodeIfPresent([Double].self, forKey: .weights)
    flipShare = try options.decode(Double.self, forKey: .flip)
    classSeparation = try options.decode(Double.self, forKey: .separation)
    placement = try options.decode(Bool.self, forKey: .hypercube) ? .hypercube : .polytope
    order = try options.decode(Bool.self, forKey: .shuffle) ? .shuffled : .generated
    shift = Self.values(try options.decodeIfPresent(ClassificationFixture.Values.self, forKey: .shift))
    scale = Self.values(try options.decodeIfPresent(ClassificationFixture.Values.self, forKey: .scale))
  }

  private static func values(_ values: ClassificationFixture.Values?) -> FeatureValues {
    switch values {
    case nil: .random
    case .one(let value): .same(value)
    case .list(let list): .each(list)
    }
  }
}
