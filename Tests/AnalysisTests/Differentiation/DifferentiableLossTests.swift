import Analysis
import Testing
import _Differentiation

@testable import Learning

@Suite("A loss written as a Swift function")
struct DifferentiableLossTests {
  private let logits = Matrix([[0.3, -1, 2], [1, 0.5, -0.7], [0, 0, 0.2], [-2, 1, 1]])
  private let labels = [0, 1, 2, 2]
  private var batch: Predictions { Predictions(logits: logits, labels: labels) }

  private func expectSame(_ own: DifferentiableLoss, _ loss: any Loss<Predictions>) throws {
    let (value, gradient) = try own.valueAndGradient(of: batch)
    let expected = try loss.valueAndGradient(of: batch)
    expectClose(value, expected.value, relative: 1e-12, "\(loss.name)")
    expectClose(gradient.elements, expected.gradient.elements, relative: 1e-11, "\(loss.name)")
  }

  @Test("is the loss of the catalogue that it spells")
  func catalogue() throws {
    try expectSame(.differentiable { -1 * $0.logSoftmax().picked($1).mean() }, .crossEntropy())
    try expectSame(
      .differentiable { logits, labels in
        (Matrix.oneHot(labels, classes: 3) - logits.softmax()).withZeroRow().magnitude(dilatedBy: 2) - 1
      }, .magnitude(dilatedBy: 2))
    try expectSame(
      .differentiable { logits, labels in
        (Matrix.oneHot(labels, classes: 3) - logits.softmax()).withZeroRow().spread() - 1
      }, .spread())
    try expectSame(
      .differentiable { logits, labels in (Matrix.oneHot(labels, classes: 3) - logits.softmax()).power(2).mean() },
      .meanSquaredError())
  }

  @Test("has the gradient of its central differences, whatever it is made of")
  func gradient() throws {
    let weights = Matrix([[1.0, 0.2], [-0.5, 2], [0.3, 0.3]])
    let losses: [DifferentiableLoss] = [
      .differentiable { logits, _ in logits.multiplied(by: weights).exponential().sum() },
      .differentiable { logits, labels in
        let p = logits.softmax()
        return (p .* p + 0.5 * p).picked(labels).logarithm().mean()
      },
      .differentiable { logits, _ in logits.softmax().magnitude(dilatedBy: 3) * logits.softmax().spread() },
    ]
    for loss in losses {
      #expect(try GradientCheck.relativeError(of: loss, logits: logits, labels: labels) < 1e-7)
    }
  }

  @Test("has gradient 0 if it does not depend on the logits")
  func constant() throws {
    let gradient = try DifferentiableLoss("constant") { _, _ in 3 }.valueAndGradient(of: batch).gradient
    #expect(gradient == Matrix(rows: 4, columns: 3))
  }

  @Test("adds to the losses of the catalogue")
  func algebra() throws {
    let own = DifferentiableLoss("own") { $0.softmax().picked($1).sum() }
    let sum = 2 * own + CrossEntropy()
    #expect(sum.name == "2*own+cross_entropy")
    let parts = try (own.value(of: batch), CrossEntropy().value(of: batch))
    expectClose(try sum.value(of: batch), 2 * parts.0 + parts.1)
  }
}
