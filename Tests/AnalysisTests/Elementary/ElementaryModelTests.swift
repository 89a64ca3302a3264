import Analysis
import Testing

@testable import Experiments
@testable import Learning

@Suite("Elementary models")
struct ElementaryModelTests {
  private let references: ReferenceGradients

  init() throws { references = try ReferenceGradients.load() }

  private func model(_ one: ReferenceGradients.Case) -> any Objective {
    switch one.name.prefix(while: { $0 != "_" }) {
    case "linear":
      LinearRegression(
        inputs: Matrix(one.inputs), targets: one.targets, error: one.name.contains("squared") ? .squared : .absolute)
    case "logistic": LogisticRegression(one.samples(classes: 2))
    default: SoftmaxRegression(one.samples(classes: 4))
    }
  }

  @Test("have PyTorch's losses and gradients, at kinks and far out too")
  func gradients() throws {
    #expect(references.cases.count == 7)
    for one in references.cases {
      let (value, gradient) = try model(one).valueAndGradient(at: one.parameters)
      expectClose(value, one.value, relative: 1e-12, "\(one.name)")
      expectClose(gradient, one.gradient, relative: 1e-12, "\(one.name)")
    }
  }

  @Test("say where a descent leaves the finite numbers, instead of going on with what is none")
  func divergence() throws {
    for one in references.cases {
      for rate in [1e200, 1e308] {
        do {
          let path = try model(one).descent(from: one.parameters, rate: rate, steps: 50)
          #expect((path.values + path.gradientLengths).allSatisfy { $0.isFinite }, "\(one.name)")
        } catch let error as DescentError {
          #expect("\(error)".contains("the learning rate \(rate) diverged") && error.step <= 50, "\(one.name)")
        }
      }
    }
    let squared = LinearRegression(inputs: Matrix([[1.0], [2]]), targets: [1, 2], error: .squared)
    #expect(throws: DescentError.self) { try squared.descent(from: [0, 0], rate: 10, steps: 1000) }
  }

  @Test("go where PyTorch's descent goes")
  func descent() throws {
    for one in references.cases {
      let path = try model(one).descent(from: one.parameters, rate: one.rate, steps: 100)
      #expect(one.descent.map(\.steps) == [1, 10, 100])
      for place in one.descent {
        expectClose(
          path.parameters[place.steps], place.parameters, relative: 1e-10, "\(one.name), \(place.steps) steps")
      }
      #expect(path.values.count == 101 && path.gradientLengths.count == 101)
    }
  }

  @Test("have the gradients of central differences")
  func centralDifferences() throws {
    for one in references.cases { #expect(try model(one).gradientError(at: one.parameters) < 1e-7, "\(one.name)") }
  }

  @Test("pull inputs as PyTorch does, through a linear layer and softmax")
  func inputs() throws {
    let cases = references.cases.filter { $0.name.hasPrefix("softmax") }
    #expect(cases.count == 2)
    for one in cases {
      let gradients = try SoftmaxRegression(one.samples(classes: 4)).gradients(at: one.parameters)
      #expect(one.difference(ofInputGradient: gradients.inputs) < 1e-12, "\(one.name)")
    }
  }

  @Test("know the line that no other line is better than", arguments: LinearRegression.ResidualError.allCases)
  func bestLine(_ error: LinearRegression.ResidualError) {
    var random = NumPyRandom(seed: 5)
    let xs = random.standardNormals(21)
    let ys = xs.map { 2 * $0 - 1 + random.standardNormal() }
    let model = LinearRegression(inputs: Matrix(xs.map { [$0] }), targets: ys, error: error)
    let best = model.bestLine
    let value = model.valueAndGradient(at: best).value
    for _ in 0..<2000 {
      let other = best.map { $0 + 0.1 * random.standardNormal() }
      #expect(model.valueAndGradient(at: other).value >= value)
    }
    // On a line without noise both are that line.
    let exact = LinearRegression(inputs: Matrix(xs.map { [$0] }), targets: xs.map { 3 * $0 + 1 }, error: error)
    expectClose(exact.bestLine, [3, 1], relative: 1e-12)
  }

  @Test("give differences as not-a-number where a number is none, or they are not as many")
  func differences() {
    #expect(ReferenceGradients.difference([1, .nan], [1, 1]).isNaN)
    #expect(ReferenceGradients.difference([1], [1, 1]).isNaN)
    #expect(ReferenceGradients.difference([1, 3], [1, 4]) == 0.25)
  }

  @Test("draw Gaussian classes around their centres, the same from the same seed")
  func gaussianClasses() {
    let data = GaussianClasses.imbalanced
    let parts = data.parts(seed: 3)
    #expect(parts.train.classCounts == [900, 90, 20] && parts.validation.classCounts == [900, 90, 20])
    #expect(parts.test.classCounts == [2000, 2000, 2000])
    #expect(parts == data.parts(seed: 3) && parts != data.parts(seed: 4))
    #expect(parts.train.features.row(0) != parts.validation.features.row(0))
    for label in 0..<3 {
      let rows = parts.test.labels.indices.filter { parts.test.labels[$0] == label }
      let fit = Standardization(fitting: parts.test.features.rows(rows))
      for k in 0..<2 {
        // Five standard errors of a mean of 2,000.
        #expect(abs(fit.means[k] - data.centres[label][k]) < 5 / 2000.0.squareRoot())
        #expect(abs(fit.scales[k] - 1) < 0.1)
      }
    }
  }
}
