import Analysis
import Testing

@testable import Glass
@testable import Learning

@Suite("DeepGlassNet, against reference values")
struct DeepGlassNetGoldenTests {
  private let reference: GlassFixture

  init() throws { reference = try fixture("deepglassnet.json") }

  @Test("agrees layer by layer in results, statistics and gradients")
  func plain() { check(reference.network(GlassEncoder<Double>.self), relative: 1e-9) }

  @Test("agrees in bilinear form in results, statistics and gradients")
  func bilinear() { check(reference.network(BilinearGlassEncoder<Double>.self), relative: 1e-9) }

  @Test("agrees after three steps of Adam, layer by layer and in bilinear form")
  func adam() {
    checkAdam(reference.network(GlassEncoder<Double>.self))
    checkAdam(reference.network(BilinearGlassEncoder<Double>.self))
  }

  private func check(_ start: Sequential<Double>, relative: Double) {
    var network = start
    let (input, upstream) = (Matrix(reference.input), Matrix(reference.upstream))
    network.enter(.training(calls: 1))
    network.forward(input)
    expectClose(network.output.elements, reference.outputTrain.flatMap { $0 }, relative: relative)
    network.backward(input, outputGradient: upstream)
    expectClose(network.inputGradient.elements, reference.gradientInput.flatMap { $0 }, relative: relative)
    let scale = largestMagnitude(reference.gradients.visited.joined())
    var expected = reference.gradients.visited.makeIterator()
    network.visitParameters { parameter in
      let gradient = parameter.gradient.elements
      #expect(largestDifference(gradient, expected.next() ?? []) <= relative * scale)
    }
    #expect(expected.next() == nil)
    var statistics: [[Double]] = []
    network.visitStatistics { statistics.append($0) }
    #expect(statistics.count == 2)
    expectClose(statistics[0], reference.runningMeans, relative: relative)
    expectClose(statistics[1], reference.runningVariances, relative: relative)
    network.enter(.evaluation)
    network.forward(input)
    expectClose(network.output.elements, reference.outputEvaluation.flatMap { $0 }, relative: relative)
  }

  private func checkAdam(_ start: Sequential<Double>) {
    var network = start
    let run = reference.adam
    var optimizer = Adam<Double>(
      beta1: run.betas[0], beta2: run.betas[1], epsilon: run.eps, weightDecay: run.weightDecay)
    network.enter(.training(calls: 1))
    for _ in 0..<run.steps {
      network.forward(Matrix(reference.input))
      network.backward(Matrix(reference.input), outputGradient: Matrix(reference.upstream))
      optimizer.step(&network, learningRate: run.lr)
    }
    var expected = run.parametersAfter.visited.makeIterator()
    var index = 0
    network.visitParameters { parameter in
      expectClose(parameter.value.elements, expected.next() ?? [], relative: 1e-9, "parameter \(index)")
      index += 1
    }
  }
}
