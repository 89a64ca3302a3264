/// The sum of two losses, f + g.
///
/// Its gradient is ∇f + ∇g.
public struct SumLoss<Input: LossInput>: Loss {
  let first: any Loss<Input>
  let second: any Loss<Input>

  /// Both terms by name.
  public var name: String { "\(first.name)+\(second.name)" }

  /// f + g.
  public func value(of input: Input, in workspace: Workspace) throws -> Double {
    try first.value(of: input, in: workspace) + second.value(of: input, in: workspace)
  }

  /// f + g and ∇f + ∇g.
  public func value(of input: Input, gradient: inout Matrix<Double>, in workspace: Workspace) throws -> Double {
    let f = try first.value(of: input, gradient: &gradient, in: workspace)
    return try workspace.withMatrix(rows: input.rows, columns: input.columns) { other in
      let g = try second.value(of: input, gradient: &other, in: workspace)
      gradient.combine(1, 1, other)
      return f + g
    }
  }
}

/// The product of two losses, f g.
///
/// Its gradient is g ∇f + f ∇g.
public struct ProductLoss<Input: LossInput>: Loss {
  let first: any Loss<Input>
  let second: any Loss<Input>

  /// Both factors by name.
  public var name: String { "\(first.name)*\(second.name)" }

  /// f g.
  public func value(of input: Input, in workspace: Workspace) throws -> Double {
    try first.value(of: input, in: workspace) * second.value(of: input, in: workspace)
  }

  /// f g and g ∇f + f ∇g.
  public func value(of input: Input, gradient: inout Matrix<Double>, in workspace: Workspace) throws -> Double {
    let f = try first.value(of: input, gradient: &gradient, in: workspace)
    return try workspace.withMatrix(rows: input.rows, columns: input.columns) { other in
      let g = try second.value(of: input, gradient: &other, in: workspace)
      gradient.combine(g, f, other)
      return f * g
    }
  }
}

/// The quotient of two losses, f / g.
///
/// Its gradient is (∇f − (f / g) ∇g) / g.
/// Throws ``LossError/zeroDenominator(_:)`` where g is 0.
public struct QuotientLoss<Input: LossInput>: Loss {
  let numerator: any Loss<Input>
  let denominator: any Loss<Input>

  /// Numerator and denominator by name.
  public var name: String { "\(numerator.name)/\(denominator.name)" }

  /// f / g.
  public func value(of input: Input, in workspace: Workspace) throws -> Double {
    let g = try nonZero(denominator.value(of: input, in: workspace))
    return try numerator.value(of: input, in: workspace) / g
  }

  /// f / g and (∇f − (f / g) ∇g) / g.
  public func value(of input: Input, gradient: inout Matrix<Double>, in workspace: Workspace) throws -> Double {
    let f = try numerator.value(of: input, gradient: &gradient, in: workspace)
    return try workspace.withMatrix(rows: input.rows, columns: input.columns) { other in
      let g = try nonZero(denominator.value(of: input, gradient: &other, in: workspace))
      gradient.combine(1 / g, -f / (g * g), other)
      return f / g
    }
  }

  private func nonZero(_ g: Double) throws(LossError) -> Double {
    guard g != 0 else { throw .zeroDenominator(denominator.name) }
    return g
  }
}

/// A loss multiplied by a number: c f, with gradient c ∇f.
public struct ScaledLoss<Input: LossInput>: Loss {
  let factor: Double
  let loss: any Loss<Input>

  /// The factor and the loss by name.
  public var name: String { "\(factor)*\(loss.name)" }

  /// c f.
  public func value(of input: Input, in workspace: Workspace) throws -> Double {
    try factor * loss.value(of: input, in: workspace)
  }

  /// c f and c ∇f.
  public func value(of input: Input, gradient: inout Matrix<Double>, in workspace: Workspace) throws -> Double {
    let value = try loss.value(of: input, gradient: &gradient, in: workspace)
    for index in gradient.elements.indices { gradient.elements[index] *= factor }
    return factor * value
  }
}

/// The sum of two losses.
public func + <Input>(first: some Loss<Input>, second: some Loss<Input>) -> SumLoss<Input> {
  SumLoss(first: first, second: second)
}

/// The product of two losses.
public func * <Input>(first: some Loss<Input>, second: some Loss<Input>) -> ProductLoss<Input> {
  ProductLoss(first: first, second: second)
}

/// The quotient of two losses.
public func / <Input>(numerator: some Loss<Input>, denominator: some Loss<Input>) -> QuotientLoss<Input> {
  QuotientLoss(numerator: numerator, denominator: denominator)
}

/// A loss multiplied by a number.
public func * <Input>(factor: Double, loss: some Loss<Input>) -> ScaledLoss<Input> {
  ScaledLoss(factor: factor, loss: loss)
}

extension Matrix<Double> {
  /// Replaces every element x by a x + b y, y being the element of `other` at its place.
  fileprivate mutating func combine(_ a: Double, _ b: Double, _ other: Matrix<Double>) {
    for index in elements.indices { elements[index] = a * elements[index] + b * other.elements[index] }
  }
}
