import CardinalityNumerics
import Foundation
import Learning

/// What another process makes a source of samples from: its kind and parameters, and for samples or a table of one's own
/// a file beside the list, which the source's digest names.
///
/// A source of Sources/Learning is one more case here; one that is written in a notebook has no recipe.
enum DataRecipe: Sendable, Equatable, Codable {
  case synthetic(SyntheticData)
  case gaussian(GaussianClasses)
  case split(name: String, testShare: Double, validationShare: Double)
  case table(SplitPlan)

  /// The recipe of a source; `nil` where there is none.
  init?(_ source: any DataSource) {
    switch source {
    case let data as SyntheticData: self = .synthetic(data)
    case let data as GaussianClasses: self = .gaussian(data)
    case let data as SplitSamples:
      self = .split(name: data.name, testShare: data.testShare, validationShare: data.validationShare)
    case let data as TableData: self = .table(data.plan)
    default: return nil
    }
  }

  /// The source; `nil` where the data beside the list are of another kind.
  ///
  /// - Parameter carried: the data of one's own, if the recipe needs them.
  func source(_ carried: () throws -> CarriedData) throws -> (any DataSource)? {
    switch self {
    case .synthetic(let data): return data
    case .gaussian(let data): return data
    case .split(let name, let testShare, let validationShare):
      guard case .samples(let arrays) = try carried(), let samples = arrays.samples else { return nil }
      return SplitSamples(samples, name: name, testShare: testShare, validationShare: validationShare)
    case .table(let plan):
      guard case .table(let data) = try carried() else { return nil }
      return TableData(data, plan)
    }
  }
}

/// Data of one's own, as they travel beside a list of trials: numbers in JSON read back as they were, bit by bit.
enum CarriedData: Sendable, Codable {
  case samples(SampleArrays)
  case table(LabelledData)

  /// The data of a source; `nil` where its key decides them.
  init?(_ source: any DataSource) {
    switch source {
    case let data as SplitSamples: self = .samples(SampleArrays(data.samples))
    case let data as TableData: self = .table(data.data)
    default: return nil
    }
  }
}

/// Samples as plain arrays.
struct SampleArrays: Sendable, Codable {
  private let rows: Int
  private let columns: Int
  private let classes: Int
  private let features: [Double]
  private let labels: [Int]

  init(_ samples: Samples) {
    rows = samples.features.rows
    columns = samples.features.columns
    classes = samples.classes
    features = samples.features.elements
    labels = samples.labels
  }

  /// The samples; `nil` where the numbers do not fit each other.
  var samples: Samples? {
    guard rows >= 0, columns >= 0, labels.count == rows,
      columns == 0 ? features.isEmpty : features.count % columns == 0 && features.count / columns == rows,
      labels.allSatisfy({ (0..<classes).contains($0) })
    else { return nil }
    return Samples(
      features: Matrix(rows: rows, columns: columns, elements: features), labels: labels, classes: classes)
  }
}
