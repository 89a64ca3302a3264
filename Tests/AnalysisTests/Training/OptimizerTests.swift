import Analysis
import Testing

@testable import Learning

/// What PyTorch's optimisers and schedules come to.
private struct TrainingRulesFixture: Decodable {
  struct Run: Decodable {
    let optimizer: String
    let weightDecay: Double
    let clipping: Double?
    let values: [[Double]]

    enum CodingKeys: String, CodingKey {
      case optimizer, clipping, values
      case weightDecay = "weight_decay"
    }
  }

  struct Factors: Decodable {
    let schedule: String
    let epochs: Int
    let factors: [Double]
  }

  let start: [[Double]]
  let gradient: [[Double]]
  let learningRate: Double
  let optimizers: [Run]
  let schedules: [Factors]

  enum CodingKeys: String, CodingKey {
    case start, gradient, optimizers, schedules
    case learningRate = "learning_rate"
  }
}

@Suite("Optimisers and schedules, against PyTorch")
struct OptimizerTests {
  private let reference: TrainingRulesFixture

  init() throws { reference = try fixture("training.json") }

  @Test("optimisers agree step by step, with weight decay and clipping")
  func optimizers() throws {
    #expect(reference.optimizers.count == 24)
    for run in reference.optimizers {
      var network = GivenGradient(parameter: Parameter(Matrix(reference.start)))
      var optimizer = try OptimizerSettings(run.optimizer).optimizer(of: Double.self, weightDecay: run.weightDecay)
      for (step, values) in run.values.enumerated() {
        network.parameter.gradient = Matrix(reference.gradient.map { $0.map { $0 * (1 - 0.4 * Double(step)) } })
        if let clipping = run.clipping { network.clipGradients(toNorm: clipping) }
        optimizer.step(&network, learningRate: reference.learningRate)
        expectClose(
          network.parameter.value.elements, values, relative: 1e-12, "\(run.optimizer), step \(step + 1)")
      }
      #expect(optimizer.state.steps == run.values.count)
    }
  }

  @Test("optimisers go on from a state as if uninterrupted", arguments: ["sgd:momentum=0.9", "adam", "adamw"])
  func state(text: String) throws {
    let make = { try OptimizerSettings(text).optimizer(of: Float.self, weightDecay: 0.1) }
    var network = GivenGradient(parameter: Parameter(Matrix<Float>([[1, -2]])))
    network.parameter.gradient = Matrix([[0.5, 3]])
    var (optimizer, other) = (try make(), try make())
    optimizer.step(&network, learningRate: 0.1)
    other.state = optimizer.state
    var copy = network
    optimizer.step(&network, learningRate: 0.1)
    other.step(&copy, learningRate: 0.1)
    #expect(copy.parameter == network.parameter)
    #expect(other.state == optimizer.state)
  }

  @Test("schedules agree epoch by epoch")
  func schedules() throws {
    #expect(reference.schedules.count == 8)
    for run in reference.schedules {
      let schedule = try LearningRateSchedule(run.schedule)
      let factors = (1...run.epochs).map { schedule.factor(epoch: $0, of: run.epochs) }
      expectClose(factors, run.factors, relative: 1e-14, "\(run.schedule)")
    }
  }

  @Test("a cosine that is over stays at its floor")
  func over() throws {
    let schedule = try LearningRateSchedule("cosine(4,floor=0.5)")
    #expect([5, 6, 100].map { schedule.factor(epoch: $0, of: 100) } == [0.5, 0.5, 0.5])
  }
}

/// A network of one parameter, whose gradient is given.
private struct GivenGradient<Scalar: LinearAlgebraScalar>: Layer {
  var parameter: Parameter<Scalar>
  let output = Matrix<Scalar>(rows: 0, columns: 0)
  let inputGradient = Matrix<Scalar>(rows: 0, columns: 0)

  mutating func forward(_ input: Matrix<Scalar>) {}

  mutating func backward(_ input: Matrix<Scalar>, outputGradient: Matrix<Scalar>) {}

  mutating func visitParameters(_ body: (inout Parameter<Scalar>) -> Void) { body(&parameter) }
}
