/// A loss: a number for a batch, and its gradient with respect to the network's outputs for that batch.
///
/// Losses are values. They add, multiply, divide and scale: `0.5 * .magnitude() + 0.5 * .crossEntropy()` is a loss.
/// Everything is computed in double precision, whatever the network uses.
public protocol Loss<Input>: Sendable {
  /// What the loss looks at: ``Predictions`` for classification.
  associatedtype Input: LossInput

  /// The name in tables, data files and on the command line: lower case with underscores.
  var name: String { get }

  /// The loss of a batch.
  func value(of input: Input, in workspace: Workspace) throws -> Double

  /// The loss of a batch; overwrites `gradient`, which has the input's shape, by the derivative of the loss by each
  /// network output.
  func value(of input: Input, gradient: inout Matrix<Double>, in workspace: Workspace) throws -> Double
}

/// A batch as a loss sees it: a matrix of network outputs and whatever belongs to it.
public protocol LossInput {
  /// The number of rows of the network outputs, and so of a gradient.
  var rows: Int { get }
  /// The number of columns of the network outputs, and so of a gradient.
  var columns: Int { get }
}

extension Loss {
  /// The loss of a batch.
  public func value(of input: Input) throws -> Double {
    try value(of: input, in: Workspace())
  }

  /// The loss of a batch and its gradient with respect to the network outputs.
  public func valueAndGradient(of input: Input) throws -> (value: Double, gradient: Matrix<Double>) {
    var gradient = Matrix<Double>(rows: input.rows, columns: input.columns)
    let value = try value(of: input, gradient: &gradient, in: Workspace())
    return (value, gradient)
  }
}
