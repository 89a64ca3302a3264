import CardinalityNumerics

/// The sum of two losses, f + g.
///
/// Its gradient is ∇f + ∇g.
public struct SumLoss<Input: LossInput>: Loss {
  private var first: any Loss<Input>
  private var second: any Loss<Input>

  init(_ first: any Loss<Input>, _ second: any Loss<Input>) {
    self.first = first
    self.second = second
  }

  /// Both terms by name.
  public var name: String { "\(first.name)+\(second.name)" }

  /// Both terms by key.
  public var key: String { "(\(first.key)+\(second.key))" }

  /// Visits both terms.
  public mutating func visitParts(_ body: (inout any Loss<Input>) throws -> Void) rethrows {
    try body(&first)
    try body(&second)
  }

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
/// Throws ``LossError/notFinite(_:)`` where f or g is too large for a number.
public struct ProductLoss<Input: LossInput>: Loss {
  private var first: any Loss<Input>
  private var second: any Loss<Input>

  init(_ first: any Loss<Input>, _ second: any Loss<Input>) {
    self.first = first
    self.second = second
  }

  /// Both factors by name.
  public var name: String { "\(first.nameAsFactor)*\(second.nameAsFactor)" }

  /// Both factors by key.
  public var key: String { "(\(first.key)*\(second.key))" }

  /// Visits both factors.
  public mutating func visitParts(_ body: (inout any Loss<Input>) throws -> Void) rethrows {
    try body(&first)
    try body(&second)
  }

  /// f g.
  public func value(of input: Input, in workspace: Workspace) throws -> Double {
    try finite(first.value(of: input, in: workspace), first) * finite(second.value(of: input, in: workspace), second)
  }

  /// f g and g ∇f + f ∇g.
  public func value(of input: Input, gradient: inout Matrix<Double>, in workspace: Workspace) throws -> Double {
    let f = try finite(first.value(of: input, gradient: &gradient, in: workspace), first)
    return try workspace.withMatrix(rows: input.rows, columns: input.columns) { other in
      let g = try finite(second.value(of: input, gradient: &other, in: workspace), second)
      gradient.combine(g, f, other)
      return f * g
    }
  }
}

/// The quotient of two losses, f / g.
///
/// Its gradient is (∇f − (f / g) ∇g) / g.
/// Throws ``LossError/zeroDenominator(_:)`` where g is 0, and ``LossError/notFinite(_:)`` where f, g, or f / g is too large.
public struct QuotientLoss<Input: LossInput>: Loss {
  private var numerator: any Loss<Input>
  private var denominator: any Loss<Input>

  init(_ numerator: any Loss<Input>, _ denominator: any Loss<Input>) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Numerator and denominator by name.
  public var name: String { "\(numerator.nameAsFactor)/\(denominator.nameAsDivisor)" }

  /// Numerator and denominator by key.
  public var key: String { "(\(numerator.key)/\(denominator.key))" }

  /// Visits the numerator, then the denominator.
  public mutating func visitParts(_ body: (inout any Loss<Input>) throws -> Void) rethrows {
    try body(&numerator)
    try body(&denominator)
  }

  /// f / g.
  public func value(of input: Input, in workspace: Workspace) throws -> Double {
    let g = try nonZero(denominator.value(of: input, in: workspace))
    return try finite(numerator.value(of: input, in: workspace) / g, numerator)
  }

  /// f / g and (∇f − (f / g) ∇g) / g.
  public func value(of input: Input, gradient: inout Matrix<Double>, in workspace: Workspace) throws -> Double {
    let f = try finite(numerator.value(of: input, gradient: &gradient, in: workspace), numerator)
    return try workspace.withMatrix(rows: input.rows, columns: input.columns) { other in
      let g = try nonZero(denominator.value(of: input, gradient: &other, in: workspace))
      let square = g * g
      // Where the square of g is no number, dividing twice may still be one.
      let slope = square > 0 && square.isFinite ? f / square : f / g / g
      try gradient.combine(finite(1 / g, denominator), -finite(slope, numerator), other)
      return try finite(f / g, numerator)
    }
  }

  private func nonZero(_ g: Double) throws(LossError) -> Double {
    guard g != 0 else { throw .zeroDenominator(denominator.name) }
    return try finite(g, denominator)
  }
}

/// The sum of two losses.
public func + <Input>(first: some Loss<Input>, second: some Loss<Input>) -> SumLoss<Input> {
  SumLoss(first, second)
}

/// The product of two losses.
public func * <Input>(first: some Loss<Input>, second: some Loss<Input>) -> ProductLoss<Input> {
  ProductLoss(first, second)
}

/// The quotient of two losses.
public func / <Input>(numerator: some Loss<Input>, denominator: some Loss<Input>) -> QuotientLoss<Input> {
  QuotientLoss(numerator, denominator)
}

/// The value of a loss, which products and quotients need as a number: ∞ · 0 is none.
private func finite<Input>(_ value: Double, _ loss: any Loss<Input>) throws(LossError) -> Double {
  guard value.isFinite else { throw .notFinite(loss.name) }
  return value
}

extension Loss {
  /// The name, in parentheses where it is a sum.
  fileprivate var nameAsFactor: String { self is SumLoss<Input> ? "(\(name))" : name }

  /// The name, in parentheses where it is made of several losses.
  fileprivate var nameAsDivisor: String {
    self is ProductLoss<Input> || self is QuotientLoss<Input> || self is ScaledLoss<Input> ? "(\(name))" : nameAsFactor
  }
}

extension Matrix<Double> {
  /// Replaces every element x by a x + b y, y being the element of `other` at its place.
  mutating func combine(_ a: Double, _ b: Double, _ other: Matrix<Double>) {
    for index in elements.indices {
      let (x, y) = (elements[index], other.elements[index])
      let sum = a * x + b * y
      // Terms that are too large may cancel: all are made smaller before they are multiplied.
      elements[index] =
        sum.isNaN ? ((a * 0x1p-520) * (x * 0x1p-520) + (b * 0x1p-520) * (y * 0x1p-520)) * 0x1p520 * 0x1p520 : sum
    }
  }
}
