import Analysis
import Testing

@testable import Glass
@testable import Learning

/// Expects a layer's gradients, of its input and of every parameter, to be those of central differences of
/// Σ output · upstream.
func expectGradients<L: Layer<Double>>(
  of layer: L, at input: Matrix<Double>, relative: Double = 1e-6, sourceLocation: SourceLocation = #_sourceLocation
) {
  var layer = layer
  var random = NumPyRandom(seed: 11)
  layer.forward(input)
  let upstream = Matrix(
    rows: layer.output.rows, columns: layer.output.columns,
    elements: random.standardNormals(layer.output.elements.count))
  layer.backward(input, outputGradient: upstream)
  func value(_ layer: L, _ input: Matrix<Double>) -> Double {
    var layer = layer
    layer.forward(input)
    return zip(layer.output.elements, upstream.elements).reduce(0) { $0 + $1.0 * $1.1 }
  }
  let step = 1e-5
  let differences = input.elements.indices.map { index in
    var (above, below) = (input, input)
    above.elements[index] += step
    below.elements[index] -= step
    return (value(layer, above) - value(layer, below)) / (2 * step)
  }
  expectClose(layer.inputGradient.elements, differences, relative: relative, "input", sourceLocation: sourceLocation)
  var gradients: [[Double]] = []
  layer.visitParameters { gradients.append($0.gradient.elements) }
  for (parameter, gradient) in gradients.enumerated() {
    let differences = gradient.indices.map { index in
      let values = [step, -step].map { change in
        var changed = layer
        var place = 0
        changed.visitParameters {
          if place == parameter { $0.value.elements[index] += change }
          place += 1
        }
        return value(changed, input)
      }
      return (values[0] - values[1]) / (2 * step)
    }
    expectClose(gradient, differences, relative: relative, "parameter \(parameter)", sourceLocation: sourceLocation)
  }
}

/// A matrix of seeded Gaussian numbers.
func gaussian(_ rows: Int, _ columns: Int, seed: UInt32) -> Matrix<Double> {
  var random = NumPyRandom(seed: seed)
  return Matrix(rows: rows, columns: columns, elements: random.standardNormals(rows * columns))
}

extension Layer {
  /// The number of numbers that training changes by gradients.
  var parameterCount: Int {
    var copy = self
    var count = 0
    copy.visitParameters { count += $0.value.elements.count }
    return count
  }
}
