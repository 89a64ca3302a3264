import Analysis
import Foundation
import Testing

@testable import Spaces

@Suite("Magnitude and spread of a large batch, for a step of a training")
struct StepGradientTests {
  /// Residuals of a batch with the zero vector: as at the start of a training, and when most are right and coincide.
  private func residuals(_ count: Int, sureness: Double) -> Matrix<Double> {
    var random = NumPyRandom(seed: 5)
    var rows = (0..<count - 1).map { _ in
      let label = random.integer(below: 10)
      let logits = (0..<10).map { ($0 == label ? sureness : 0) + random.standardNormal() }
      let largest = logits.max() ?? 0
      let powers = logits.map { exp($0 - largest) }
      let total = powers.reduce(0, +)
      return (0..<10).map { ($0 == label ? 1 : 0) - powers[$0] / total }
    }
    rows.append(Array(repeating: 0, count: 10))
    return Matrix(rows)
  }

  private func evaluate(
    _ points: Matrix<Double>, _ accuracy: GradientAccuracy, ofSpread: Bool
  ) throws -> (value: Double, gradient: [Double]) {
    try FiniteMetricSpace(points: points).withPointSet { set in
      var gradient = [Double](repeating: .nan, count: set.stride * set.dimension)
      let value =
        ofSpread
        ? set.spread(dilation: 1.5, gradient: &gradient, accuracy: accuracy, in: Workspace())
        : try set.magnitude(dilation: 1.5, ridge: 0, gradient: &gradient, accuracy: accuracy, in: Workspace())
      return (value, gradient)
    }
  }

  @Test("are as right as is stated", arguments: [0.0, 3, 8])
  func accuracy(sureness: Double) throws {
    let points = residuals(1_101, sureness: sureness)
    for (ofSpread, valueError, gradientError) in [(true, 1e-6, 1e-5), (false, 1e-5, 1e-3)] {
      let exact = try evaluate(points, .exact, ofSpread: ofSpread)
      let step = try evaluate(points, .step, ofSpread: ofSpread)
      expectClose(step.value, exact.value, relative: valueError)
      expectClose(step.gradient, exact.gradient, relative: gradientError)
      #expect(step.gradient.allSatisfy { $0.isFinite })
      // It is another computation, and a smaller batch is not.
      #expect(step.gradient != exact.gradient)
    }
  }

  /// Residuals of linear features of samples, as untrained networks make them: nearly the same for a label.
  private func untrained(_ count: Int, classes: Int, width: Double) -> Matrix<Double> {
    var random = NumPyRandom(seed: 8)
    var rows = (0..<count - 1).map { _ in
      let label = random.integer(below: classes)
      let powers = (0..<classes).map { _ in exp(width * random.standardNormal()) }
      let total = powers.reduce(0, +)
      return (0..<classes).map { ($0 == label ? 1 : 0) - powers[$0] / total }
    }
    rows.append(Array(repeating: 0, count: classes))
    return Matrix(rows)
  }

  @Test("are as right of few classes and many, before a training and in it", arguments: [2, 3, 10, 60], [0.02, 1])
  func classes(_ classes: Int, width: Double) throws {
    let points = untrained(1_101, classes: classes, width: width)
    let (exact, step) = try (evaluate(points, .exact, ofSpread: false), evaluate(points, .step, ofSpread: false))
    expectClose(step.value, exact.value, relative: 1e-5)
    expectClose(step.gradient, exact.gradient, relative: 1e-3)
    // The same input has the same bits, whatever was in the workspace.
    let again = try evaluate(points, .step, ofSpread: false)
    #expect(again.value == step.value && again.gradient == step.gradient)
  }

  @Test("are as right at every dilation", arguments: [1e-3, 0.1, 10, 1e3])
  func dilations(_ t: Double) throws {
    let points = residuals(1_101, sureness: 3)
    let scaled = Matrix(rows: points.rows, columns: points.columns, elements: points.elements.map { $0 * t })
    let (exact, step) = try (evaluate(scaled, .exact, ofSpread: false), evaluate(scaled, .step, ofSpread: false))
    expectClose(step.value, exact.value, relative: 1e-5)
    expectClose(step.gradient, exact.gradient, relative: 1e-3)
  }

  @Test("are as right of a codebook of some hundred, wide or narrow, and keep every bit of a smaller one")
  func codebook() throws {
    var random = NumPyRandom(seed: 2)
    for (count, width) in [(512, 1), (512, 0.05), (100, 1)] {
      let codes = Matrix(rows: count, columns: 8, elements: random.standardNormals(8 * count).map { width * $0 })
      for (ofSpread, valueError, gradientError) in [(true, 1e-6, 1e-5), (false, 1e-5, 1e-3)] {
        let exact = try evaluate(codes, .exact, ofSpread: ofSpread)
        let step = try evaluate(codes, .codebookStep, ofSpread: ofSpread)
        expectClose(step.value, exact.value, relative: valueError)
        expectClose(step.gradient, exact.gradient, relative: gradientError)
        #expect((step.gradient == exact.gradient) == (count == 100))
      }
    }
  }

  @Test("keep every bit of batches of some hundred")
  func small() throws {
    let points = residuals(700, sureness: 1)
    for ofSpread in [true, false] {
      let (exact, step) = try (
        evaluate(points, .exact, ofSpread: ofSpread), evaluate(points, .step, ofSpread: ofSpread)
      )
      #expect(exact.value == step.value && exact.gradient == step.gradient)
    }
  }

  @Test("take coincident points, whose pairs pull nothing")
  func coincident() throws {
    let points = residuals(1_101, sureness: 2)
    let repeated = points.rows((0..<1_101).map { $0 < 40 ? 1_100 : $0 })
    let (exact, step) = try (evaluate(repeated, .exact, ofSpread: false), evaluate(repeated, .step, ofSpread: false))
    expectClose(step.value, exact.value, relative: 1e-5)
    expectClose(step.gradient, exact.gradient, relative: 1e-3)
    #expect(step.gradient.allSatisfy { $0.isFinite })
  }
}
