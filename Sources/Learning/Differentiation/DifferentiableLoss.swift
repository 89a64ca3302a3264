import _Differentiation

/// A loss written as a plain Swift function of logits and labels, whose derivative the compiler makes.
///
///     import Analysis
///     import _Differentiation
///
///     let squaredMagnitude = DifferentiableLoss("squared_magnitude") { logits, labels in
///       let residuals = Matrix.oneHot(labels, classes: 10) - logits.softmax()
///       let magnitude = residuals.withZeroRow().magnitude() - 1
///       return magnitude * magnitude
///     }
///
/// The function is made of Swift's arithmetic and the matrix functions of this chapter. It costs several times what a
/// loss of the catalogue does, since every step makes a new matrix.
public struct DifferentiableLoss: Loss {
  /// A function of the logits (a row a sample) and the labels.
  public typealias Function = @differentiable(reverse) @Sendable (Matrix<Double>, @noDerivative [Int]) -> Double

  /// The name that tables and data files show.
  public let name: String
  private let function: Function

  /// Makes a loss of a function.
  public init(_ name: String, _ function: @escaping Function) {
    self.name = name
    self.function = function
  }

  /// The function's value.
  public func value(of batch: Predictions, in workspace: Workspace) -> Double {
    function(batch.logits, batch.labels)
  }

  /// The function's value and derivative.
  public func value(of batch: Predictions, gradient: inout Matrix<Double>, in workspace: Workspace) -> Double {
    let labels = batch.labels
    let (value, derivative) = valueWithGradient(at: batch.logits) { function($0, labels) }
    // A function that does not depend on the logits has an empty derivative.
    gradient = derivative.elements.isEmpty ? Matrix(rows: batch.rows, columns: batch.columns) : derivative
    return value
  }
}

extension Loss where Self == DifferentiableLoss {
  /// A loss written as a plain Swift function of logits and labels: see ``DifferentiableLoss``.
  public static func differentiable(
    _ name: String = "custom", _ function: @escaping DifferentiableLoss.Function
  ) -> DifferentiableLoss {
    DifferentiableLoss(name, function)
  }
}
