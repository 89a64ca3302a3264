import CardinalityNumerics
import Foundation
import Learning
import Spaces

/// Random pairs of batches, and how high losses lie above the chord in the middle of a segment from each pair.
///
/// A convex function never lies above a chord. Labels and logits are drawn as `make_convexity.py` draws them, which
/// finds the same gaps in 50-digit arithmetic.
package struct ConvexityStudy: Sendable {
  /// Along what a segment is straight.
  package enum Segment: String, Sendable, CaseIterable, Codable {
    /// From one batch to the other, in the residuals.
    case residuals
    /// From one batch to a perfect one, whose residuals are 0.
    case rays
    /// From one batch to the other, in the logits.
    case logits

    /// What it is, in words.
    package var words: String {
      switch self {
      case .residuals: "between residuals"
      case .rays: "residuals to a perfect batch"
      case .logits: "between logits"
      }
    }
  }

  /// Two batches of the same labels.
  package struct Pair: Sendable {
    /// The classes.
    package let labels: [Int]
    /// The logits of both ends.
    package let ends: [Matrix<Double>]
  }

  /// A loss with a bound of its error.
  package struct Value: Sendable {
    /// The loss.
    package let value: Double
    /// How far rounding may have moved it.
    package let error: Double
  }

  /// A loss at the ends and in the middle of a segment.
  package struct Gap: Sendable {
    /// The values at the ends.
    package let ends: (Value, Value)
    /// The value in the middle.
    package let middle: Value
    /// How high the middle lies above the chord.
    package var gap: Double { middle.value - (ends.0.value + ends.1.value) / 2 }
    /// How far rounding may have moved the gap.
    package var error: Double { middle.error + (ends.0.error + ends.1.error) / 2 }
    /// Whether the middle lies above the chord whatever rounding did.
    package var isAbove: Bool { gap > error }
  }

  /// The samples of a batch.
  package static let batch = 8
  /// The deviation of the logits.
  package static let scale = 3.0

  /// The pairs.
  package let pairs: [Pair]
  /// Their seed.
  package let seed: UInt32
  /// The number of classes.
  package let classes: Int

  /// Draws pairs from a seed.
  ///
  /// - Throws: ``MemoryError`` where they do not fit into the memory.
  /// - Precondition: at least two classes, and one pair.
  package init(pairs count: Int, seed: UInt32, classes: Int) throws(MemoryError) {
    precondition(count > 0 && classes > 1, "\(count) pairs of batches of \(classes) classes")
    let bytes = 500 + 256 * Double(classes)
    try MemoryLimit.check(
      bytes * Double(count), for: "\(count) pairs of batches", formula: "\(Int(bytes)) bytes a pair")
    (self.seed, self.classes) = (seed, classes)
    var random = NumPyRandom(seed: seed)
    pairs = (0..<count).map { _ in
      let labels = random.integers(Self.batch, below: classes)
      let ends = (0..<2).map { _ in
        let normals = random.standardNormals(Self.batch * classes)
        return Matrix(rows: Self.batch, columns: classes, elements: normals.map { Self.scale * $0 })
      }
      return Pair(labels: labels, ends: ends)
    }
  }

  /// The batch at a part of the way, from 0 to 1.
  package static func batch(of pair: Pair, along segment: Segment, at part: Double) -> Predictions {
    let classes = pair.ends[0].columns
    func mixed(_ one: [Double], _ other: [Double]) -> [Double] { zip(one, other).map { $0 + part * ($1 - $0) } }
    func predictions(_ elements: [Double]) -> Predictions {
      Predictions(logits: Matrix(rows: batch, columns: classes, elements: elements), labels: pair.labels)
    }
    guard segment != .logits else { return predictions(mixed(pair.ends[0].elements, pair.ends[1].elements)) }
    let ends = pair.ends.map { Predictions(logits: $0, labels: pair.labels).probabilities.elements }
    let perfect = pair.labels.flatMap { label in (0..<classes).map { $0 == label ? 1.0 : 0 } }
    let probabilities = mixed(ends[0], segment == .rays ? perfect : ends[1])
    // Their logarithms are logits of these probabilities; of 0 there is none, and this one's probability rounds to 0.
    return predictions(probabilities.map { $0 > 0 ? log($0) : -10_000 })
  }

  /// A loss, and how far rounding may have moved it.
  ///
  /// Of magnitude and spread the error is the solver's own bound, and what rounding of softmax does to the B + 1 points;
  /// of other losses a hundred roundings of the value.
  package static func value(of loss: any Loss<Predictions>, _ batch: Predictions) throws -> Value {
    guard let cardinality = loss as? CardinalityLoss else {
      let value = try loss.value(of: batch)
      return Value(value: value, error: 100 * Double.ulpOfOne * abs(value))
    }
    var points = batch.probabilities.elements.map { -$0 }
    for (row, label) in batch.labels.enumerated() { points[row * batch.columns + label] += 1 }
    points += Array(repeating: 0, count: batch.columns)
    let space = try FiniteMetricSpace(
      points: Matrix(rows: batch.rows + 1, columns: batch.columns, elements: points))
    let solved = try WeightingSolver(space, solver: .cholesky).solve(dilatedBy: cardinality.dilation)
    let softmax = 16 * Double.ulpOfOne * Double(batch.rows + 1)
    return switch cardinality.invariant {
    case .magnitude: Value(value: solved.magnitude - 1, error: solved.report.errorEstimate + softmax)
    case .spread: Value(value: solved.spread - 1, error: solved.report.spreadErrorEstimate + softmax)
    }
  }

  /// A loss at the ends and in the middle of the segment from a pair.
  package func gap(of loss: any Loss<Predictions>, pair: Int, along segment: Segment) throws -> Gap {
    let values = try [0, 0.5, 1].map { part in
      try Self.value(of: loss, Self.batch(of: pairs[pair], along: segment, at: part))
    }
    return Gap(ends: (values[0], values[2]), middle: values[1])
  }

  /// A loss at equal distances along the segment from a pair, with the parts of the way.
  package func curve(
    of loss: any Loss<Predictions>, pair: Int, along segment: Segment, steps: Int = 100
  ) throws -> (parts: [Double], values: [Double]) {
    let parts = (0...steps).map { Double($0) / Double(steps) }
    return (parts, try parts.map { try loss.value(of: Self.batch(of: pairs[pair], along: segment, at: $0)) })
  }
}
