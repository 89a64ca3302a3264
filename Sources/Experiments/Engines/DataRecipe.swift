import CardinalityNumerics
import Foundation
import Learning

/// What another process makes a source of samples from: its kind and parameters, and for samples of one's own a file
/// beside the list, which its digest names.
///
/// A source of Sources/Learning is one more case here; one that is written in a notebook has no recipe.
enum DataRecipe: Sendable, Equatable, Codable {
  case synthetic(SyntheticData)
  case split(name: String, testShare: Double, validationShare: Double)

  /// The recipe of a source; `nil` where there is none.
  init?(_ source: any DataSource) {
    switch source {
    case let data as SyntheticData: self = .synthetic(data)
    case let data as SplitSamples:
      self = .split(name: data.name, testShare: data.testShare, validationShare: data.validationShare)
    default: return nil
    }
  }

  /// The source.
  ///
  /// - Parameter samples: the samples of one's own, if the recipe needs them.
  func source(_ samples: () throws -> Samples) throws -> any DataSource {
    switch self {
    case .synthetic(let data): return data
    case .split(let name, let testShare, let validationShare):
      return SplitSamples(try samples(), name: name, testShare: testShare, validationShare: validationShare)
    }
  }
}

/// Samples as a file, bit by bit: numbers in JSON read back as they were.
struct SamplesFile: Codable {
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
