import CardinalityNumerics
import Learning

/// Rows scaled to Euclidean length 1: y = x / max(‖x‖, 10⁻¹²).
///
/// A row of zeros stays one, with a finite gradient. Source: `torch.nn.functional.normalize`.
package struct UnitRows<Scalar: LinearAlgebraScalar>: Layer {
  /// The latest result, in the shape of the input.
  package private(set) var output = Matrix<Scalar>(rows: 0, columns: 0)
  /// The derivative of the loss by the input.
  package private(set) var inputGradient = Matrix<Scalar>(rows: 0, columns: 0)

  private var lengths: [Scalar] = []
  private static var smallestLength: Scalar { 1e-12 }

  /// Makes the layer.
  package init() {}

  /// x / max(‖x‖, 10⁻¹²), row by row.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  package mutating func forward(_ input: Matrix<Scalar>) {
    let columns = input.columns
    output.reshape(rows: input.rows, columns: columns)
    lengths.removeAll(keepingCapacity: true)
    output.elements.withUnsafeMutableBufferPointer { output in
      input.elements.withUnsafeBufferPointer { input in
        for start in stride(from: 0, to: input.count, by: max(columns, 1)) {
          var square: Scalar = 0
          for index in start..<start + columns { square += input[index] * input[index] }
          let length = max(square.squareRoot(), Self.smallestLength)
          lengths.append(length)
          for index in start..<start + columns { output[index] = input[index] / length }
        }
      }
    }
  }

  /// (g − y (y · g)) / ‖x‖ for a row y of the output and g of its gradient; g / 10⁻¹² where the row is shorter than
  /// that.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  package mutating func backward(_ input: Matrix<Scalar>, outputGradient: Matrix<Scalar>) {
    let columns = input.columns
    inputGradient.reshape(rows: input.rows, columns: columns)
    inputGradient.elements.withUnsafeMutableBufferPointer { result in
      output.elements.withUnsafeBufferPointer { output in
        outputGradient.elements.withUnsafeBufferPointer { gradient in
          for (row, length) in lengths.enumerated() {
            let range = row * columns..<(row + 1) * columns
            var along: Scalar = 0
            if length > Self.smallestLength { for index in range { along += output[index] * gradient[index] } }
            for index in range { result[index] = (gradient[index] - output[index] * along) / length }
          }
        }
      }
    }
  }
}
