import CardinalityNumerics

/// The rectifier max(x, 0), element by element; its derivative at 0 is taken as 0.
public struct ReLU<Scalar: LinearAlgebraScalar>: Layer {
  /// The latest result, in the shape of the input.
  public private(set) var output = Matrix<Scalar>(rows: 0, columns: 0)
  /// The output's gradient where the input was positive, 0 elsewhere.
  public private(set) var inputGradient = Matrix<Scalar>(rows: 0, columns: 0)

  /// Makes a rectifier.
  public init() {}

  /// max(x, 0).
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public mutating func forward(_ input: Matrix<Scalar>) {
    output.reshape(rows: input.rows, columns: input.columns)
    output.elements.withUnsafeMutableBufferPointer { output in
      input.elements.withUnsafeBufferPointer { input in
        for index in input.indices { output[index] = input[index] > 0 ? input[index] : 0 }
      }
    }
  }

  /// Passes the gradient on where the input was positive.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public mutating func backward(_ input: Matrix<Scalar>, outputGradient: Matrix<Scalar>) {
    inputGradient.reshape(rows: input.rows, columns: input.columns)
    inputGradient.elements.withUnsafeMutableBufferPointer { gradient in
      input.elements.withUnsafeBufferPointer { input in
        outputGradient.elements.withUnsafeBufferPointer { outputGradient in
          for index in input.indices {
            // Read in any case: a choice between two numbers needs no branch, and this one could not be predicted.
            let passed = outputGradient[index]
            gradient[index] = input[index] > 0 ? passed : 0
          }
        }
      }
    }
  }
}
