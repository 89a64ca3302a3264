import Analysis
import Testing

@testable import Learning

/// One case of `metrics.json`: scores and labels with scikit-learn's values of every metric.
struct MetricsCase: Decodable, Sendable, CustomTestStringConvertible {
  let scores: [[Double]]
  let labels: [Int]
  let accuracy: Double
  let microF1: Double
  let macroF1: Double
  let f1PerClass: [Double]
  let macroRecall: Double
  let balancedAccuracy: Double
  let averagePrecisionPerClass: [Double?]
  let macroAveragePrecision: Double
  let trapezoidPerClass: [Double?]
  let rocAUCPerClass: [Double?]
  let macroROCAUC: Double
  let confusion: [[Int]]

  enum CodingKeys: String, CodingKey {
    case scores, labels, accuracy, confusion
    case microF1 = "f1_micro"
    case macroF1 = "f1_macro"
    case f1PerClass = "f1_per_class"
    case macroRecall = "recall_macro"
    case balancedAccuracy = "balanced_accuracy"
    case averagePrecisionPerClass = "average_precision_per_class"
    case macroAveragePrecision = "average_precision_macro_present"
    case trapezoidPerClass = "pr_auc_trapezoid_per_class"
    case rocAUCPerClass = "roc_auc_per_class"
    case macroROCAUC = "roc_auc_macro_present"
  }

  var matrix: Matrix<Double> { Matrix(scores) }

  var testDescription: String { "\(labels.count) samples of \(confusion.count) classes" }
}

/// Expects two values to agree to 1e-9 of their size, or both to be undefined.
func expectEqual(
  _ value: Double?, _ reference: Double?, _ name: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation
) {
  guard let value, let reference else {
    #expect(value == reference, name, sourceLocation: sourceLocation)
    return
  }
  let difference = abs(value - reference)
  #expect(difference <= 1e-9 * max(abs(reference), 1e-3), name, sourceLocation: sourceLocation)
}

/// Expects every value to agree to 1e-9 of its size, undefined ones to be the same.
func expectEqual(
  _ values: [Double?], _ references: [Double?], sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(values.count == references.count, sourceLocation: sourceLocation)
  for (index, pair) in zip(values, references).enumerated() {
    expectEqual(pair.0, pair.1, "class \(index)", sourceLocation: sourceLocation)
  }
}
